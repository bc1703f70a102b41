import type { QuestionDifference } from '~/domains/agreement/differences'
import { DifferencesTold } from '~/domains/agreement/differences-told'
import { type AspectKey, aspects } from '~/domains/framework/framework'
import type { VisitKind } from '~/domains/inspections/visit'
import type { FormProblem, FormWarning } from '~/domains/xlsform/note'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button, ButtonLink } from '~/ui/buttons'
import { FileField } from '~/ui/fields/file'
import { ErrorSummary } from '~/ui/fields/problem'
import { Select } from '~/ui/fields/select'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { SurveyDoors } from './survey-doors'

/** What a sent file led to: why it cannot come in, or what would change. */
export interface Answered {
  aspect: AspectKey
  problems: FormProblem[]
  shown: Shown | null
  changedMeanwhile: boolean
}

interface Shown {
  added: number
  changed: number
  same: number
  differences: QuestionDifference[]
  translations: number
  warnings: FormWarning[]
  /** What was read, for the form that does it. */
  carried: string
}

interface XlsformPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  count: number
  done: { added: number; changed: number; texts: number } | null
  answered: Answered | undefined
}

/** The draft as a spreadsheet that ODK and Kobo read, and theirs as a draft. */
export function XlsformPage({ name, visit, count, done, answered }: XlsformPageProps) {
  const t = useWords('xlsform')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, { areaName: visit.areaName })
  const problems = answered?.problems ?? []
  return (
    <StaffPage
      title={`${where}: ${t('title')}`} hasProblem={problems.length > 0} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      <SurveyDoors visitId={visit.id} here="xlsform" />
      {problems.length > 0 && <ErrorSummary title={t('problems.title')} problems={[{ id: 'file', words: isMissing(problems) ? t('problems.noFile') : t('problems.summary', { count: problems.length }) }]} />}
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('intro')}</p>
      {answered?.changedMeanwhile && <Notice><p>{t('changedMeanwhile')}</p></Notice>}
      {done && !answered && <Done visitId={visit.id} {...done} />}
      {answered?.shown ? <WhatWouldChange visitId={visit.id} {...answered.shown} /> : (
        <>
          <h2 className="govuk-heading-m">{t('out.title')}</h2>
          <p>{count === 0 ? t('out.empty') : t('out.words', { count })}</p>
          {count > 0 && <p><ButtonLink href={paths.xlsformFile(visit.id)} kind="secondary">{t('out.button')}</ButtonLink></p>}
          <BringIn visitId={visit.id} answered={answered} />
        </>
      )}
    </StaffPage>
  )
}

function Done({ visitId, added, changed, texts }: { visitId: string; added: number; changed: number; texts: number }) {
  const t = useWords('xlsform')
  return (
    <Notice>
      <p>{t('done.words', { added, changed })} {texts > 0 && t('done.texts', { count: texts })}</p>
      <ActionLink href={paths.surveyDraft(visitId)}>{t('done.draft')}</ActionLink>
    </Notice>
  )
}

/** No file was chosen: there is none to find anything wrong with. */
const isMissing = (problems: readonly FormProblem[]) => problems.some(({ key }) => key === 'noFile')

function BringIn({ visitId, answered }: { visitId: string; answered: Answered | undefined }) {
  const t = useWords('xlsform')
  const framework = useWords('framework')
  const options = aspects.map(({ key, question }) => ({ value: key, label: `${question}: ${framework(`aspects.${key}.name`)}` }))
  const problems = answered?.problems ?? []
  const problem = problems.length > 0 ? { prefix: t('problems.prefix'), words: t(isMissing(problems) ? 'problems.noFile' : 'problems.nothing') } : undefined
  return (
    <>
      <h2 className="govuk-heading-m">{t('in.title')}</h2>
      <p>{t('in.words')}</p>
      <form method="post" action={paths.xlsform(visitId)} encType="multipart/form-data">
        <FileField id="file" size="field" label={t('in.file')} hint={t('in.fileHint')} accept=".xlsx" problem={problem} />
        {problems.length > 0 && !isMissing(problems) && (
          <ul className="warnings">
            {problems.map(({ key, sheet, row, about }, n) => (
              <li key={n}>{sheet && row !== null && <strong>{t(`at.${sheet}`, { row })} </strong>}{t(`problems.${key}`, { about })}</li>
            ))}
          </ul>
        )}
        <Select id="aspect" name="aspect" label={t('in.aspect')} options={options} chosen={answered?.aspect ?? 'satisfaction'} />
        <Button>{t('in.button')}</Button>
      </form>
    </>
  )
}

/** What would come in, before it does. */
function WhatWouldChange({ visitId, added, changed, same, differences, translations, warnings, carried }: Shown & { visitId: string }) {
  const t = useWords('xlsform')
  const changesNothing = added + changed === 0
  return (
    <>
      <h2 className="govuk-heading-m">{t('shown.title')}</h2>
      <p><strong>{t('shown.words', { added, changed, same })}</strong></p>
      {translations > 0 && <p>{t('shown.translations', { count: translations })}</p>}
      {!changesNothing && <DifferencesTold differences={differences} />}
      {warnings.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t('shown.leftOut')}</h3>
          <ul className="warnings">
            {warnings.map(({ key, sheet, row, about }, n) => (
              <li key={n}>{sheet && row !== null && <strong>{t(`at.${sheet}`, { row })} </strong>}{t(`warnings.${key}`, { about })}</li>
            ))}
          </ul>
        </>
      )}
      {changesNothing && translations === 0 ? <p>{t('shown.nothing')}</p> : (
        <form method="post" action={paths.xlsform(visitId)}>
          <input type="hidden" name="form" value={carried} />
          <Button>{t('shown.button')}</Button>
        </form>
      )}
      <ActionLink href={paths.xlsform(visitId)}>{t('shown.back')}</ActionLink>
    </>
  )
}
