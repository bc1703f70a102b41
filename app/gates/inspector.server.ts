import { type AreaLead, proveAreaLead, proveInspector, proveLeadInspector, type Inspector, type LeadInspector } from '~/domains/people/session'
import type { House } from './house'
import { requirePerson } from './person.server'
import { refusal } from './refusal'

/** 403 for everybody who is not an inspector of this visit (of any, where none is named). */
export async function requireInspector(house: House, request: Request, visitId?: string): Promise<Inspector> {
  const inspector = proveInspector(await requirePerson(house, request), visitId)
  if (!inspector) throw refusal('notYours')
  return inspector
}

/** 403 for everybody else: the lead inspector alone asks for a release. */
export async function requireLeadInspector(house: House, request: Request, visitId = ''): Promise<LeadInspector> {
  const lead = proveLeadInspector(await requirePerson(house, request), visitId)
  if (!lead) throw refusal('notYours')
  return lead
}

/** 403 for everybody but who leads in this area (in any, where none is named): they alone set up its visits. */
export async function requireAreaLead(house: House, request: Request, areaId?: string): Promise<AreaLead> {
  const lead = proveAreaLead(await requirePerson(house, request), areaId)
  if (!lead) throw refusal('notYours')
  return lead
}
