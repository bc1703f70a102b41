import type { IncomingMessage, ServerResponse } from 'node:http'
import { type RefusalKey, refusalStatus } from '~/gates/refusal'
import { languageOfPath } from '~/platform/languages'

const bodies = new Map<string, Promise<string>>()

/** A refusal before any door, with the same kind of page as any other; each is rendered once a language. */
export async function serveRefusal(
  render: (path: string, cookie: string) => Promise<Response>,
  key: RefusalKey,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const status = refusalStatus[key]
  const language = languageOfPath(request.url ?? '/')
  const path = language === 'en' ? `/refused/${key}` : `/${language}/refused/${key}`
  const body = bodies.get(path) ?? render(path, '').then((page) => page.text())
  bodies.set(path, body)
  const headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  if (status === 429) headers['Retry-After'] = '60'
  // What is too large is not read to its end.
  headers.Connection = 'close'
  request.resume()
  response.writeHead(status, headers).end(await body)
}
