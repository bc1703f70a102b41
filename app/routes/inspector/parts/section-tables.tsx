import { ChoiceTabled, ScalesTabled, type TabledRow } from '~/domains/insight/figures-tabled'
import { sentenceOf } from '~/domains/insight/figure-words'
import type { AskedQuestion } from '~/domains/insight/sections'
import { asksForChoices } from '~/domains/surveys/question'
import { inLanguage, useLanguage, useWords } from '~/platform/i18n'
import { monthInWords } from '~/platform/moments'

interface SectionTablesProps {
  id: string
  caption: string
  asked: readonly AskedQuestion[]
  earlierOn: string | null
}

/** The same figures as tables, with one plain sentence a question. */
export function SectionTables({ id, caption, asked, earlierOn }: SectionTablesProps) {
  const t = useWords('insight')
  const rowsOf = useRows(earlierOn)
  const language = useLanguage()
  const scales = asked.filter(({ question }) => question.kind === 'scale')
  const choices = asked.filter(({ question }) => asksForChoices(question) && question.kind !== 'scale')
  return (
    <>
      {scales.length > 0 && (
        <ScalesTabled id={`${id}-scales`} caption={caption} head={t('table.who')} rows={scales.flatMap((each) => rowsOf(each, true))} />
      )}
      {choices.map((each) => (
        <div key={each.question.key}>
          <p>{inLanguage(each.question.name, language)}. {sentenceOf(t, language, each.question, each.figure)}</p>
          <ChoiceTabled
            id={`${id}-${each.question.key}`}
            caption={t('table.choice', { name: inLanguage(each.question.name, language) })}
            question={each.question}
            columns={rowsOf(each, false)}
          />
        </div>
      ))}
    </>
  )
}

/** Everyone, everyone at the earlier inspection, then each group. */
function useRows(earlierOn: string | null) {
  const t = useWords('insight')
  const language = useLanguage()
  return ({ question, figure, earlier, groups }: AskedQuestion, isNamed: boolean): TabledRow[] => {
    const name = inLanguage(question.name, language)
    const of = (who: string) => (isNamed ? `${name}, ${who}` : who)
    const everyone = isNamed
      ? <>{name}<span className="table-sentence">{sentenceOf(t, language, question, figure)}</span></>
      : t('table.everyone')
    return [
      { who: everyone, figure },
      ...(earlier && earlierOn ? [{ who: of(monthInWords(earlierOn, language)), figure: earlier }] : []),
      ...groups.map((group) => ({ who: of(inLanguage(group.option.label, language)), figure: group.figure })),
    ]
  }
}
