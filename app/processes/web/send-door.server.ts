import type { IncomingMessage, ServerResponse } from 'node:http'
import type { House } from '~/gates/house'
import { inPathLanguage, readAddress } from '~/platform/languages'
import { sendResponse } from '~/routes/public/survey/send.server'

const door = /^\/s\/([a-z0-9-]{1,60})\/check$/

/**
 * The send, in front of the framework: the same gate and the same verb, without the cost of matching routes and
 * rendering, which would be most of it (decision 002). Whatever is not a plain success goes to the page's own door.
 */
export async function serveSend(house: House, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { language, bare } = readAddress(request.url ?? '')
  const slug = door.exec(bare)?.[1]
  if (slug === undefined || Number(request.headers['content-length'] ?? 0) > 0) return false
  const headers = new Headers({ Cookie: request.headers.cookie ?? '' })
  let sent: Response
  try {
    sent = await sendResponse(house, { headers, url: bare } as unknown as Request, slug)
  } catch (refused) {
    if (refused instanceof Response || isRefusal(refused)) return false
    throw refused
  }
  response.setHeader('Set-Cookie', sent.headers.getSetCookie())
  response.writeHead(sent.status, { Location: inPathLanguage(sent.headers.get('Location') ?? '', language), 'Cache-Control': 'no-store' }).end()
  return true
}

const isRefusal = (thrown: unknown) => typeof thrown === 'object' && thrown !== null && 'init' in thrown
