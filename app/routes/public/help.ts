import type { TFunction } from 'i18next'
import { helpLines } from '~/domains/surveys/help'
import type { HelpNumber } from '~/ui/help-numbers'

/** In the words of `survey`. */
export const helpNumbers = (t: TFunction): HelpNumber[] => helpLines.map(({ key, number }) => ({ label: t(`help.${key}`), number }))
