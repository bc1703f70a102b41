import type { DraftQuestion } from '~/domains/drafting/draft'
import type { DraftProblem } from '~/domains/drafting/draft-problems'
import { plainWords, warningsFor } from '~/domains/drafting/wording'
import { questionOf } from '~/domains/framework/framework'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { readingAge } from '~/domains/surveys/reading-age'
import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Status } from '~/ui/status'

interface DraftRowProps {
  visitId: string
  question: DraftQuestion
  number: number
  of: number
  among: readonly SurveyQuestion[]
  problems: readonly DraftProblem[]
}

/** One question of the draft: what it asks, where it belongs, what to mind, and the buttons that move it. */
export function DraftRow({ visitId, question, number, of, among, problems }: DraftRowProps) {
  const t = useWords('drafting')
  const language = useLanguage()
  const { key, content, edition, changedBy, changedAt } = question
  const about = <span className="govuk-visually-hidden"> {t('row.about', { title: content.title.en })}</span>
  return (
    <li id={`q-${key}`} tabIndex={-1}>
      <h2 className="govuk-heading-s">{number}. <a className="govuk-link" href={paths.draftQuestion(visitId, key)}>{content.title.en}</a></h2>
      <p className="soft"><AboutQuestion question={content} /></p>
      {content.showIf && <p><ShowIfSentence question={content} among={among} /></p>}
      <MustMend problems={problems} />
      <Warnings question={content} />
      {edition > 1 && <p className="soft">{t('row.changed', { name: changedBy, moment: momentInWords(changedAt, language) })}</p>}
      <form method="post" className="row-buttons">
        {number > 1 && <button className="link-button" type="submit" name="up" value={key}>{t('row.up')}{about}</button>}
        {number < of && <button className="link-button" type="submit" name="down" value={key}>{t('row.down')}{about}</button>}
        <button className="link-button" type="submit" name="out" value={key}>{t('row.remove')}{about}</button>
      </form>
    </li>
  )
}

/** "Scale of five. B: Help that fits. Area of weakness 2. Reading age 8". */
export function AboutQuestion({ question }: { question: SurveyQuestion }) {
  const t = useWords('drafting')
  const framework = useWords('framework')
  const { kind, aspect, weakness, title, hint } = question
  const parts = [
    t(`kinds.${kind}`),
    aspect === null ? t('row.situation') : `${questionOf(aspect)}: ${framework(`aspects.${aspect}.name`)}`,
    ...(weakness === null ? [] : [t('row.weakness', { number: weakness })]),
    t('row.readingAge', { age: readingAge(`${title.en} ${hint?.en ?? ''}`) }),
  ]
  return <>{parts.join('. ')}</>
}

/** What stands in the way of the whole survey, with a sign and in words. */
export function MustMend({ problems }: { problems: readonly DraftProblem[] }) {
  const t = useWords('drafting')
  return <>{problems.map(({ problem }) => <p key={problem}><Status state="stopped">{t(`problems.${problem}`)}</Status></p>)}</>
}

export function Warnings({ question }: { question: SurveyQuestion }) {
  const t = useWords('drafting')
  const warnings = warningsFor(question)
  if (warnings.length === 0) return null
  return (
    <ul className="warnings">
      {warnings.map(({ key, about }) => <li key={`${key}${about}`}>{t(`warnings.${key}`, { about, plain: plainWords[about] ?? '' })}</li>)}
    </ul>
  )
}
