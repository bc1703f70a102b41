import { areaRoles, inspectorRoles, type Role } from './roles'

/** A role as it is held: one row for each visit that it reaches; `visitId` is null where an area has no visit yet. */
export interface Holding {
  role: Role
  areaId: string
  visitId: string | null
  /** Held for the whole area, visits that are not set up yet among them. */
  ofArea?: boolean
}

export interface Person {
  id: string
  name: string
  email: string
}

/** Somebody who has signed in. `token` is what the database asks for, so that a forged person id opens nothing. */
export interface Session {
  token: string
  person: Person
  holdings: Holding[]
}

declare const proof: unique symbol
type Proved<As extends string> = Session & { readonly [proof]: { readonly [proved in As]: true } }

export type Inspector = Proved<'inspector'>
export type LeadInspector = Proved<'lead-inspector'>
/** Leads whatever inspectors do in an area, and so sets up its visits. */
export type AreaLead = Proved<'area-lead'>
export type AreaMember = Proved<'area-member'>
/** Of the Parent Carer Forum: whoever says for families that the questions are well put (122). */
export type ForumMember = Proved<'pcf'>
/** The local area's nominated officer, who answers for its side of a visit (7). */
export type Lano = Proved<'area-member'> & Proved<'lano'>
export type SafeguardingOfficer = Proved<'safeguarding-officer'>
/** Whoever translates Heard into a language that families read. */
export type Translator = Proved<'translator'>

/** Of this visit, or, where none is named, of any. */
export const proveInspector = (session: Session, visitId?: string) =>
  holds(session, inspectorRoles, visitId) ? (session as Inspector) : null

export const proveLeadInspector = (session: Session, visitId: string) =>
  holds(session, ['lead-inspector'], visitId) ? (session as LeadInspector) : null

/** Of this area, or, where none is named, of any. Who leads one visit sets up no other. */
export function proveAreaLead(session: Session, areaId?: string): AreaLead | null {
  const leads = session.holdings.some(
    (held) => held.role === 'lead-inspector' && held.ofArea && (areaId === undefined || held.areaId === areaId),
  )
  return leads ? (session as AreaLead) : null
}

/** The LANO and the Parent Carer Forum of the visit's area. */
export const proveAreaMember = (session: Session, visitId?: string) =>
  holds(session, areaRoles, visitId) ? (session as AreaMember) : null

export const proveForumMember = (session: Session, visitId: string) =>
  holds(session, ['pcf'], visitId) ? (session as ForumMember) : null

export const proveLano = (session: Session, visitId: string) => (holds(session, ['lano'], visitId) ? (session as Lano) : null)

export const proveSafeguardingOfficer = (session: Session) =>
  holds(session, ['safeguarding-officer']) ? (session as SafeguardingOfficer) : null

export const proveTranslator = (session: Session) => (holds(session, ['translator']) ? (session as Translator) : null)

/** Whether one of these roles is held, for this visit where one is named. */
export function holds({ holdings }: Session, roles: readonly Role[], visitId?: string): boolean {
  return holdings.some((held) => roles.includes(held.role) && (visitId === undefined || held.visitId === visitId))
}
