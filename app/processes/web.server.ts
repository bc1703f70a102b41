import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import { logFailure } from '~/platform/log.server'
import { untilTold, sayReady } from './child.server'
import { buildHouse, closeHouse } from './web/build-house.server'
import { addressOf, Crowd } from './web/crowd.server'
import { startDelivery } from './web/deliver.server'
import { startReminding } from './web/remind.server'
import { refusedAtTheFront, securityHeaders } from './web/front.server'
import { inLanguageOfAddress } from './web/in-language.server'
import { pagelessDoors } from './web/pageless-doors.server'
import { serveHealth } from './web/health.server'
import { KeptPages } from './web/kept-pages.server'
import { serveRefusal } from './web/refusals.server'
import { type Remix, remixBuild, remixFor, strangersPage } from './web/remix.server'
import { serveSameForEverybody } from './web/same-for-everybody.server'
import { serveSend } from './web/send-door.server'
import { staticFiles } from './web/static-files.server'

/** Three hundred a second from one place is a flood; a school at one address sends a few. */
const isBehindProxy = process.env.HEARD_BEHIND_PROXY === '1'
const mostInAMinute = Number(process.env.HEARD_CROWD ?? 18_000)

/** The web process: from memory what is the same for everybody, then the send's own door, then Remix. */
export async function runWeb(): Promise<void> {
  const house = await buildHouse()
  const remix = remixFor(house)
  const render = strangersPage(remix, house.origin)
  const pages = new KeptPages()
  const crowd = new Crowd(mostInAMinute)
  const doors = openDoors(house, remix)
  const ownOrigin = (host: string) => (house.origin.startsWith('https:') ? house.origin : `http://${host}`)
  const stopDelivery = startDelivery(house, process.env.HEARD_SMTP_URL)
  const stopReminding = startReminding(house)
  let isEnding = false

  const server = createServer((request, response) => {
    answer(request, response).catch((problem) => {
      logFailure('web', problem)
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' })
      response.end()
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse) {
    for (const name in securityHeaders) response.setHeader(name, securityHeaders[name] as string)
    if (isEnding) response.setHeader('Connection', 'close')
    if (await serveHealth(house, isEnding, request, response)) return
    if (crowd.isTooMany(addressOf(request, isBehindProxy), Date.now())) return serveRefusal(render, 'tooOften', request, response)
    const refused = refusedAtTheFront(request, ownOrigin)
    if (refused) return serveRefusal(render, refused, request, response)
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (await serveSameForEverybody(house, pages, render, request, response)) return
    } else if (await serveSend(house, request, response)) return
    doors(request, response)
  }

  // Requests under way are finished, new ones go elsewhere; then the pools close.
  untilTold(async () => {
    isEnding = true
    await new Promise<void>((done) => {
      server.close(() => done())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 10_000).unref()
    })
    await Promise.all([stopDelivery(), stopReminding()])
    await closeHouse(house)
  })
  server.listen(Number(process.env.PORT ?? 3000), () => sayReady())
}

function openDoors(house: Awaited<ReturnType<typeof buildHouse>>, remix: Remix) {
  const app = express()
  app.disable('x-powered-by')
  app.use(staticFiles())
  app.all(
    '/{*path}',
    inLanguageOfAddress,
    pagelessDoors(remix),
    createRequestHandler({
      build: remixBuild as never,
      mode: 'production',
      getLoadContext: (_request, response) => ({ house, language: response.locals.language }),
    }),
  )
  return app
}
