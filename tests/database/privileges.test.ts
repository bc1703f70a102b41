import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Audience, audiences, doorkeeper, loginRole } from '~db/roles'
import { setUpAreas } from '~db/seed/set-up.server'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { families } from './privileges/families'
import { machines, ownersFunctions, ownersRows } from './privileges/machines'
import { staff } from './privileges/staff'

const allowed = { ...families, ...staff, ...machines }

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
})
afterAll(() => database.end())

describe.each([...audiences, 'doorkeeper'] as const)('%s', (audience) => {
  const role = audience === 'doorkeeper' ? doorkeeper : loginRole(audience)

  test('may use the tables and columns of its list, and none besides', async () => {
    expect(await tableVerbs(role)).toEqual(listed(allowed[audience].tables))
  })

  test('may call the functions of its list, and none besides', async () => {
    expect(await functionsOf(role)).toEqual([...allowed[audience].functions].sort())
  })

  test('has a policy wherever it has a verb, and no verb without one', async () => {
    const verbs = new Set(listed(allowed[audience].tables).map((each) => each.replace(/\(.*/, '')))
    expect(await policedVerbs(role)).toEqual([...verbs].sort())
  })
})

describe('the owner', () => {
  test('reaches the rows of what it sets up, and of nothing that respondents leave', async () => {
    expect(await policedVerbs('heard_owner')).toEqual(listed(ownersRows))
  })

  test('may call no door', async () => {
    expect(await functionsOf('heard_owner')).toEqual([...ownersFunctions].sort())
  })
})

test('public, whom every login is, has nothing', async () => {
  const everybody = await database.superuser`
    select 1 from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'heard'::regnamespace and a.grantee = 0
    union all select 1 from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace = 'heard'::regnamespace and a.grantee = 0
    union all select 1 from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
    where c.relnamespace = 'heard'::regnamespace and a.grantee = 0
    union all select 1 from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = 'heard' and a.grantee = 0
    union all select 1 from pg_policy p, unnest(p.polroles) r
    where p.polrelid in (select oid from pg_class where relnamespace = 'heard'::regnamespace) and r = 0`
  expect(everybody).toHaveLength(0)
})

test('nobody may cut, mark with triggers or refer to a table, nor make anything in the schema', async () => {
  const others = [...audiences.map(loginRole), doorkeeper]
  const found = await database.superuser`
    select r.role, t.tablename, v.verb from unnest(${others}::text[]) r(role), pg_tables t,
      unnest(array['truncate', 'references', 'trigger', 'maintain']) v(verb)
    where t.schemaname = 'heard' and has_table_privilege(r.role, format('heard.%I', t.tablename), v.verb)`
  expect(found).toHaveLength(0)
  const makers = await database.superuser`
    select r.role from unnest(${others}::text[]) r(role) where has_schema_privilege(r.role, 'heard', 'create')
      or has_schema_privilege(r.role, 'public', 'create') or has_database_privilege(r.role, current_database(), 'create, temporary')`
  expect(makers).toHaveLength(0)
})

test('no role of Heard is above the rules, and none but the owner can become another', async () => {
  const roles = await database.superuser`
    select rolname from pg_roles where rolname like 'heard%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`
  expect(roles).toHaveLength(0)
  const members = await database.superuser`
    select m.member::regrole::text as member, m.roleid::regrole::text as of from pg_auth_members m
    where m.member::regrole::text like 'heard%'`
  expect(members.map(({ member, of }) => `${member} can become ${of}`)).toEqual([`heard_owner can become ${doorkeeper}`])
})

describe('tried for real, it is refused', () => {
  const attempts: [Audience, string][] = [
    ['respondent', 'select * from heard.envelope'],
    ['respondent', 'select * from heard.draft'],
    ['respondent', 'select * from heard.sent_once'],
    ['respondent', 'select * from heard.survey'],
    ['inspector', 'select * from heard.response'],
    ['inspector', 'select * from heard.choice'],
    ['inspector', 'select * from heard.words'],
    ['inspector', 'select mixed from heard.release'],
    ['inspector', 'select certificate from heard.release'],
    ['inspector', 'update heard.release_cell set count = 0'],
    ['area', 'select * from heard.release_cell'],
    ['mixer', 'select option from heard.choice'],
    ['mixer', 'select body from heard.words'],
    ['mixer', 'select record_key from heard.response'],
    ['releaser', 'select * from heard.words'],
    ['releaser', 'select * from heard.envelope'],
    ['releaser', 'select receipt_hash from heard.withdrawal_handle'],
    ['releaser', 'update heard.release_cell set count = 5'],
    ['releaser', 'delete from heard.release'],
    ['moderator', 'select * from heard.concern'],
    ['safeguarding', 'select * from heard.words'],
    ['safeguarding', 'select sealed from heard.concern'],
    ['safeguarding', 'delete from heard.concern_event'],
    ['account', 'update heard.audit_event set deed = $$nothing$$'],
    ['account', 'set role heard_doorkeeper'],
    ['public', 'select * from heard.mixing'],
  ]
  test.each(attempts)('%s: %s', async (audience, statement) => {
    await expect(database.pools[audience].sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' })
  })

  test('the owner finds no row of what respondents leave, though the rows are there', async () => {
    const { owner, respondent } = database.pools
    await respondent.sql`select heard.raise_concern(s.id, 'copy'::bytea, 'print'::bytea) from (select '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d05'::uuid as id) s`
    expect(await database.superuser`select from heard.concern`).toHaveLength(1)
    expect(await owner.sql`select from heard.concern`).toHaveLength(0)
  })
})

/** `select envelope`, `update survey(mixer_public_key)`, in one order. */
function listed(tables: Record<string, string>): string[] {
  const each = Object.entries(tables).flatMap(([table, verbs]) =>
    [...verbs.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].flatMap(([, verb, columns]) =>
      columns ? columns.split(', ').map((column) => `${verb} ${table}(${column})`) : [`${verb} ${table}`],
    ),
  )
  return each.sort()
}

async function tableVerbs(role: string): Promise<string[]> {
  const rows = await database.superuser<{ can: string }[]>`
    with verb(verb) as (values ('select'), ('insert'), ('update'), ('delete')),
    whole as (select t.tablename, v.verb from pg_tables t, verb v
      where t.schemaname = 'heard' and has_table_privilege(${role}, format('heard.%I', t.tablename), v.verb)),
    part as (select c.table_name, v.verb, c.column_name from information_schema.columns c, verb v
      where c.table_schema = 'heard' and v.verb <> 'delete'
        and has_column_privilege(${role}, format('heard.%I', c.table_name), c.column_name, v.verb))
    select format('%s %s', verb, tablename) as can from whole
    union all select format('%s %s(%s)', verb, table_name, column_name) from part
    where (table_name, verb) not in (select tablename, verb from whole)`
  return rows.map(({ can }) => can).sort()
}

async function functionsOf(role: string): Promise<string[]> {
  const rows = await database.superuser<{ can: string }[]>`
    select replace(replace(p.oid::regprocedure::text, 'heard.', ''), ',', ', ') as can
    from pg_proc p where p.pronamespace = 'heard'::regnamespace and has_function_privilege(${role}, p.oid, 'execute')`
  return rows.map(({ can }) => can).sort()
}

/** The verbs that some policy lets through; without one, forced row-level security shows no row and takes none. */
async function policedVerbs(role: string): Promise<string[]> {
  const rows = await database.superuser<{ can: string }[]>`
    select distinct format('%s %s', v.verb, c.relname) as can
    from pg_policy p join pg_class c on c.oid = p.polrelid,
      (values ('r', 'select'), ('a', 'insert'), ('w', 'update'), ('d', 'delete')) v(letter, verb)
    where c.relnamespace = 'heard'::regnamespace and p.polpermissive
      and ${role}::regrole = any(p.polroles) and (p.polcmd::text = '*' or p.polcmd::text = v.letter)
      and (${role} = 'heard_owner' or has_table_privilege(${role}, c.oid, v.verb) or
           (v.verb <> 'delete' and has_any_column_privilege(${role}, c.oid, v.verb)))`
  return rows.map(({ can }) => can).sort()
}
