import { anyOf, rule, tests } from './wall.mjs'
import { rawCounts, rooms } from './rooms.mjs'

const http = '^(node:)?https?$|^node_modules/(@remix-run|express)/'
const postgres = '^node_modules/(drizzle-orm|postgres)/'
const noun = { path: '^app/domains/.+\\.ts$', pathNot: ['\\.server\\.ts$', tests] }

const onlyDown = Object.entries(rooms).flatMap(([room, lookedInto]) => {
  const from = { path: `^app/domains/${room}/`, pathNot: tests }
  const near = [room, ...lookedInto].join('|')
  const list = lookedInto.join(', ') || 'no other room'
  return [
    rule(`only-down-from-${room}`, `${room} may look only into: ${list} (rooms.mjs)`, from, {
      path: '^app/domains/',
      pathNot: `^app/domains/(${near})/`,
    }),
    rule(`tables-near-${room}`, `${room} reads its own tables and those of: ${list}`, from, {
      path: '^db/schema/',
      pathNot: `^db/schema/(${near})\\.ts$`,
    }),
  ]
})

/** Rooms look only down, nouns are pure, SQL stands in deeds, counts stay where they are made safe. */
export const wallsOfRooms = [
  ...onlyDown,
  rule(
    'a-room-is-in-the-table',
    'a room that rooms.mjs does not name imports nothing',
    { path: '^app/domains/', pathNot: [`^app/domains/(${Object.keys(rooms).join('|')})/`] },
    {},
  ),
  rule('a-noun-knows-nouns', 'a noun is pure: zod, Temporal, libraries that only compute, and other nouns', noun, {
    pathNot: [
      '^app/domains/.+(?<!\\.server)\\.ts$',
      // Content is data: the library's questions.
      '^app/domains/library/content/[a-z-]+\\.json$',
      '^node_modules/(zod|temporal-polyfill)/',
      // Word-by-word differences, and the text of a calendar: they compute and touch nothing.
      '^node_modules/(diff|ical-generator)/',
      // Which languages there are is a list of codes: the words of pages and the tables of drafts share it.
      '^app/platform/languages\\.ts$',
      // A keyed hash of the counts, the same every time: pure, though the platform computes it.
      '^(node:)?crypto$',
    ],
  }),
  rule(
    'only-rounding-hashes',
    'node:crypto stays in deeds; of the nouns, rounding alone computes a keyed hash',
    { ...noun, pathNot: [...noun.pathNot, '^app/domains/insight/rounding\\.ts$'] },
    { path: '^(node:)?crypto$' },
  ),
  rule(
    'a-thing-asks-nothing',
    'what a room looks like is shown from figures it is handed: no deeds, no questions to the database',
    { path: '^app/(domains|ui)/.+\\.tsx$', pathNot: tests },
    { path: '\\.server\\.tsx?$' },
  ),
  rule(
    'rooms-stand-on-the-platform',
    'a room knows db, the platform and looks; never gates, doors or processes',
    { path: '^app/domains/', pathNot: tests },
    { path: '^app/', pathNot: '^app/(domains|platform|ui)/' },
  ),
  rule(
    'looks-only-from-things',
    'only a thing.tsx is shown with ui',
    { path: '^app/domains/.+\\.ts$', pathNot: tests },
    { path: '^app/ui/' },
  ),
  rule(
    'sql-in-domains',
    'a statement stands in a deed or a query of a room (or lays the ground: db, the processes, the shared clock)',
    {
      path: '^app/',
      pathNot: [
        tests,
        '^app/domains/.+\\.server\\.ts$',
        '^app/processes/',
        '^app/platform/demo-clock\\.server\\.ts$',
      ],
    },
    { path: postgres },
  ),
  rule(
    'db-from-domains',
    'the database is opened by the processes and asked by deeds; the house only names the type of its pools',
    {
      path: '^app/',
      pathNot: [tests, '^app/domains/.+\\.server\\.ts$', '^app/processes/', '^app/gates/house\\.ts$'],
    },
    { path: '^db/' },
  ),
  rule(
    'the-house-names-pools',
    'the house knows the type of its pools and nothing more of db',
    { path: '^app/gates/house\\.ts$' },
    { path: '^db/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'tables-in-rooms',
    'Drizzle tables are read by rooms alone',
    { path: '^app/', pathNot: '^app/domains/' },
    { path: '^db/schema/' },
  ),
  rule(
    'db-knows-nouns',
    'tables and seed know nouns, for the words both use',
    { path: '^db/' },
    {
      path: '^app/',
      pathNot: ['^app/domains/.+(?<!\\.server)\\.ts$'],
    },
  ),
  rule(
    'domains-know-no-http',
    'a room does not know that there is a web',
    { path: '^app/domains/', pathNot: tests },
    { path: http },
  ),
  rule(
    'raw-counts-stay-in-insight',
    'nobody outside the room of insight holds a count that is not rounded',
    { path: '^app/', pathNot: [tests, '^app/domains/insight/'] },
    { path: anyOf(rawCounts.map((file) => `app/domains/insight/${file}.ts`)) },
  ),
  rule(
    'one-deed-counts',
    'answers are counted in the one transaction that rounds and publishes them',
    { path: '^app/', pathNot: '^app/domains/insight/publish-release\\.server\\.ts$' },
    { path: '^app/domains/insight/count-answers\\.server\\.ts$' },
  ),
]
