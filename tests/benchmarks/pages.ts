import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningHeard } from '../support/server'
import { startBare } from './child'
import { load, percentile } from './load'
import type { Row } from './table'

/** A survey page from memory against the same bytes from node:http, then five hundred who open it at once. */
export async function benchPages(heard: RunningHeard): Promise<Row[]> {
  const url = `${heard.origin}/s/northmere`
  const headers = { 'Accept-Encoding': 'gzip' }
  const file = join(heard.dataFolder, 'page.gz')
  const bytes = Buffer.from(await rawBytes(url))
  writeFileSync(file, bytes)
  const bare = await startBare('bare-page.ts', file)
  const ask = (origin: string) => ({ senders: 20, requests: 15_000, expected: 200, ask: () => ({ url: origin, headers }) })
  try {
    await load({ ...ask(bare.origin), requests: 3000 })
    await load({ ...ask(url), requests: 3000 })
    const limit = await load(ask(bare.origin))
    const ours = await load(ask(url))
    const many = { senders: 500, requests: 500, expected: 200 }
    const open = await load({ ...many, ask: () => ({ url, headers }) })
    const openBare = await load({ ...many, ask: () => ({ url: bare.origin, headers }) })
    return [
      row('GET of the survey page, 20 at once', ours.rate, limit.rate, 'requests/s', ours.errors),
      row('500 open it at once', open.rate, openBare.rate, 'requests/s', open.errors, `slowest ${Math.round(percentile(open, 1))} ms`),
    ]
  } finally {
    bare.stop()
  }
}

async function rawBytes(url: string): Promise<ArrayBuffer> {
  const { request } = await import('node:http')
  return new Promise((done) => {
    request(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => done(new Uint8Array(Buffer.concat(parts)).buffer))
    }).end()
  })
}

export const row = (what: string, ours: number, limit: number, unit: string, errors: number, note = ''): Row => ({
  what,
  ours: `${Math.round(ours)} ${unit}`,
  limit: `${Math.round(limit)} ${unit}`,
  ratio: ours / limit,
  note: [errors === 0 ? '0 errors' : `${errors} ERRORS`, note].filter(Boolean).join(', '),
})
