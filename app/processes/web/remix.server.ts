import { createRequestHandler } from '@remix-run/node'
import * as build from 'virtual:remix/server-build'
import type { House } from '~/gates/house'
import type { Refusal } from '~/gates/refusal'
import { type Language, readAddress } from '~/platform/languages'

/** The framework's part of the house. */
export const remixBuild = build

export function remixFor(house: House) {
  const handle = createRequestHandler(build as unknown as Parameters<typeof createRequestHandler>[0], 'production')
  return (request: Request, language: Language, refused?: Refusal) => handle(request, { house, language, refused })
}

export type Remix = ReturnType<typeof remixFor>

/** Renders a page as a stranger would get it, or as anybody who consented. @param address with its language */
export const strangersPage = (remix: Remix, origin: string) => (address: string, cookie: string) => {
  const { language, bare } = readAddress(address)
  return remix(new Request(new URL(bare, origin), { headers: cookie ? { Cookie: cookie } : {} }), language)
}
