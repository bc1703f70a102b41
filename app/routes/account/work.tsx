import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { houseOf } from '~/gates/house'
import { requirePerson } from '~/gates/person.server'
import { paths } from '~/paths'
import { workOf } from './work-of'

/** From sign-in to where this person's work is; who has no page yet is told so where they signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePerson(houseOf(context), request)
  throw redirect(workOf(session) ?? paths.signIn, 303)
}
