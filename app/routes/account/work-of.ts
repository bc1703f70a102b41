import { areaRoles, inspectorRoles } from '~/domains/people/roles'
import { holds, type Session } from '~/domains/people/session'
import { paths } from '~/paths'

/** Where this person's work is; nothing for whom there is no page yet. */
export function workOf(session: Session): string | null {
  if (holds(session, inspectorRoles)) return paths.inspector
  if (holds(session, areaRoles)) return paths.area
  if (holds(session, ['safeguarding-officer'])) return paths.safeguarding
  if (holds(session, ['translator'])) return paths.translator
  return null
}
