import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMessages } from '~/domains/messages/queries.server'
import { requireDemonstration } from '~/gates/demonstration.server'
import { houseOf } from '~/gates/house'
import { useWords } from '~/platform/i18n'
import { Facts } from '~/ui/facts'
import { StaffPage } from '../staff/staff-page'

export async function loader({ context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  requireDemonstration(house)
  return { messages: await listMessages(house.pools.account) }
}

export default function OutboxPage() {
  const t = useWords('dev')
  const { messages } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('outbox.title')}>
      <h1 className="govuk-heading-l">{t('outbox.title')}</h1>
      <p>{messages.length === 0 ? t('outbox.none') : t('outbox.words')}</p>
      <Facts
        facts={messages.map(({ recipient, subject, body }) => ({
          label: recipient,
          words: <><p><strong>{subject}</strong></p><p className="as-typed">{withLinks(body)}</p></>,
        }))}
      />
    </StaffPage>
  )
}

function withLinks(body: string) {
  return body.split(/(https?:\/\/\S+)/).map((part, n) => (n % 2 === 1 ? <a className="govuk-link" href={part} key={n}>{part}</a> : part))
}
