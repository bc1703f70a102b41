import { type AreaMember, type ForumMember, type Lano, proveAreaMember, proveForumMember, proveLano } from '~/domains/people/session'
import type { House } from './house'
import { requirePerson } from './person.server'
import { refusal } from './refusal'

/** 403 for everybody but the LANO and the Parent Carer Forum of the visit's own area. */
export async function requireAreaMember(house: House, request: Request, visitId?: string): Promise<AreaMember> {
  const member = proveAreaMember(await requirePerson(house, request), visitId)
  if (!member) throw refusal('notYours')
  return member
}

/** 403 for everybody else, the LANO too: the Parent Carer Forum alone speaks for families (122). */
export async function requireForumMember(house: House, request: Request, visitId = ''): Promise<ForumMember> {
  const member = proveForumMember(await requirePerson(house, request), visitId)
  if (!member) throw refusal('notYours')
  return member
}

/** 403 for everybody else: the area's officer alone asks for a visit to be put off (15). */
export async function requireLano(house: House, request: Request, visitId = ''): Promise<Lano> {
  const lano = proveLano(await requirePerson(house, request), visitId)
  if (!lano) throw refusal('notYours')
  return lano
}
