import { useWords } from '~/platform/i18n'
import type { Wrong } from './parse-visit'

/** What every field of the form is given: its id, and its problem where it has one. */
export function useAsked(problems: readonly Wrong[]) {
  const t = useWords('preparation')
  return (id: string) => {
    const found = problems.find((each) => each.id === id)
    return { id, size: 'field' as const, problem: found && { prefix: t('problems.prefix'), words: t(`problems.${found.problem}`) } }
  }
}
