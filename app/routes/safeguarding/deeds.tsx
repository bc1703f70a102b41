import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { TextArea } from '~/ui/fields/text'

/** What an officer must put right: in which box, what they had typed, and what to say. */
export interface TypedWrong {
  id: 'reason' | 'record'
  typed: string
  key: string
  values: { count: number; longest: number }
}

interface DeedProps {
  /** The page's one thing to do; otherwise it stands back. */
  isNext: boolean
  wrong?: TypedWrong
}

export function Opening({ isNext, wrong }: DeedProps) {
  const t = useWords('safeguarding')
  return (
    <form method="post" noValidate>
      <h2>{t(isNext ? 'opening.title' : 'opening.again')}</h2>
      <TextArea id="reason" size="field" rows={3} label={t('opening.label')} hint={t('opening.hint')} {...useWrong('reason', wrong)} />
      <Button kind={isNext ? 'primary' : 'secondary'} name="deed" value="opened">{t('opening.button')}</Button>
    </form>
  )
}

export function Acknowledging() {
  const t = useWords('safeguarding')
  return (
    <form method="post">
      <h2>{t('acknowledging.title')}</h2>
      <p>{t('acknowledging.words')}</p>
      <Button name="deed" value="acknowledged">{t('acknowledging.button')}</Button>
    </form>
  )
}

export function Recording({ isNext, wrong }: DeedProps) {
  const t = useWords('safeguarding')
  return (
    <form method="post" noValidate data-once="">
      <h2>{t('recording.title')}</h2>
      <TextArea id="record" size="field" rows={6} label={t('recording.label')} hint={t('recording.hint')} {...useWrong('record', wrong)} />
      <Button kind={isNext ? 'primary' : 'secondary'} name="deed" value="recorded">{t('recording.button')}</Button>
    </form>
  )
}

/** What was typed and what is wrong with it, for the box that it belongs to. */
function useWrong(id: TypedWrong['id'], wrong: TypedWrong | undefined) {
  const t = useWords('safeguarding')
  if (wrong?.id !== id) return {}
  return { value: wrong.typed, problem: { prefix: t('problems.prefix'), words: t(wrong.key, wrong.values) } }
}
