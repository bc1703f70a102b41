import { holdsAny, type SignedIn } from '~/domains/people/person'
import { areaRoles, inspectorRoles, type Role } from '~/domains/people/roles'
import type { House } from './house'
import { requirePerson } from './person.server'
import { refusal } from './refusal'

declare const proof: unique symbol
export type Inspector = SignedIn & { readonly [proof]: 'inspector' }
export type AreaMember = SignedIn & { readonly [proof]: 'area' }
export type SafeguardingOfficer = SignedIn & { readonly [proof]: 'safeguarding' }

/** Each turns away who holds no such role anywhere; for which visit, the database decides again, row by row. */
export const requireInspector = (house: House, request: Request) => requireRole<Inspector>(house, request, inspectorRoles)
export const requireAreaMember = (house: House, request: Request) => requireRole<AreaMember>(house, request, areaRoles)
export const requireSafeguardingOfficer = (house: House, request: Request) =>
  requireRole<SafeguardingOfficer>(house, request, ['safeguarding-officer'])

/** Only the lead inspector releases figures by hand. */
export const requireLeadInspector = (house: House, request: Request) => requireRole<Inspector>(house, request, ['lead-inspector'])

async function requireRole<Proof>(house: House, request: Request, roles: readonly Role[]): Promise<Proof> {
  const signedIn = await requirePerson(house, request)
  if (!holdsAny(signedIn.holdings, roles)) throw refusal('notYours')
  return signedIn as Proof
}
