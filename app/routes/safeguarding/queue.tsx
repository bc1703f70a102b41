import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { referenceOf } from '~/domains/safeguarding/concern'
import { readQueue } from '~/domains/safeguarding/queries.server'
import { houseOf } from '~/gates/house'
import { requireSafeguardingOfficer } from '~/gates/safeguarding-officer.server'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { StaffPage } from '../staff/staff-page'
import { ConcernClock, ConcernStanding, type ShownConcern } from './standing'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const officer = await requireSafeguardingOfficer(house, request)
  const queue = await readQueue(house.pools.safeguarding, officer.token, house.clock.now())
  // Reasons and records wait on the concern's own page.
  const concerns = queue.map(({ events: _, ...shown }): ShownConcern => shown)
  return { name: officer.person.name, concerns }
}

export default function QueuePage() {
  const t = useWords('safeguarding')
  const { name, concerns } = useLoaderData<typeof loader>()
  const toDo = concerns.filter(({ state }) => state !== 'recorded')
  const done = concerns.filter(({ state }) => state === 'recorded')
  return (
    <StaffPage title={t('queue.title')} name={name} home={paths.safeguarding}>
      <h1>{t('queue.title')}</h1>
      <p>{t('queue.lead')}</p>
      <h2>{t('queue.toDo')}</h2>
      {toDo.length > 0 ? <Concerns concerns={toDo} /> : <p>{t('queue.nothing')}</p>}
      {done.length > 0 && <><h2>{t('queue.done')}</h2><Concerns concerns={done} /></>}
    </StaffPage>
  )
}

function Concerns({ concerns }: { concerns: ShownConcern[] }) {
  const t = useWords('safeguarding')
  const language = useLanguage()
  return (
    <ol className="rows">
      {concerns.map((concern) => (
        <li className="rows__row" key={concern.id}>
          <div>
            <h3 className="rows__title">
              <a className="govuk-link" href={paths.concern(concern.id)}>
                {t('queue.concern', { reference: referenceOf(concern.id) })}
              </a>
            </h3>
            <p className="rows__about">
              {t('queue.arrived', { areaName: concern.areaName, at: momentInWords(concern.arrivedAt, language) })}
            </p>
          </div>
          <div>
            <p><ConcernStanding {...concern} /></p>
            {concern.state !== 'recorded' && <p><ConcernClock {...concern} /></p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
