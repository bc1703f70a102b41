import type { VisitKind } from '~/domains/inspections/visit'
import type { RunningSurvey } from '~/domains/publication/queries.server'
import { RecordTold } from '~/domains/publication/record-told'
import type { SurveyState } from '~/domains/surveys/survey'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { Facts } from '~/ui/facts'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea, TextField } from '~/ui/fields/text'
import { typedFields } from '~/ui/fields/typed-field'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { SurveyDoors } from './survey-doors'

interface HoursPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  running: RunningSurvey
  state: SurveyState
  isOver: boolean
  answered?: Answered
}

/** A form that was refused, or a later closing that is shown before it is done. */
export type Answered = { typed: Record<string, string> } & (
  | { field: string; problem: string; asked?: undefined }
  | { problem?: undefined; asked: { from: string; to: string; sure: string } }
)

/** When the survey opens and closes; to stop it, to let it go on, to let it close later. */
export function HoursPage({ name, visit, running, state, isOver, answered }: HoursPageProps) {
  const t = useWords('publication')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, visit)
  const wrong = answered?.problem === undefined ? undefined : answered
  return (
    <StaffPage
      title={`${where}: ${t('hours.title')}`} hasProblem={wrong !== undefined} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      {wrong && <ErrorSummary title={t('problem')} problems={[{ id: wrong.field, words: t(wrong.problem) }]} />}
      <SurveyDoors visitId={visit.id} here="hours" />
      <h1 className="govuk-heading-l">{t('hours.title')}</h1>
      {answered?.asked && <Sure {...answered.asked} typed={answered.typed} />}
      <Hours running={running} />
      {state === 'paused' && <Resume words={running.pausedWords ?? ''} />}
      {isOver && <p>{t('hours.over')}</p>}
      {running.isPublished && !isOver && <Extend wrong={wrong} typed={answered?.typed} />}
      {running.isPublished && !isOver && state !== 'paused' && <Pause wrong={wrong} />}
      <RecordTold record={running.record} />
    </StaffPage>
  )
}

function Hours({ running }: { running: RunningSurvey }) {
  const t = useWords('publication')
  const language = useLanguage()
  return (
    <>
      <p>{t(running.isPublished ? 'hours.alone' : 'hours.unpublished')}</p>
      <Facts
        facts={[
          { label: t('hours.opens'), words: momentInWords(running.hours.surveyOpensAt, language) },
          { label: t('hours.closes'), words: momentInWords(running.hours.surveyClosesAt, language) },
          { label: t('hours.sends'), words: momentInWords(running.hours.sendingEndsAt, language) },
          { label: t('hours.final'), words: momentInWords(running.hours.finalReleaseAt, language) },
        ]}
      />
    </>
  )
}

/** Hours cannot be made shorter again, so nobody lengthens them by one press. */
function Sure({ from, to, sure, typed: { day = '', time = '', why = '' } }: { from: string; to: string; sure: string; typed: Record<string, string> }) {
  const t = useWords('publication')
  return (
    <Notice>
      <h2 className="govuk-heading-m">{t('hours.sureTitle')}</h2>
      <p>{t('hours.sureWords', { from, to })}</p>
      <form method="post">
        {Object.entries({ day, time, why, extend: 'yes' }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <Button name="sure" value={sure}>{t('hours.sureYes')}</Button>
      </form>
    </Notice>
  )
}

function Resume({ words }: { words: string }) {
  const t = useWords('publication')
  return (
    <Notice>
      <h2 className="govuk-heading-m">{t('hours.pausedTitle')}</h2>
      <p>{t('hours.pausedWords', { words })}</p>
      <form method="post"><Button>{t('hours.resume')}</Button></form>
    </Notice>
  )
}

type Wrong = Extract<Answered, { field: string }> | undefined

function useFields(wrong: Wrong, typed = wrong?.typed) {
  const t = useWords('publication')
  return typedFields({ prefix: t('prefix'), wrong: wrong ? [{ id: wrong.field, words: t(wrong.problem) }] : [], typed })
}

function Extend({ wrong, typed }: { wrong: Wrong; typed?: Record<string, string> }) {
  const t = useWords('publication')
  const field = useFields(wrong, typed)
  return (
    <section>
      <h2 className="govuk-heading-m">{t('hours.extendTitle')}</h2>
      <p>{t('hours.extendWords')}</p>
      <form method="post" noValidate>
        <TextField kind="date" label={t('hours.day')} {...field('day')} />
        <TextField label={t('hours.time')} {...field('time')} />
        <TextArea label={t('hours.reason')} rows={3} {...field('why')} />
        <Button kind="secondary" name="extend" value="yes">{t('hours.extend')}</Button>
      </form>
    </section>
  )
}

function Pause({ wrong }: { wrong: Wrong }) {
  const t = useWords('publication')
  const field = useFields(wrong)
  return (
    <section>
      <h2 className="govuk-heading-m">{t('hours.pauseTitle')}</h2>
      <p>{t('hours.pauseWords')}</p>
      <form method="post" noValidate>
        <TextArea label={t('hours.pauseFamilies')} hint={t('hours.pauseFamiliesHint')} rows={3} {...field('words')} />
        <TextArea label={t('hours.reason')} rows={3} {...field('reason')} />
        <Button kind="warning" name="pause" value="yes">{t('hours.pause')}</Button>
      </form>
    </section>
  )
}
