import type { Role } from './roles'

export interface Person {
  id: string
  name: string
  email: string
}

/** A role held for one visit or one area. */
export interface Holding {
  role: Role
  visitId: string | null
  areaId: string | null
}

/** Somebody whose session the database knows, with its token: what `asPerson` needs. */
export interface SignedIn {
  person: Person
  holdings: Holding[]
  token: string
}

export const holdsAny = (holdings: Holding[], roles: readonly Role[]) => holdings.some(({ role }) => roles.includes(role))
