import type { LeadInspector } from '~/domains/people/session'
import { readSetUp } from '~/domains/preparation/queries.server'
import type { House } from '~/gates/house'
import { refusal } from '~/gates/refusal'

/** A visit as it was set up, for the lead inspector whom the gate let in. */
export async function setUpOf({ pools }: House, { token }: LeadInspector, visitId: string) {
  const visit = await readSetUp(pools.inspector, token, visitId)
  if (!visit) throw refusal('notYours')
  return visit
}
