import { Readable } from 'node:stream'
import type { NextFunction, Request as Asked, Response as Answer } from 'express'
import { type Refusal, refusedHeader } from '~/gates/refusal'
import type { Language } from '~/platform/languages'
import { type Remix, remixBuild } from './remix.server'

/** The doors that have nothing to show: they hand out a file, or take a press and lead elsewhere. */
const pageless = Object.values(remixBuild.routes).flatMap((route) => (route?.path && !route.module.default ? [route.path] : []))
const patterns = pageless.map((path) => path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+'))
// One pattern, made once: every answer of a family comes past here.
const ofPageless = new RegExp(`^/(?:${patterns.join('|')})/?$`, 'i')

/** What such a door refuses is answered with the page that any other would show, in the visitor's language and settings. */
export const pagelessDoors = (remix: Remix) => async (asked: Asked, answer: Answer, next: NextFunction) => {
  if (!ofPageless.test(asked.path)) return next()
  const language: Language = answer.locals.language
  const given = await remix(requestOf(asked), language)
  const said = given.headers.get(refusedHeader)
  if (said) return send(await page(said, await given.json()), answer)
  // The framework itself found nothing, or something broke: it has no page for either.
  if (given.headers.has('X-Remix-Error')) return send(await page(given.status < 500 ? 'noSuchPage' : 'broken'), answer)
  return send(given, answer)

  function page(key: string, refused?: Refusal) {
    return remix(new Request(addressOf(asked, `/refused/${key}`), { headers: headersOf(asked) }), language, refused)
  }
}

function requestOf(asked: Asked): Request {
  const { method } = asked
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(asked) as ReadableStream)
  return new Request(addressOf(asked, asked.originalUrl), { method, headers: headersOf(asked), body, duplex: 'half' } as RequestInit)
}

const addressOf = (asked: Asked, path: string) => new URL(path, `${asked.protocol}://${asked.host}`)

const headersOf = (asked: Asked) =>
  Object.entries(asked.headers).flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]))

async function send(from: Response, answer: Answer) {
  answer.status(from.status)
  for (const [name, value] of from.headers) answer.append(name, value)
  answer.end(Buffer.from(await from.arrayBuffer()))
}
