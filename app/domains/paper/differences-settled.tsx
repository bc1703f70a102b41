import type { Answers } from '~/domains/surveys/answers'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { useWords } from '~/platform/i18n'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { AnswerTold } from './answer-told'
import type { EntryProblem, Typed } from './entry'
import { EntryField } from './entry-fields'
import { numberOnPaper } from './numbering'
import { useProblemWords } from './problem-words'
import { againField, readRight, rightField } from './settle'

interface DifferencesProps {
  questions: readonly SurveyQuestion[]
  differences: readonly string[]
  first: Answers
  second: Answers
  typed: Typed
  problems: readonly EntryProblem[]
}

/** Each question on which the entries differ: both in words, and the paper to decide. */
export function DifferencesSettled({ questions, differences, first, second, typed, problems }: DifferencesProps) {
  const t = useWords('paper-entry')
  const inWords = useProblemWords()
  const wrongAt = (id: string) => problems.find(({ at }) => at === id)
  return questions.map((question) => {
    if (!differences.includes(question.key)) return null
    const id = rightField(question)
    const wrong = wrongAt(id)
    const entry = (which: 'first' | 'second', answers: Answers) => ({
      value: which,
      label: <>{t(`differences.${which}`)}: <strong><AnswerTold question={question} answer={answers[question.key]} /></strong></>,
    })
    return (
      <div className="difference" key={question.key}>
        <Fieldset
          id={id} size="field" legend={<h2 className="govuk-heading-s">{t('entry.question', { number: numberOnPaper(question, questions), title: question.title.en })}</h2>}
          problem={wrong && { prefix: t('problems.prefix'), words: inWords(wrong) }}
        >
          <RadioAnswers
            id={id} name={id} chosen={readRight(question, typed) ?? undefined}
            answers={[entry('first', first), entry('second', second), { value: 'neither', label: t('differences.neither') }]}
          />
        </Fieldset>
        <EntryField
          id={againField(question)} label={t('differences.again')} question={question} among={questions}
          value={typed[againField(question)]} problem={wrongAt(againField(question))}
        />
      </div>
    )
  })
}
