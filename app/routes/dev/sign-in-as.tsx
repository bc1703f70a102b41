import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPeople } from '~/domains/people/queries.server'
import type { Role } from '~/domains/people/roles'
import { startSession } from '~/domains/people/start-session.server'
import { requireDemonstration } from '~/gates/demonstration.server'
import { houseOf } from '~/gates/house'
import { findPerson, holdSession } from '~/gates/person.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  const session = await findPerson(house, request)
  const people = await listPeople(house.pools.account)
  const areas = [...new Set(people.map(({ areas }) => areas.join(', ')))]
  return { name: session?.person.name, areas: areas.map((area) => ({ area, people: people.filter(({ areas }) => areas.join(', ') === area) })) }
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
  const { name, areas } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('signInAs.title')} name={name}>
      <h1 className="govuk-heading-l">{t('signInAs.title')}</h1>
      <p>{t('signInAs.words')}</p>
      {areas.map(({ area, people }) => (
        <section key={area}>
          <h2 className="govuk-heading-m">{t('signInAs.of', { area })}</h2>
          <ul className="rows">{people.map((person) => <SomebodyToBe key={person.id} {...person} />)}</ul>
        </section>
      ))}
    </StaffPage>
  )
}

function SomebodyToBe({ id, name, roles }: { id: string; name: string; roles: Role[] }) {
  const t = useWords('dev')
  const inWords = useWords('people')
  return (
    <li className="rows__row">
      <div>
        <h3>{name}</h3>
        <p>{roles.map((role) => inWords(`roles.${role}`)).join(', ')}</p>
        {roles.map((role) => <p className="rows__about" key={role}>{t(`sees.${role}`)}</p>)}
      </div>
      <form method="post">
        <input type="hidden" name="person" value={id} />
        <Button kind="secondary">{t('signInAs.be', { name })}</Button>
      </form>
    </li>
  )
}
