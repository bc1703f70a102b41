import { matchPath } from '@remix-run/react'
import type { NextFunction, Request as Asked, Response as Answer } from 'express'
import { refusedHeader } from '~/gates/refusal'
import type { Language } from '~/platform/languages'
import { type Remix, remixBuild } from './remix.server'

/** The doors that hand out a file: they have nothing to show. */
const files = Object.values(remixBuild.routes).flatMap((route) => (route?.path && !route.module.default ? [`/${route.path}`] : []))
const isFile = (path: string) => files.some((file) => matchPath(file, path))

/** A file that is refused is answered with the page that any other door would show, in the visitor's language and settings. */
export const fileDoors = (remix: Remix) => async (asked: Asked, answer: Answer, next: NextFunction) => {
  if (asked.method !== 'GET' || !isFile(asked.path)) return next()
  const language: Language = answer.locals.language
  const request = requestOf(asked, asked.originalUrl)
  const file = await remix(request, language)
  const key = file.headers.get(refusedHeader)
  return send(key ? await remix(requestOf(asked, `/refused/${key}`), language, await file.json()) : file, answer)
}

function requestOf(asked: Asked, address: string): Request {
  const headers = Object.entries(asked.headers).flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]))
  return new Request(new URL(address, `${asked.protocol}://${asked.host}`), { headers })
}

async function send(from: Response, answer: Answer) {
  answer.status(from.status)
  for (const [name, value] of from.headers) answer.append(name, value)
  answer.end(Buffer.from(await from.arrayBuffer()))
}
