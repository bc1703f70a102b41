import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { asksForWords, type SurveyQuestion } from '~/domains/surveys/question'
import { useWords } from '~/platform/i18n'
import { TextArea, TextField } from '~/ui/fields/text'
import { type EntryProblem, fieldOf, type Typed } from './entry'
import { type Marked, markedOptions, numberOnPaper } from './numbering'
import { useProblemWords } from './problem-words'

interface EntryFieldsProps {
  questions: readonly SurveyQuestion[]
  typed: Typed
  problems: readonly EntryProblem[]
}

/** Every question on one page, numbered as on paper: numbers into small boxes, words into larger ones. */
export function EntryFields({ questions, typed, problems }: EntryFieldsProps) {
  const t = useWords('paper-entry')
  return questions.map((question) => {
    if (question.kind === 'statement') return <p key={question.key}>{question.title.en}</p>
    const asked = t('entry.question', { number: numberOnPaper(question, questions), title: question.title.en })
    const id = fieldOf(question)
    return (
      <EntryField
        key={question.key} id={id} label={asked} question={question} among={questions}
        value={typed[id]} problem={problems.find(({ at }) => at === id)}
      />
    )
  })
}

interface EntryFieldProps {
  id: string
  label: string
  question: SurveyQuestion
  among: readonly SurveyQuestion[]
  value?: string
  problem?: EntryProblem
}

export function EntryField({ id, label, question, among, value, problem }: EntryFieldProps) {
  const t = useWords('paper-entry')
  const inWords = useProblemWords()
  const asked = {
    id,
    label,
    value,
    size: 'field' as const,
    hint: <Marks question={question} among={among} />,
    problem: problem && { prefix: t('problems.prefix'), words: inWords(problem) },
  }
  return (
    <div className={asksForWords(question) ? 'entry entry--words' : 'entry'}>
      {question.kind === 'words' ? <TextArea {...asked} rows={4} /> : <TextField {...asked} autoComplete="off" />}
    </div>
  )
}

/** What may be typed, and what each number stands for. */
function Marks({ question, among }: { question: SurveyQuestion; among: readonly SurveyQuestion[] }) {
  const t = useWords('paper-entry')
  const { together, apart } = markedOptions(question)
  return (
    <>
      {t(`entry.in.${howTyped(question)}`)}{' '}
      {asksForWords(question) && t('entry.longest', { longest: question.longest })}
      {question.showIf && <> <ShowIfSentence question={question} among={among} /></>}
      {together.length + apart.length > 0 && (
        <span className="marks">{[...together, ...apart].map((marked) => <Mark key={marked.mark} {...marked} />)}</span>
      )}
    </>
  )
}

const Mark = ({ mark, option }: Marked) => <span className="marks__mark"><b>{mark}</b> {option.label.en} </span>

const howTyped = ({ kind }: SurveyQuestion) =>
  kind === 'several' || kind === 'ranking' || kind === 'number' || kind === 'month' ? kind : kind === 'words' || kind === 'line' ? 'words' : 'one'
