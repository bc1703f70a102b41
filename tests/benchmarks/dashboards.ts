import { createHash, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { Temporal } from 'temporal-polyfill'
import { publishRelease } from '~/domains/insight/publish-release.server'
import { readDashboard } from '~/domains/insight/queries.server'
import { timelineOf } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import { openPool } from '~db/client.server'
import { prepareDatabase } from '~db/prepare.server'
import { people, revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import type { Row } from './table'

const surveyId = revisit.survey.id
const readings = 200

/** The dashboard's three queries, and the final release that fills its tables, at each number of responses. */
export async function benchDashboards(adminUrl: string, migrations: string, sizes: number[]): Promise<Row[]> {
  const rows: Row[] = []
  let first: number | null = null
  for (const size of sizes) {
    const { reading, releasing, memory } = await at(size, adminUrl, migrations)
    first ??= reading
    const many = size.toLocaleString('en-GB')
    rows.push(
      { what: `dashboard at ${many} responses`, ours: `${reading.toFixed(1)} ms`, limit: `${first.toFixed(1)} ms at the first`, ratio: reading / first, note: '3 queries' },
      { what: `final release of ${many} responses`, ours: `${(releasing / 1000).toFixed(1)} s`, limit: '', ratio: null, note: `${memory} MB more memory` },
    )
  }
  return rows
}

async function at(size: number, adminUrl: string, migrations: string) {
  const url = new URL(adminUrl)
  url.pathname = `/heard_bench_${size}`
  const urls = await prepareDatabase(url.href, 'bench', migrations)
  const superuser = postgres(url.href, { max: 1, onnotice: () => {} })
  const owner = openPool('owner', urls.owner, 1)
  const releaser = openPool('releaser', urls.audiences.releaser, 1)
  const inspector = openPool('inspector', urls.audiences.inspector, 1)
  try {
    await setUpAreas(owner)
    await fill(superuser, size)
    const before = process.memoryUsage().rss
    const began = performance.now()
    const released = await publishRelease(releaser, surveyId, 'final', Temporal.Instant.from(timelineOf(revisit.visit).finalReleaseAt))
    if (!released.ok) throw new Error(`the release was refused: ${released.reason}`)
    const releasing = performance.now() - began
    const memory = Math.max(0, Math.round((process.memoryUsage().rss - before) / 2 ** 20))
    return { reading: await read(superuser, inspector), releasing, memory }
  } finally {
    await Promise.all([superuser.end(), owner.end(), releaser.end(), inspector.end()])
  }
}

/** Straight into a scratch database, because what is measured is the count and not the intake. */
async function fill(sql: postgres.Sql, size: number) {
  await sql`insert into heard.response (survey_id, version, record_key)
    select ${surveyId}, 1, (random() * 9e18)::bigint from generate_series(1, ${size})`
  for (const { key, options } of revisit.survey.questions) {
    if (options.length === 0) continue
    const keys = options.map((option) => option.key)
    await sql`insert into heard.choice (response_id, question, option)
      select id, ${key}, (${keys}::text[])[1 + floor(random() * ${keys.length})::int] from heard.response`
  }
  await sql`insert into heard.mixing (survey_id, mixed, present, words) values (${surveyId}, ${size}, ${size}, 0)`
  await sql`analyze`
}

/** @returns the median of the readings, in milliseconds */
async function read(superuser: postgres.Sql, inspector: ReturnType<typeof openPool<'inspector'>>): Promise<number> {
  const token = randomUUID()
  const hash = createHash('sha256').update(token).digest()
  await superuser`insert into heard.session (token_hash, person_id, expires_at) values (${hash}, ${people[0]?.id ?? ''}, '2100-01-01')`
  const times: number[] = []
  for (let n = 0; n < readings; n += 1) {
    const began = performance.now()
    const dashboard = await asPerson(inspector, token, (sql) => readDashboard(sql, revisit.visit.id))
    times.push(performance.now() - began)
    if (!dashboard) throw new Error('the dashboard was not there')
  }
  return times.sort((a, b) => a - b)[Math.floor(readings / 2)] ?? 0
}
