import type { TFunction } from 'i18next'
import type { HelpNumber } from '~/ui/help-numbers'

/** Whom to ring now. None is described as open all hours, because not all are. */
export const helpNumbers = (t: TFunction): HelpNumber[] => [
  { label: t('help.danger'), number: '999' },
  { label: t('help.police'), number: '101' },
  { label: t('help.nspcc'), number: '0808 800 5000' },
  { label: t('help.childline'), number: '0800 1111' },
]
