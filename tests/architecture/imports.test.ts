import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { brokenHere, brokenIn } from './cruise'
import { rooms } from './rooms.mjs'

it('every import of app and db keeps to the walls of the house', async () => {
  expect(await brokenHere()).toEqual([])
})

it('every room of app/domains stands in the table, and looks only at rooms above it', () => {
  const named = Object.keys(rooms)
  expect([...named].sort()).toEqual(readdirSync('app/domains').sort())
  for (const [room, lookedInto] of Object.entries(rooms))
    for (const other of lookedInto)
      expect(named.slice(0, named.indexOf(room)), `${room} looks into ${other}`).toContain(other)
})

const nothing = 'export const nothing = 0\n'
const using = (...files: string[]) => `${files.map((file) => `import '${file}'\n`).join('')}${nothing}`

/** One import each that must not be, and the rule that says so. */
const trespasses: [rule: string, from: string, imported: string, to?: string][] = [
  [
    'only-down-from-surveys',
    'app/domains/surveys/question.ts',
    '../insight/shares',
    'app/domains/insight/shares.ts',
  ],
  [
    'only-down-from-consent',
    'app/domains/consent/consent.server.ts',
    '../responses/envelope',
    'app/domains/responses/envelope.ts',
  ],
  ['a-room-is-in-the-table', 'app/domains/common/thing.ts', 'zod'],
  [
    'a-noun-knows-nouns',
    'app/domains/surveys/question.ts',
    '../../platform/padding',
    'app/platform/padding.ts',
  ],
  [
    'a-noun-knows-nouns',
    'app/domains/surveys/question.ts',
    './find-survey.server',
    'app/domains/surveys/find-survey.server.ts',
  ],
  ['a-noun-knows-nouns', 'app/domains/surveys/question.ts', 'node:fs'],
  ['only-rounding-hashes', 'app/domains/surveys/question.ts', 'node:crypto'],
  [
    'a-thing-asks-nothing',
    'app/domains/insight/figures.tsx',
    './count.server',
    'app/domains/insight/count.server.ts',
  ],
  [
    'rooms-stand-on-the-platform',
    'app/domains/surveys/find.server.ts',
    '../../gates/house',
    'app/gates/house.ts',
  ],
  ['looks-only-from-things', 'app/domains/surveys/find.server.ts', '../../ui/page', 'app/ui/page.tsx'],
  [
    'tables-near-consent',
    'app/domains/consent/give.server.ts',
    '../../../db/schema/insight',
    'db/schema/insight.ts',
  ],
  ['sql-in-domains', 'app/routes/area/visits.tsx', 'drizzle-orm'],
  ['sql-in-domains', 'app/gates/person.server.ts', 'postgres'],
  ['db-from-domains', 'app/routes/area/visits.tsx', '../../../db/client.server', 'db/client.server.ts'],
  ['the-house-names-pools', 'app/gates/house.ts', '../../db/client.server', 'db/client.server.ts'],
  ['tables-in-rooms', 'app/processes/mixer.server.ts', '../../db/schema/responses', 'db/schema/responses.ts'],
  ['db-knows-nouns', 'db/client.server.ts', '../app/gates/house', 'app/gates/house.ts'],
  ['domains-know-no-http', 'app/domains/surveys/find.server.ts', '@remix-run/node'],
  ['domains-know-no-http', 'app/domains/surveys/find.server.ts', 'node:http'],
  ['remix-at-the-door', 'app/platform/forms.server.ts', '@remix-run/node'],
  ['ui-knows-nobody', 'app/ui/page.tsx', '../domains/surveys/question', 'app/domains/surveys/question.ts'],
  [
    'platform-knows-nobody',
    'app/platform/i18n.tsx',
    '../domains/surveys/question',
    'app/domains/surveys/question.ts',
  ],
  ['gates-stand-before-rooms', 'app/gates/house.ts', '../ui/page', 'app/ui/page.tsx'],
  ['no-door-onto-a-door', 'app/routes/area/parts.tsx', './visits', 'app/routes/area/visits.tsx'],
  [
    'a-door-has-its-own-parts',
    'app/routes/area/visits.tsx',
    '../inspector/section',
    'app/routes/inspector/section.tsx',
  ],
  [
    'a-door-runs-no-process',
    'app/routes/area/visits.tsx',
    '../../processes/mixer.server',
    'app/processes/mixer.server.ts',
  ],
  [
    'raw-counts-stay-in-insight',
    'app/routes/inspector/results.tsx',
    '../../domains/insight/tables',
    'app/domains/insight/tables.ts',
  ],
  [
    'one-deed-counts',
    'app/domains/insight/queries.server.ts',
    './count-answers.server',
    'app/domains/insight/count-answers.server.ts',
  ],
  [
    'tests-stay-outside',
    'app/platform/clock.server.ts',
    '../../tests/support/clock',
    'tests/support/clock.ts',
  ],
  ['nothing-missing', 'app/platform/clock.server.ts', './gone'],
]

it.each(trespasses)('%s: %s does not import %s', async (rule, from, imported, to) => {
  const found = await brokenIn({
    'db/roles.ts': nothing,
    [from]: using(imported),
    ...(to ? { [to]: nothing } : {}),
  })
  expect(found.map((each) => each.split(':')[0])).toContain(rule)
})

it('no-circles: two files do not need each other', async () => {
  const found = await brokenIn({
    'db/one.ts': using('./other'),
    'db/other.ts': using('./one'),
    'app/paths.ts': nothing,
  })
  expect(found.join('\n')).toContain('no-circles: ')
})

it('a small house with its walls in place is told nothing', async () => {
  const house = {
    'app/domains/surveys/question.ts': using('zod', '../framework/framework'),
    'app/domains/framework/framework.ts': nothing,
    'app/domains/surveys/find.server.ts': using(
      'drizzle-orm',
      './question',
      '../../../db/schema/surveys',
      '../../platform/clock.server',
    ),
    'app/platform/clock.server.ts': nothing,
    'app/gates/survey.server.ts': using('@remix-run/node', '../domains/surveys/find.server'),
    'app/routes/public/home.tsx': using('../../gates/survey.server', '../../ui/page'),
    'app/ui/page.tsx': nothing,
    'db/schema/surveys.ts': using('drizzle-orm'),
  }
  expect(await brokenIn(house)).toEqual([])
})
