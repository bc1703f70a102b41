import { createRequestHandler } from '@remix-run/node'
import * as build from 'virtual:remix/server-build'
import type { House } from '~/gates/house'

/** The framework's part of the house. */
export const remixBuild = build

export function remixFor(house: House) {
  const handle = createRequestHandler(build as unknown as Parameters<typeof createRequestHandler>[0], 'production')
  return (request: Request) => handle(request, { house })
}

export type Remix = ReturnType<typeof remixFor>

/** Renders a page as a stranger would get it, or as anybody who consented. */
export const strangersPage = (remix: Remix, origin: string) => (path: string, cookie: string) =>
  remix(new Request(new URL(path, origin), { headers: cookie ? { Cookie: cookie } : {} }))
