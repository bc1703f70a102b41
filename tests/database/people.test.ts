import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPerson } from '~/domains/people/as-person.server'
import { endSession } from '~/domains/people/end-session.server'
import { LinkLimit } from '~/domains/people/link-limit'
import { findSession } from '~/domains/people/queries.server'
import { sendSignInLink } from '~/domains/people/send-sign-in-link.server'
import { signInByLink } from '~/domains/people/sign-in-by-link.server'
import { startSession } from '~/domains/people/start-session.server'
import { momentAt } from '~/domains/inspections/timeline'
import { setClock } from '~/processes/steward/demo-clock.server'
import { people as northmeresPeople, revisit as northmere } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { people as southmoorsPeople } from '~db/seed/southmoor'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'

let database: FreshDatabase
const limit = () => new LinkLimit(60_000)
const letter = { subject: 'Your link', body: (_name: string, token: string) => token }
const personNamed = (name: string) => {
  const person = [...northmeresPeople, ...southmoorsPeople].find((each) => each.name === name)
  if (!person) throw new Error(`nobody is called ${name}`)
  return person
}
const signedIn = (name: string) => startSession(database.pools.account, personNamed(name).id)
const at = (day: string, time: string) => setClock(database.pools.owner.sql, momentAt(day, time))
const letters = () => database.pools.account.sql<{ recipient: string; body: string }[]>`
  select recipient, body from heard.message order by written_at`

async function linkFor(name: string) {
  await sendSignInLink(database.pools.account, personNamed(name).email, letter, limit(), 0)
  return (await letters()).at(-1)?.body ?? ''
}

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await at('2026-03-11', '10:00')
})
afterAll(() => database.end())

describe('a sign-in link', () => {
  it('lets its person in, who then holds the roles that they hold', async () => {
    const token = await signInByLink(database.pools.account, await linkFor('Rowan Hale'))
    const session = await findSession(database.pools.account, token ?? '')
    expect(session?.person.name).toBe('Rowan Hale')
    expect(session?.holdings).toContainEqual({ role: 'lead-inspector', areaId: northmere.visit.areaId, visitId: northmere.visit.id, ofArea: true })
  })

  it('works once, even for two who press at the same moment', async () => {
    const link = await linkFor('Imogen Frost')
    const pressed = await Promise.all(Array.from({ length: 8 }, () => signInByLink(database.pools.account, link)))
    expect(pressed.filter((token) => token !== null)).toHaveLength(1)
    expect(await signInByLink(database.pools.account, link)).toBeNull()
  })

  it('works for 20 minutes and no longer', async () => {
    const early = await linkFor('Desmond Okafor')
    const late = await linkFor('Priya Nair')
    await at('2026-03-11', '10:19')
    expect(await signInByLink(database.pools.account, early)).not.toBeNull()
    await at('2026-03-11', '10:21')
    expect(await signInByLink(database.pools.account, late)).toBeNull()
    await at('2026-03-11', '10:00')
  })

  it('is written to nobody for an address that is not known, and no more than three times for one that is', async () => {
    const before = (await letters()).length
    const flood = limit()
    await sendSignInLink(database.pools.account, 'somebody@else.example', letter, flood, 0)
    for (let n = 0; n < 10; n += 1) await sendSignInLink(database.pools.account, personNamed('Alis Penrose').email, letter, flood, n)
    expect((await letters()).length - before).toBe(3)
  })

  it('stands nowhere in its own table, nor does a session’s token: a thief of the tables cannot sign in', async () => {
    const link = await linkFor('Wren Castle')
    const token = (await signInByLink(database.pools.account, link)) ?? ''
    for (const table of ['sign_in_link', 'session']) {
      const [{ found }] = await database.superuser<[{ found: string }]>`
        select string_agg(t::text, '') as found from ${database.superuser(`heard.${table}`)} t`
      for (const secret of [link, token]) {
        expect(found).not.toContain(secret)
        expect(found).not.toContain(Buffer.from(secret).toString('hex'))
      }
    }
  })
})

