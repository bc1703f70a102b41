import type { RunningHeard } from '../support/server'
import { startBare } from './child'
import { load, percentile } from './load'
import { row } from './pages'
import type { Row } from './table'

const each = 600

/**
 * Sends of finished drafts at 5, 50 and 500 at once, against a bare server that seals and inserts in one statement
 * with a pool of the same size on the same PostgreSQL.
 */
export async function benchSends(heard: RunningHeard, databaseUrl: string, pool: number): Promise<Row[]> {
  const bare = await startBare('bare-send.ts', databaseUrl, String(pool))
  const rows: Row[] = []
  try {
    for (const senders of [5, 50, 500]) {
      const drafts = await makeDrafts(heard.origin, each)
      const limit = await load({ senders, requests: each, expected: 303, ask: () => ({ url: bare.origin, method: 'POST' }) })
      const ours = await load({
        senders,
        requests: each,
        expected: 303,
        ask: (n) => ({
          url: `${heard.origin}/s/northmere/check`,
          method: 'POST',
          headers: { Cookie: drafts[n] ?? '', Origin: heard.origin },
        }),
      })
      const note = `95 % within ${Math.round(percentile(ours, 0.95))} ms`
      rows.push(row(`${senders} send at once, pool of ${pool}`, ours.rate, limit.rate, 'sends/s', ours.errors, note))
    }
  } finally {
    bare.stop()
  }
  return rows
}

/** Consent and one answer each, by the real doors; not measured. */
async function makeDrafts(origin: string, count: number): Promise<string[]> {
  const post = (path: string, body: string, cookie: string) =>
    fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie, Origin: origin },
      body,
    })
  const held = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const [consent = ''] = held(await post('/s/northmere/consent', 'agree=yes', ''))
  const drafts: string[] = []
  const one = async () => {
    while (drafts.length < count) {
      const [draft = ''] = held(await post('/s/northmere/questions/1', 'answer=middle', consent))
      drafts.push(`${consent}; ${draft}`)
    }
  }
  await Promise.all(Array.from({ length: 10 }, one))
  return drafts.slice(0, count)
}
