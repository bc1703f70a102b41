import { useWords } from '~/platform/i18n'
import type { EntryProblem } from './entry'

/** Says what is wrong with a field: the question's own rule, or what only an entry knows. */
export function useProblemWords() {
  const surveys = useWords('surveys')
  const t = useWords('paper-entry')
  return ({ room, key, values, number }: EntryProblem): string => {
    const words = room === 'surveys' ? surveys(key, values) : t(key, values)
    return number == null ? words : t('problems.ofQuestion', { number, words })
  }
}
