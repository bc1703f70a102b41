import type { IncomingMessage, ServerResponse } from 'node:http'
import type { House } from '~/gates/house'

/** `/livez`: the process answers. `/readyz`: so do the database and everything a visitor needs. */
export async function serveHealth(house: House, isEnding: boolean, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.url !== '/livez' && request.url !== '/readyz') return false
  const isWell = request.url === '/livez' || (!isEnding && (await isReady(house)))
  response.writeHead(isWell ? 200 : 503, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
  response.end(isWell ? 'ok\n' : 'not ready\n')
  return true
}

async function isReady({ pools }: House): Promise<boolean> {
  try {
    const [row] = await pools.public.sql<[{ keyless: number }]>`
      select count(*)::int as keyless from heard.survey s join heard.visit v on v.id = s.visit_id
      where s.mixer_public_key is null and s.finally_released_at is null and not v.is_rehearsal`
    return row.keyless === 0
  } catch {
    return false // Said to whoever asks for readiness; the log has the database's own word.
  }
}
