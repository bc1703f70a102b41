import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RefusalKey } from '~/gates/refusal'

const statusOf = { tooOften: 429, anotherSite: 403, tooMuch: 413, wrongKind: 415 } as const
export type FrontRefusal = keyof typeof statusOf

const bodies = new Map<string, Promise<string>>()

/** A refusal before any door, with the same kind of page as any other; each is rendered once. */
export async function serveRefusal(
  render: (path: string, cookie: string) => Promise<Response>,
  key: RefusalKey,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const status = statusOf[key as FrontRefusal]
  const body = bodies.get(key) ?? render(`/refused/${key}`, '').then((page) => page.text())
  bodies.set(key, body)
  const headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  if (status === 429) headers['Retry-After'] = '60'
  // What is too large is not read to its end.
  headers.Connection = 'close'
  request.resume()
  response.writeHead(status, headers).end(await body)
}