describe('a session', () => {
  it('ends when its person signs out, wherever the cookie was copied to', async () => {
    const token = await signedIn('Rowan Hale')
    await endSession(database.pools.account, token)
    expect(await findSession(database.pools.account, token)).toBeNull()
    expect(await visitsSeen('inspector', token)).toEqual([])
  })

  it('ends by itself after twelve hours, for the doors and for the database', async () => {
    const token = await signedIn('Rowan Hale')
    await at('2026-03-11', '21:59')
    expect(await findSession(database.pools.account, token)).not.toBeNull()
    await at('2026-03-11', '22:01')
    expect(await findSession(database.pools.account, token)).toBeNull()
    expect(await visitsSeen('inspector', token)).toEqual([])
    await at('2026-03-11', '10:00')
  })

  it('is nobody’s for what is not a token', async () => {
    for (const odd of ['', 'x', "' or true --", randomBytes(32).toString('base64url')]) {
      expect(await findSession(database.pools.account, odd)).toBeNull()
    }
  })

  it('leaves a deed on the record each time it begins and ends', async () => {
    const deeds = await database.superuser<{ deed: string }[]>`select distinct deed from heard.audit_event order by deed`
    expect(deeds.map(({ deed }) => deed)).toEqual(['asked-for-link', 'signed-in', 'signed-out'])
  })
})

const visitsSeen = (audience: 'inspector' | 'area' | 'safeguarding', token: string) =>
  asPerson(database.pools[audience], token, async (sql) => {
    const rows = await sql<{ slug: string }[]>`select s.slug from heard.survey s join heard.visit v on v.id = s.visit_id order by s.slug`
    return rows.map(({ slug }) => slug)
  })

describe('with the door taken away, the database', () => {
  it.each([
    ['Rowan Hale', 'inspector', ['northmere', 'northmere-2024']],
    ['Odette Lane', 'inspector', ['southmoor']],
    ['Priya Nair', 'area', ['northmere', 'northmere-2024']],
    ['Hollis Grey', 'area', ['southmoor']],
    ['Tomasz Brook', 'safeguarding', ['northmere', 'northmere-2024']],
  ] as const)('shows %s their own visits only', async (name, audience, slugs) => {
    expect(await visitsSeen(audience, await signedIn(name))).toEqual(slugs)
  })

  it.each([
    ['Priya Nair', 'inspector'],
    ['Tomasz Brook', 'inspector'],
    ['Rowan Hale', 'area'],
    ['Wren Castle', 'area'],
    ['Alis Penrose', 'safeguarding'],
    ['Rowan Hale', 'safeguarding'],
  ] as const)('shows %s nothing through the login of the %s', async (name, audience) => {
    expect(await visitsSeen(audience, await signedIn(name))).toEqual([])
  })

  it('opens nothing for a person’s id, an empty token or a token that was made up', async () => {
    const { id } = personNamed('Rowan Hale')
    for (const forged of [id, '', 'null', randomBytes(32).toString('base64url')]) {
      expect(await visitsSeen('inspector', forged)).toEqual([])
    }
  })

  it('forgets who asked when the transaction is over', async () => {
    await visitsSeen('inspector', await signedIn('Rowan Hale'))
    for (let n = 0; n < 8; n += 1) {
      expect(await database.pools.inspector.sql`select id from heard.survey`).toHaveLength(0)
    }
  })

  it('takes a release request from the lead inspector alone, and in nobody else’s name', async () => {
    const ask = (token: string, personId: string) =>
      asPerson(database.pools.inspector, token, (sql) => sql`
        insert into heard.release_request (survey_id, requested_by, requested_at)
        values (${northmere.survey.id}, ${personId}, heard.now())`)
    const [lead, cqc, other] = ['Rowan Hale', 'Imogen Frost', 'Odette Lane'].map(personNamed)
    await expect(ask(await signedIn('Rowan Hale'), lead?.id ?? '')).resolves.toBeDefined()
    await expect(ask(await signedIn('Imogen Frost'), cqc?.id ?? '')).rejects.toThrow(/row-level security/)
    await expect(ask(await signedIn('Imogen Frost'), lead?.id ?? '')).rejects.toThrow(/row-level security/)
    await expect(ask(await signedIn('Odette Lane'), other?.id ?? '')).rejects.toThrow(/row-level security/)
  })

  it('lets nobody give themselves a role, a session or another name', async () => {
    const { inspector, area, safeguarding, account } = database.pools
    for (const { sql } of [inspector, area, safeguarding]) {
      await expect(sql`select * from heard.session`).rejects.toThrow(/permission denied/)
      await expect(sql`insert into heard.role_holding (person_id, role) values (gen_random_uuid(), 'inspector')`).rejects.toThrow(/permission denied/)
    }
    await expect(account.sql`update heard.person set name = 'Somebody'`).rejects.toThrow(/permission denied/)
    await expect(account.sql`update heard.session set expires_at = heard.now()`).rejects.toThrow(/permission denied/)
  })
})
