import { aspects } from '~/domains/framework/framework'
import type { VisitKind, Weakness } from '~/domains/inspections/visit'
import { findInLibrary } from '~/domains/library/library'
import { audiences, topics } from '~/domains/library/library-question'
import type { AskedOfLibrary } from '~/domains/library/library-search'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { Select } from '~/ui/fields/select'
import { TextField } from '~/ui/fields/text'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { LibraryRow } from './library-row'
import { SurveyDoors } from './survey-doors'

interface LibraryPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  weaknesses: Weakness[]
  asked: AskedOfLibrary
  /** The search as it stands in the address, to come back to. */
  search: string
  weakness: Weakness | null
  found: string[]
  inDraft: string[]
}

/** What can be asked, found by words, aspect, weakness and audience, with what each question cannot show. */
export function LibraryPage({ name, visit, weaknesses, asked, search, weakness, found, inDraft }: LibraryPageProps) {
  const t = useWords('library')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, { areaName: visit.areaName })
  return (
    <StaffPage
      title={`${where}: ${t('title')}`} name={name} home={paths.inspector} nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      <SurveyDoors visitId={visit.id} here="library" />
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('intro')}</p>
      <SearchForm asked={asked} weaknesses={weaknesses} />
      <h2 className="govuk-heading-m">{t('found', { count: found.length })}</h2>
      {weakness && <p>{t('forWeakness', { number: weakness.number, name: weakness.name })}</p>}
      {found.length === 0 && (
        <>
          <p>{t('nothing')}</p>
          <ActionLink href={paths.draftQuestion(visit.id, 'new')}>{t('write')}</ActionLink>
        </>
      )}
      <ol className="asked-list">
        {found.map((key) => {
          const question = findInLibrary(key)
          return question && (
            <LibraryRow key={key} visitId={visit.id} kept={question} search={search} weakness={weakness} inDraft={inDraft} />
          )
        })}
      </ol>
    </StaffPage>
  )
}

function SearchForm({ asked, weaknesses }: { asked: AskedOfLibrary; weaknesses: Weakness[] }) {
  const t = useWords('library')
  const framework = useWords('framework')
  const all = { value: '', label: t('search.all') }
  const aspectOptions = aspects.map(({ key, question }) => ({ value: key, label: `${question}: ${framework(`aspects.${key}.name`)}` }))
  const aboutOptions = [
    ...weaknesses.map(({ number, name }) => ({ value: `weakness-${number}`, label: t('search.weakness', { number, name }) })),
    ...topics.map(({ key, name }) => ({ value: key, label: name })),
  ]
  const audienceOptions = audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))
  return (
    <form method="get" className="side-by-side">
      <TextField id="words" size="field" label={t('search.words')} value={asked.words} />
      <Select id="about" name="about" label={t('search.about')} options={[all, ...aboutOptions]} chosen={asked.about} />
      <Select id="aspect" name="aspect" label={t('search.aspect')} options={[all, ...aspectOptions]} chosen={asked.aspect} />
      <Select id="audience" name="audience" label={t('search.audience')} options={[all, ...audienceOptions]} chosen={asked.audience} />
      <div className="govuk-form-group"><Button>{t('search.find')}</Button></div>
    </form>
  )
}
