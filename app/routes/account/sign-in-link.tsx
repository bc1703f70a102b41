import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signInByLink } from '~/domains/people/sign-in-by-link.server'
import { houseOf } from '~/gates/house'
import { holdSession } from '~/gates/person.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

/** The link is used by pressing the button: programs that only look at links in letters do not use it up. */
export async function action({ params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const session = await signInByLink(house.pools.account, params.token ?? '')
  if (!session) throw refusal('signInAgain')
  return redirect(paths.work, { status: 303, headers: { 'Set-Cookie': holdSession(house, session) } })
}

export default function SignInLinkPage() {
  const t = useWords('account')
  return (
    <StaffPage title={t('link.title')}>
      <h1 className="govuk-heading-l">{t('link.title')}</h1>
      <p>{t('link.words')}</p>
      <form method="post">
        <Button>{t('link.signIn')}</Button>
      </form>
    </StaffPage>
  )
}
