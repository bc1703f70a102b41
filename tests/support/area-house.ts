import type { AppLoadContext } from '@remix-run/node'
import { Temporal } from 'temporal-polyfill'
import { SurveyBook } from '~/domains/surveys/survey-book.server'
import type { House } from '~/gates/house'
import { makeKeyPair, readPrivateKey } from '~/platform/seal.server'
import type { Northmere } from './northmere'

export interface Doors {
  /** Moves both clocks: the doors' and the database's. */
  at(moment: string): Promise<void>
  get(loader: Door, visitId: string, token: string, cookie?: string): Promise<Answered>
  post(action: Door, visitId: string, token: string, form: Record<string, string>): Promise<Answered>
}

/** What a door answered: its status, what its page would be told, and the headers of a redirect. */
export interface Answered {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: each door tells its own page something else.
  told: any
  headers: Headers
}

type Door = (args: { request: Request; params: { visitId: string }; context: AppLoadContext }) => unknown

/** Opens the doors of the area as the web process would, for somebody who has signed in. */
export async function openDoors({ pools, at }: Northmere, moment: string): Promise<Doors> {
  let now = Temporal.Instant.from(moment)
  const { publicKey, privateKey } = await makeKeyPair()
  const house: Partial<House> = {
    mode: 'demonstration',
    origin: 'http://localhost',
    pools,
    surveys: new SurveyBook(pools.public),
    clock: { now: () => now },
    cookieSecret: 'tests',
    safeguarding: { publicKey, privateKey: await readPrivateKey(privateKey), fingerprintSecret: 'tests' },
  }
  const ask = (door: Door, visitId: string, token: string, init: RequestInit, cookie = '') =>
    answer(() =>
      door({
        request: new Request('http://localhost/', { ...init, headers: { Cookie: `heard_session=${token}; ${cookie}` } }),
        params: { visitId },
        context: { house } as AppLoadContext,
      }),
    )
  return {
    at: async (moved) => {
      now = Temporal.Instant.from(moved)
      await at(moved)
    },
    get: (loader, visitId, token, cookie) => ask(loader, visitId, token, {}, cookie),
    post: (action, visitId, token, form) => ask(action, visitId, token, { method: 'POST', body: new URLSearchParams(form).toString() }),
  }
}

async function answer(door: () => unknown): Promise<Answered> {
  const came = await Promise.resolve()
    .then(door)
    .catch((thrown: unknown) => {
      if (thrown instanceof Error) throw thrown
      return thrown
    })
  if (came instanceof Response) return { status: came.status, told: null, headers: came.headers }
  const { data, init } = came as { data?: unknown; init?: { status?: number; headers?: HeadersInit } | null }
  return { status: init?.status ?? 200, told: data ?? came, headers: new Headers(init?.headers) }
}
