import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Status } from '~/ui/status'
import type { Review, ReviewState } from './review'

const signs = { waiting: 'waiting', agreed: 'done', replaced: 'stopped' } as const

/** Where a version stands: a shape and a word. */
export function ReviewStatus({ review, state }: { review: Review | null; state: ReviewState | null }) {
  const t = useWords('agreement')
  const language = useLanguage()
  if (!review || !state) return <p><Status state="waiting">{t('states.none')}</Status></p>
  const agreed = { name: review.agreedBy ?? '', moment: review.agreedAt ? momentInWords(review.agreedAt, language) : '' }
  return <p><Status state={signs[state]}>{t(`states.${state}`, agreed)}</Status></p>
}
