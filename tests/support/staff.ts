import { findSession } from '~/domains/people/queries.server'
import type { Session } from '~/domains/people/session'
import { startSession } from '~/domains/people/start-session.server'
import * as eastbrook from '~db/seed/eastbrook'
import * as northmere from '~db/seed/northmere'
import * as southmoor from '~db/seed/southmoor'
import type { Pools } from './database'

const everybody = [...northmere.people, ...southmoor.people, ...eastbrook.people]

/** Somebody of the demonstration, signed in. */
export async function signedIn({ account }: Pools, name: string): Promise<Session> {
  const person = everybody.find((each) => each.name === name)
  if (!person) throw new Error(`nobody is called ${name}`)
  const session = await findSession(account, await startSession(account, person.id))
  if (!session) throw new Error(`${name} could not sign in`)
  return session
}

/** A proof that must be there for the test to mean anything. */
export function proved<T>(proof: T | null): T {
  if (proof === null) throw new Error('this person does not hold that role')
  return proof
}
