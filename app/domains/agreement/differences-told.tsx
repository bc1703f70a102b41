import { useWords } from '~/platform/i18n'
import type { Piece, QuestionDifference } from './differences'

/** What differs between two versions, in words: nobody has to see a colour to know what went and what came. */
export function DifferencesTold({ differences }: { differences: readonly QuestionDifference[] }) {
  const t = useWords('agreement')
  if (differences.length === 0) return <p>{t('changes.none')}</p>
  return (
    <ul className="changes">
      {differences.map((each) => (
        <li key={each.key}>
          <p><strong>{t(`changes.${each.change}`)}</strong> {each.title}</p>
          {each.change === 'changed' && <What {...each} />}
        </li>
      ))}
    </ul>
  )
}

function What({ moved, titlePieces, hintPieces, easyPieces, optionsOut, optionsIn, others }: QuestionDifference) {
  const t = useWords('agreement')
  const optionsTold = optionsOut.length + optionsIn.length > 0
  return (
    <ul>
      {titlePieces && <li>{t('changes.titleWords')} <Pieces pieces={titlePieces} /></li>}
      {hintPieces && <li>{t('changes.hintWords')} <Pieces pieces={hintPieces} /></li>}
      {easyPieces && <li>{t('changes.easyWords')} <Pieces pieces={easyPieces} /></li>}
      {optionsOut.length > 0 && <li>{t('changes.optionsOut', { answers: optionsOut.join('; ') })}</li>}
      {optionsIn.length > 0 && <li>{t('changes.optionsIn', { answers: optionsIn.join('; ') })}</li>}
      {others.filter((part) => part !== 'options' || !optionsTold).map((part) => <li key={part}>{t(`changes.others.${part}`)}</li>)}
      {moved && <li>{t('changes.moved')}</li>}
    </ul>
  )
}

/** Struck through and underlined for the eye; "taken out", "put in" for the ear and for who sees no difference. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const t = useWords('agreement')
  return (
    <q className="pieces">
      {pieces.map(({ kind, words }, n) => {
        if (kind === 'same') return <span key={n}>{words}</span>
        const Tag = kind === 'in' ? 'ins' : 'del'
        return (
          <Tag key={n}>
            <span className="pieces__what">[{t(`changes.${kind}`)}</span> {words.trim()}<span className="pieces__what">]</span>{' '}
          </Tag>
        )
      })}
    </q>
  )
}
