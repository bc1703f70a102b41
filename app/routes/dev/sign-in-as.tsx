import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { startSession } from '~/domains/people/start-session.server'
import { listPeople } from '~/domains/people/queries.server'
import { requireDemonstration } from '~/gates/demonstration.server'
import { houseOf } from '~/gates/house'
import { holdSession } from '~/gates/person.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { Facts } from '~/ui/facts'
import { StaffPage } from '../staff/staff-page'

export async function loader({ context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  return { people: await listPeople(house.pools.account) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  const id = (await readForm(request)).get('person')
  const person = (await listPeople(house.pools.account)).find((each) => each.id === id)
  if (!person) throw refusal('noSuchPage')
  const token = await startSession(house.pools.account, person.id)
  return redirect(paths.work, { status: 303, headers: { 'Set-Cookie': holdSession(house, token) } })
}

export default function SignInAsPage() {
  const t = useWords('dev')
  const { people } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('signInAs.title')}>
      <h1 className="govuk-heading-l">{t('signInAs.title')}</h1>
      <p>{t('signInAs.words')}</p>
      <Facts
        facts={people.map(({ id, name, roles, areas }) => ({
          label: name,
          words: (
            <form method="post">
              <p>{roles.map((role) => t(`roles.${role}`)).join(', ')} · {areas.join(', ')}</p>
              <input type="hidden" name="person" value={id} />
              <Button kind="secondary">{t('signInAs.be', { name })}</Button>
            </form>
          ),
        }))}
      />
    </StaffPage>
  )
}
