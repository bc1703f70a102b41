import type { ReactNode } from 'react'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Status } from '~/ui/status'
import type { Remark } from './review'

interface RemarksToldProps {
  remarks: readonly Remark[]
  /** What stands under a remark that waits: the inspector's form, or nothing. */
  under?: (remark: Remark) => ReactNode
}

/** What the PCF said of one question, with each answer. */
export function RemarksTold({ remarks, under }: RemarksToldProps) {
  const t = useWords('agreement')
  if (remarks.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{t('remarks.title')}</h3>
      <ul className="remarks">
        {remarks.map((remark) => (
          <li key={remark.id}>
            <Said remark={remark} />
            {remark.kind !== 'agrees' && <Answered remark={remark} />}
            {remark.kind !== 'agrees' && remark.accepted === null && under?.(remark)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Said({ remark: { kind, words, proposedTitle, proposedHint, by, at } }: { remark: Remark }) {
  const t = useWords('agreement')
  const language = useLanguage()
  return (
    <>
      <p><strong>{t(`remarks.${kind}`, { name: by })}</strong> <span className="soft">{momentInWords(at, language)}</span></p>
      {proposedTitle && <p>{t('remarks.newTitle')} <q>{proposedTitle}</q></p>}
      {proposedHint && <p>{t('remarks.newHint')} <q>{proposedHint}</q></p>}
      {words && <p>{proposedTitle && <>{t('remarks.why')} </>}{words}</p>}
    </>
  )
}

function Answered({ remark: { accepted, answer, answeredBy } }: { remark: Remark }) {
  const t = useWords('agreement')
  if (accepted === null) return <p><Status state="waiting">{t('remarks.waiting')}</Status></p>
  return (
    <>
      <p><Status state={accepted ? 'done' : 'stopped'}>{t(accepted ? 'remarks.accepted' : 'remarks.declined', { name: answeredBy ?? '' })}</Status></p>
      {answer && <p>{answer}</p>}
    </>
  )
}
