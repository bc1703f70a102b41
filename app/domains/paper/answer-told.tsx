import { type Answer, asFormValues } from '~/domains/surveys/answers'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { useWords } from '~/platform/i18n'

/** An answer in words: the options' labels, a number as typed, or what was written. */
export function AnswerTold({ question, answer }: { question: SurveyQuestion; answer: Answer | undefined }) {
  const t = useWords('paper-entry')
  if (answer === undefined) return <>{t('differences.skipped')}</>
  const labelOf = (value: string) => question.options.find(({ key }) => key === value)?.label.en ?? value
  return <span className="as-typed">{asFormValues(answer).map(labelOf).join('; ')}</span>
}
