import { proveSafeguardingOfficer, type SafeguardingOfficer } from '~/domains/people/session'
import type { House } from './house'
import { requirePerson } from './person.server'
import { refusal } from './refusal'

/** 403 for everybody but the named safeguarding officers; which visits' concerns they meet is the database's word. */
export async function requireSafeguardingOfficer(house: House, request: Request): Promise<SafeguardingOfficer> {
  const officer = proveSafeguardingOfficer(await requirePerson(house, request))
  if (!officer) throw refusal('notYours')
  return officer
}
