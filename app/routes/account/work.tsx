import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { areaRoles, inspectorRoles } from '~/domains/people/roles'
import { holds } from '~/domains/people/session'
import { houseOf } from '~/gates/house'
import { requirePerson } from '~/gates/person.server'
import { paths } from '~/paths'

/** From sign-in to where this person's work is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePerson(houseOf(context), request)
  if (holds(session, inspectorRoles)) throw redirect(paths.inspector, 303)
  if (holds(session, areaRoles)) throw redirect(paths.area, 303)
  if (holds(session, ['safeguarding-officer'])) throw redirect(paths.safeguarding, 303)
  throw redirect(paths.home, 303)
}
