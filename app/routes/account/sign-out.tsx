import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endSession } from '~/domains/people/end-session.server'
import { houseOf } from '~/gates/house'
import { dropSession, requirePerson } from '~/gates/person.server'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(houseOf(context), request)
  return { name: person.name }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { token } = await requirePerson(house, request)
  await endSession(house.pools.account, token)
  return redirect(paths.home, { status: 303, headers: { 'Set-Cookie': dropSession(house), 'Clear-Site-Data': '"cache"' } })
}

export default function SignOutPage() {
  const t = useWords('account')
  const { name } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('signOut.title')} name={name}>
      <h1 className="govuk-heading-l">{t('signOut.title')}</h1>
      <form method="post">
        <Button>{t('signOut.yes')}</Button>
      </form>
    </StaffPage>
  )
}
