import { useWords } from '~/platform/i18n'
import { Notice } from '~/ui/notice'
import type { Advice } from './day-1'

/** "Day 1 is a bank holiday. ... Paragraph 114." */
export function useAdviceInWords() {
  const t = useWords('inspections')
  return ({ key, para }: Advice) => {
    const words = t(`advice.${key}`)
    return para === null ? words : t('advice.withPara', { words, para })
  }
}

/** What to mind about a date; nothing where there is nothing to say. */
export function AdviceTold({ title, advice }: { title: string; advice: readonly Advice[] }) {
  const inWords = useAdviceInWords()
  if (advice.length === 0) return null
  return (
    <Notice>
      <h2 className="govuk-heading-m">{title}</h2>
      {advice.map((each) => <p key={each.key}>{inWords(each)}</p>)}
    </Notice>
  )
}
