import { useWords } from '~/platform/i18n'
import { typedFields } from '~/ui/fields/typed-field'
import type { Wrong } from './parse-visit'

/** What every field of the form is given: its id, and its problem where it has one. */
export function useAsked(problems: readonly Wrong[]) {
  const t = useWords('preparation')
  const wrong = problems.map(({ id, problem }) => ({ id, words: t(`problems.${problem}`) }))
  return typedFields({ prefix: t('problems.prefix'), wrong })
}
