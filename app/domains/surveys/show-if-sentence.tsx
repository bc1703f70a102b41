import { inLanguage, useLanguage, useWords } from '~/platform/i18n'
import type { Condition, SurveyQuestion } from './question'

/** A rule read back: Asked only if “How long did you wait?” is “More than a year” or “Do you have a plan?” is not “Yes”. */
export function ShowIfSentence({ question, among }: { question: SurveyQuestion; among: readonly SurveyQuestion[] }) {
  const t = useWords('surveys')
  const language = useLanguage()
  if (!question.showIf) return null
  const { when, of } = question.showIf
  const told = (condition: Condition) => {
    const asked = among.find(({ key }) => key === condition.question)
    const option = asked?.options.find(({ key }) => key === condition.option)
    const values = {
      question: asked ? inLanguage(asked.title, language) : condition.question,
      option: option ? inLanguage(option.label, language) : condition.option,
    }
    const isOne = asked?.kind !== 'several' && asked?.kind !== 'ranking'
    return t(`showIf.${isOne ? 'one' : 'several'}.${condition.is}`, values)
  }
  return <>{t('showIf.sentence', { conditions: of.map(told).join(t(`showIf.${when}`)) })}</>
}
