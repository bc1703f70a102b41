import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { letterKinds } from '~/domains/letters/letter'
import { LetterTold } from '~/domains/letters/letter-told'
import { readLetters } from '~/domains/letters/read-letters.server'
import { SendingsTable } from '~/domains/letters/sendings-table'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { surveyLink } from '../staff/sharing'
import { StaffPage } from '../staff/staff-page'
import { visitDoors } from '../staff/visit-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const kept = await readLetters(house.pools.inspector, token, visitId, (slug) => surveyLink(house, slug, 'en'))
  if (!kept) throw refusal('notYours')
  const { visit, sendings, versionsOf, draftOf } = kept
  const letters = letterKinds.map((kind) => ({
    kind,
    versions: versionsOf(kind),
    draft: draftOf(kind),
    sent: sendings.filter((each) => each.kind === kind).length,
  }))
  return { name: person.name, visit, letters, sendings }
}

/** What the area tells families and schools in the inspectors' name (10): to read, never to change. */
export default function LettersPage() {
  const t = useWords('letters')
  const inspector = useWords('inspector')
  const { name, visit, letters, sendings } = useLoaderData<typeof loader>()
  const where = useWords('inspections')(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('read.title')}`} name={name} home={paths.inspector} nav={visitDoors(inspector, visit.id, 'timetable')} where={where}
      back={{ href: paths.visit(visit.id), words: t('read.back') }}
    >
      <h1 className="govuk-heading-l">{t('read.title')}</h1>
      <p>{t('read.what')} <span className="soft">{t('para')}</span></p>
      {letters.map((letter) => <LetterTold key={letter.kind} {...letter} />)}
      <h2 className="govuk-heading-m">{t('sendings.title')}</h2>
      <SendingsTable sendings={sendings} />
    </StaffPage>
  )
}
