import type { VisitKind } from '~/domains/inspections/visit'
import type { RecordLine } from '~/domains/publication/queries.server'
import { RecordTold } from '~/domains/publication/record-told'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea } from '~/ui/fields/text'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { SurveyDoors } from './survey-doors'

interface PublicationPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  survey: { slug: string; opensAt: string; closesAt: string; publishedVersion: number | null }
  hasOpened: boolean
  newest: { version: number; answerByOn: string; isAgreed: boolean } | null
  /** The draft says something else than the newest version that was shared. */
  draftHasChanged: boolean
  record: RecordLine[]
  wrong?: { problem: 'noReason' | 'refused'; reason: string }
}

/** One button where the PCF agreed; where they did not, a reason that stays on the record. */
export function PublicationPage(props: PublicationPageProps) {
  const t = useWords('publication')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const preparation = useWords('preparation')
  const { name, visit, survey, newest, draftHasChanged, record, wrong } = props
  const where = inspections(`visit.${visit.kind}`, visit)
  const isOut = newest !== null && survey.publishedVersion !== null && survey.publishedVersion >= newest.version
  return (
    <StaffPage
      title={`${where}: ${t('title')}`} hasProblem={wrong !== undefined} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      {wrong && <ErrorSummary title={t('problem')} problems={[{ id: wrong.problem === 'noReason' ? 'reason' : 'main', words: t(wrong.problem) }]} />}
      <SurveyDoors visitId={visit.id} here="publication" />
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <Published {...props} />
      {newest === null && <p>{t('nothing')}</p>}
      {newest === null && <ActionLink href={paths.agreement(visit.id)}>{t('shareFirst')}</ActionLink>}
      {newest !== null && draftHasChanged && <DraftChanged visitId={visit.id} version={newest.version} isOut={isOut} />}
      {newest !== null && !isOut && <ActionLink href={paths.preflight(visit.id)}>{preparation('links.preflight')}</ActionLink>}
      {newest !== null && !isOut && <Publish {...props} newest={newest} />}
      <RecordTold record={record} />
    </StaffPage>
  )
}

function Published({ survey, hasOpened }: PublicationPageProps) {
  const t = useWords('publication')
  const language = useLanguage()
  if (survey.publishedVersion === null) return null
  const values = { version: survey.publishedVersion, opens: momentInWords(survey.opensAt, language), closes: momentInWords(survey.closesAt, language) }
  return (
    <>
      <Notice><p>{t(hasOpened ? 'publishedOpen' : 'published', values)}</p></Notice>
      <ActionLink href={paths.survey(survey.slug)}>{t('family')}</ActionLink>
    </>
  )
}

/** Nobody should believe that what was written since then is published too. */
function DraftChanged({ visitId, version, isOut }: { visitId: string; version: number; isOut: boolean }) {
  const t = useWords('publication')
  return (
    <>
      <p>{t(isOut ? 'draftChanged.isOut' : 'draftChanged.toPublish', { version })}</p>
      <ActionLink href={paths.agreement(visitId)}>{t('shareAgain')}</ActionLink>
    </>
  )
}

function Publish({ survey, newest, wrong }: PublicationPageProps & { newest: { version: number; answerByOn: string; isAgreed: boolean } }) {
  const t = useWords('publication')
  const language = useLanguage()
  const { version, isAgreed, answerByOn } = newest
  return (
    <>
      <p>{t(isAgreed ? 'agreed' : 'notAgreed', { version, day: dayInWords(answerByOn, language) })}</p>
      <p>{t('opens', { opens: momentInWords(survey.opensAt, language), closes: momentInWords(survey.closesAt, language) })}</p>
      <form method="post" noValidate>
        {!isAgreed && (
          <>
            <h2 className="govuk-heading-m">{t('without')}</h2>
            <TextArea
              id="reason" size="field" label={t('reason')} hint={t('reasonHint')} rows={4} value={wrong?.reason}
              problem={wrong?.problem === 'noReason' ? { prefix: t('prefix'), words: t('noReason') } : undefined}
            />
          </>
        )}
        <Button kind={isAgreed ? 'primary' : 'warning'}>{t('button', { version })}</Button>
      </form>
    </>
  )
}
