import { redirect } from '@remix-run/node'
import { sessionSeconds } from '~/domains/people/insert-session.server'
import { findSession } from '~/domains/people/queries.server'
import type { Session } from '~/domains/people/session'
import { paths } from '~/paths'
import { readCookie, writeCookie } from '~/platform/cookies.server'
import type { House } from './house'

const sessionCookie = 'heard_session'

/** 303 to the sign-in page where nobody is signed in. */
export async function requirePerson(house: House, request: Request): Promise<Session> {
  const signedIn = await findPerson(house, request)
  if (!signedIn) throw redirect(paths.signIn, 303)
  return signedIn
}

/** Whoever has signed in here, or nobody. */
export const findPerson = (house: House, request: Request): Promise<Session | null> =>
  findSession(house.pools.account, readCookie(request.headers.get('Cookie'), sessionCookie))

export const holdSession = (house: House, token: string) =>
  writeCookie(sessionCookie, token, { path: '/', maxAge: sessionSeconds, secure: house.origin.startsWith('https:') })

export const dropSession = (house: House) =>
  writeCookie(sessionCookie, '', { path: '/', maxAge: 0, secure: house.origin.startsWith('https:') })
