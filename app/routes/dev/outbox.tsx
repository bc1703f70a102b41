import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMessages, type Message } from '~/domains/messages/queries.server'
import { requireDemonstration } from '~/gates/demonstration.server'
import { houseOf } from '~/gates/house'
import { findPerson } from '~/gates/person.server'
import { useWords } from '~/platform/i18n'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  const session = await findPerson(house, request)
  return { name: session?.person.name, messages: await listMessages(house.pools.account) }
}

export default function OutboxPage() {
  const t = useWords('dev')
  const { name, messages } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('outbox.title')} name={name}>
      <h1 className="govuk-heading-l">{t('outbox.title')}</h1>
      <p>{messages.length === 0 ? t('outbox.none') : t('outbox.words')}</p>
      {messages.length > 0 && <ul className="rows">{messages.map((message, n) => <OneMessage key={n} {...message} />)}</ul>}
    </StaffPage>
  )
}

function OneMessage({ recipient, subject, body }: Message) {
  const t = useWords('dev')
  return (
    <li className="rows__row">
      <div>
        <h2>{subject}</h2>
        <p className="as-typed">{withLinks(body)}</p>
      </div>
      <p className="rows__about">{t('outbox.to', { recipient })}</p>
    </li>
  )
}

function withLinks(body: string) {
  return body.split(/(https?:\/\/\S+)/).map((part, n) => (n % 2 === 1 ? <a className="govuk-link" href={part} key={n}>{part}</a> : part))
}
