import type { ReactNode } from 'react'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Status } from '~/ui/status'
import { Pieces } from './differences-told'
import type { ReadRemark } from './remarks'

interface RemarksToldProps {
  remarks: readonly ReadRemark[]
  /** The number of the version that is talked about now. */
  newest: number
  /** What stands under a remark on it that waits: the inspector's form, or nothing. */
  under?: (remark: ReadRemark) => ReactNode
}

/** What the PCF said of one question, with each answer. */
export function RemarksTold(props: RemarksToldProps) {
  const t = useWords('agreement')
  if (props.remarks.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{t('remarks.title')}</h3>
      <RemarkList {...props} />
    </>
  )
}

/** The same without a heading. What was said of an earlier version says so, and can be answered no more. */
export function RemarkList({ remarks, newest, under }: RemarksToldProps) {
  const t = useWords('agreement')
  return (
    <ul className="remarks">
      {remarks.map((remark) => {
        const isEarlier = remark.version < newest
        return (
          <li key={remark.id} id={`remark-${remark.id}`}>
            {isEarlier && <p className="soft">{t('remarks.aboutVersion', { version: remark.version })}</p>}
            <Said remark={remark} />
            {remark.kind !== 'agrees' && <Answered remark={remark} isEarlier={isEarlier} />}
            {remark.kind !== 'agrees' && remark.accepted === null && !isEarlier && under?.(remark)}
          </li>
        )
      })}
    </ul>
  )
}

function Said({ remark }: { remark: ReadRemark }) {
  const t = useWords('agreement')
  const language = useLanguage()
  const { kind, words, by, at } = remark
  return (
    <>
      <p><strong>{t(`remarks.${kind}`, { name: by })}</strong> <span className="soft">{momentInWords(at, language)}</span></p>
      {kind === 'proposes' && <Proposed remark={remark} />}
      {words && <p>{kind === 'proposes' && <>{t('remarks.why')} </>}{words}</p>}
    </>
  )
}

/** As what would go and what would come, so that nobody has to compare two texts. */
function Proposed({ remark: { titlePieces, hintPieces } }: { remark: ReadRemark }) {
  const t = useWords('agreement')
  return (
    <>
      {titlePieces && <p>{t('remarks.newTitle')} <Pieces pieces={titlePieces} /></p>}
      {hintPieces && <p>{t('remarks.newHint')} <Pieces pieces={hintPieces} /></p>}
      {!titlePieces && !hintPieces && <p>{t('remarks.sameWords')}</p>}
    </>
  )
}

function Answered({ remark: { accepted, answer, answeredBy }, isEarlier }: { remark: ReadRemark; isEarlier: boolean }) {
  const t = useWords('agreement')
  if (accepted === null && isEarlier) return <p><Status state="stopped">{t('remarks.unanswered')}</Status></p>
  if (accepted === null) return <p><Status state="waiting">{t('remarks.waiting')}</Status></p>
  return (
    <>
      <p><Status state={accepted ? 'done' : 'stopped'}>{t(accepted ? 'remarks.accepted' : 'remarks.declined', { name: answeredBy ?? '' })}</Status></p>
      {answer && <p>{answer}</p>}
    </>
  )
}
