import { EasyPicture } from '~/domains/surveys/easy-picture'
import { shownOptions, type SurveyQuestion } from '~/domains/surveys/question'
import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { useWords } from '~/platform/i18n'
import { Details } from '~/ui/notice'

interface QuestionAskedProps {
  question: SurveyQuestion
  number: number
  /** The questions that it is asked with: its rule speaks of them. */
  among: readonly SurveyQuestion[]
}

/** One question as families will meet it, and who is asked it, to be read and talked about rather than answered. */
export function QuestionAsked({ question, number, among }: QuestionAskedProps) {
  const t = useWords('agreement')
  const { together, apart } = shownOptions(question)
  return (
    <>
      <p className="soft">{t('question.number', { number })}</p>
      <h2 className="govuk-heading-m">{question.title.en}</h2>
      {question.hint && <p>{question.hint.en}</p>}
      {question.showIf && <p><ShowIfSentence question={question} among={among} /></p>}
      <p className="soft">{t(`question.kinds.${question.kind}`)}</p>
      {together.length + apart.length > 0 && (
        <ul>
          {together.map(({ key, label }) => <li key={key}>{label.en}</li>)}
          {apart.map(({ key, label }, n) => <li key={key}>{n === 0 && `${t('question.or')} `}{label.en}</li>)}
        </ul>
      )}
      {question.easy && (
        <Details summary={t('question.easy')}>
          {question.easy.picture && <EasyPicture of={question.easy.picture} />}
          <p><strong>{question.easy.title.en}</strong></p>
          {question.easy.hint && <p>{question.easy.hint.en}</p>}
        </Details>
      )}
    </>
  )
}
