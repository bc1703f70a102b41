import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'

/** Everything that a respondent leaves, from the first answer to the last figure's source. */
const respondents = ['draft', 'envelope', 'sent_once', 'withdrawal', 'response', 'choice', 'words', 'withdrawal_handle', 'mixing']

let database: FreshDatabase
let sql: FreshDatabase['superuser']

beforeAll(async () => {
  database = await freshDatabase()
  sql = database.superuser
})
afterAll(() => database.end())

interface Column {
  table: string
  name: string
  type: string
  starts: string | null
  identity: string
}

const columnsOf = (tables: string[]) => sql<Column[]>`
  select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
    pg_get_expr(d.adbin, d.adrelid) as starts, a.attidentity::text as identity
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = 'heard'::regnamespace and c.relname = any(${tables}) and a.attnum > 0 and not a.attisdropped`

test('every table of respondents is here to be looked at', async () => {
  const found = await columnsOf(respondents)
  expect([...new Set(found.map(({ table }) => table))].sort()).toEqual([...respondents].sort())
})

test('nothing that respondents leave has a time', async () => {
  const timed = (await columnsOf(respondents)).filter(({ type }) => /date|time|interval/.test(type))
  expect(timed).toEqual([])
})

test('nothing that respondents leave is numbered in the order in which it came', async () => {
  const columns = await columnsOf(respondents)
  const numbered = columns.filter(({ starts, identity }) => identity !== '' || /nextval|uuidv7|now\(|clock/.test(starts ?? ''))
  expect(numbered).toEqual([])
  expect(columns.flatMap(({ starts }) => starts ?? [])).toEqual(['gen_random_uuid()', 'gen_random_uuid()', 'gen_random_uuid()'])
  expect(await sql`select from pg_class where relnamespace = 'heard'::regnamespace and relkind = 'S'`).toHaveLength(0)
})

test('no column of respondents is named after a place, a device, a time or a person', async () => {
  const telling = /^(ip|ua|at|on|when|agent|address|browser|device|created|updated|modified|person|user|email|phone|name|ref|session)$/
  const named = (await columnsOf(respondents)).filter(({ name }) => name.split('_').some((part) => telling.test(part)))
  expect(named).toEqual([])
})

test('no foreign key leads from a respondent’s table to a person, by no way round', async () => {
  const keys = await sql<{ from: string; to: string }[]>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and connamespace = 'heard'::regnamespace`
  const reached = (start: string): string[] => {
    const found = new Set([start])
    for (const table of found) for (const { from, to } of keys) if (from === table) found.add(to)
    return [...found]
  }
  for (const table of respondents) expect(reached(`heard.${table}`)).not.toContain('heard.person')
  const back = keys.filter(({ from, to }) => respondents.some((each) => to === `heard.${each}`) && !respondents.some((each) => from === `heard.${each}`))
  expect(back).toEqual([])
})

test('no column leads from words to a choice or a response', async () => {
  const names = (await columnsOf(['words'])).map(({ name }) => name)
  expect(names.sort()).toEqual(['body', 'id', 'question', 'survey_id'])
  expect((await columnsOf(['choice'])).map(({ name }) => name).sort()).toEqual(['option', 'question', 'response_id'])
  expect((await columnsOf(['response'])).map(({ name }) => name).sort()).toEqual(['id', 'record_key', 'survey_id', 'version'])
})

test('no trigger runs on what respondents leave', async () => {
  const triggers = await sql`
    select tgname from pg_trigger where not tgisinternal and tgrelid in
      (select oid from pg_class where relnamespace = 'heard'::regnamespace and relname = any(${respondents}))`
  expect(triggers).toHaveLength(0)
})

test('every table has row-level security, forced on its owner too', async () => {
  const open = await sql`
    select relname from pg_class where relnamespace = 'heard'::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and not (relkind = 'r' and relrowsecurity and relforcerowsecurity)`
  expect(open).toHaveLength(0)
  expect(await sql`select 1 from pg_tables where schemaname = 'heard'`).not.toHaveLength(0)
})

test('every function that runs as another fixes where it looks names up, and nobody at large may call one', async () => {
  const loose = await sql`
    select proname from pg_proc where pronamespace = 'heard'::regnamespace
      and (has_function_privilege('public', oid, 'execute')
        or (prosecdef and not coalesce(proconfig, '{}') @> array['search_path=heard, pg_temp']))`
  expect(loose).toHaveLength(0)
})

test('the owner is no superuser, owns every table, and commits leave no time behind', async () => {
  const [owner] = await sql`select rolsuper, rolbypassrls from pg_roles where rolname = 'heard_owner'`
  expect(owner).toEqual({ rolsuper: false, rolbypassrls: false })
  expect(await sql`select from pg_tables where schemaname = 'heard' and tableowner <> 'heard_owner'`).toHaveLength(0)
  expect(await sql`show track_commit_timestamp`).toEqual([{ track_commit_timestamp: 'off' }])
})
