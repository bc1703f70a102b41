import type { VisitKind } from '~/domains/inspections/visit'
import { rehearsalMoments } from '~/domains/preparation/rehearsal'
import type { SurveyState } from '~/domains/surveys/survey'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Button, ButtonRow } from '~/ui/buttons'
import { Facts } from '~/ui/facts'
import { ErrorSummary } from '~/ui/fields/problem'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'

interface Rehearsal {
  id: string
  slug: string
  /** Its own clock. */
  now: string
  state: SurveyState
}

interface RehearsalPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  mayMake: boolean
  rehearsal: Rehearsal | null
  problem?: 'noQuestions' | 'questionProblems' | 'thereAlready' | 'notMoved' | null
  isAsked?: boolean
}

/** One page for the whole rehearsal: make it, move its clock, look, throw it away. */
export function RehearsalPage({ name, visit, mayMake, rehearsal, problem = null, isAsked = false }: RehearsalPageProps) {
  const t = useWords('preparation')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('rehearsal.title')}`} hasProblem={problem !== null} name={name} home={paths.inspector} where={where}
      nav={visitDoors(inspector, visit.id, 'timetable')} back={{ href: paths.visit(visit.id), words: t('changes.back') }}
    >
      {problem && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'main', words: t(`rehearsal.problems.${problem}`) }]} />}
      <h1 className="govuk-heading-l">{t('rehearsal.title')}</h1>
      <p>{t('rehearsal.words')}</p>
      {rehearsal ? <UnderWay rehearsal={rehearsal} isAsked={isAsked} /> : <Make mayMake={mayMake} />}
    </StaffPage>
  )
}

function Make({ mayMake }: { mayMake: boolean }) {
  const t = useWords('preparation')
  if (!mayMake) return <p>{t('rehearsal.onlyAreaLead')}</p>
  return <form method="post"><Button>{t('rehearsal.make')}</Button></form>
}

function UnderWay({ rehearsal: { id, slug, now, state }, isAsked }: { rehearsal: Rehearsal; isAsked: boolean }) {
  const t = useWords('preparation')
  const language = useLanguage()
  return (
    <>
      <Facts
        facts={[
          { label: t('rehearsal.clock'), words: momentInWords(now, language) },
          { label: t('rehearsal.survey'), words: t(`rehearsal.states.${state}`) },
        ]}
      />
      <ActionLink href={paths.survey(slug)}>{t('rehearsal.asFamily')}</ActionLink>
      <ActionLink href={paths.visit(id)}>{t('rehearsal.asInspector')}</ActionLink>
      {state !== 'released' && <MoveClock />}
      <h2 className="govuk-heading-m">{t('rehearsal.throwAway')}</h2>
      <p>{t('rehearsal.throwAwayWords')}</p>
      <form method="post">
        {isAsked
          ? (
            <Notice>
              <p><strong>{t('rehearsal.sure')}</strong></p>
              <ButtonRow>
                <Button kind="warning" name="throwAway" value="sure">{t('rehearsal.sureYes')}</Button>
                <a className="govuk-link" href={paths.rehearsal(id)}>{t('rehearsal.sureNo')}</a>
              </ButtonRow>
            </Notice>
          )
          : <Button kind="warning" name="throwAway" value="ask">{t('rehearsal.throwAway')}</Button>}
      </form>
    </>
  )
}

function MoveClock() {
  const t = useWords('preparation')
  return (
    <section>
      <h2 className="govuk-heading-m">{t('rehearsal.move')}</h2>
      <p>{t('rehearsal.moveWords')}</p>
      <form method="post">
        <ButtonRow>
          {rehearsalMoments.map((moment) => (
            <Button key={moment} kind="secondary" name="moment" value={moment}>{t(`rehearsal.moments.${moment}`)}</Button>
          ))}
        </ButtonRow>
      </form>
    </section>
  )
}
