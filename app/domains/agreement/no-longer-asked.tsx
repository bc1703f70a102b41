import type { SurveyQuestion } from '~/domains/surveys/question'
import { useWords } from '~/platform/i18n'
import { type ReadRemark, remarksAbout } from './remarks'
import { RemarkList } from './remarks-told'

interface NoLongerAskedProps {
  questions: readonly SurveyQuestion[]
  remarks: readonly ReadRemark[]
  newest: number
}

/** What was said of questions that are gone, so that it stays to be read (122). */
export function NoLongerAsked({ questions, remarks, newest }: NoLongerAskedProps) {
  const t = useWords('agreement')
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('remarks.goneTitle')}</h2>
      <ul className="asked-list">
        {questions.map(({ key, title }) => (
          <li key={key} id={`q-${key}`}>
            <h3 className="govuk-heading-s">{title.en}</h3>
            <RemarkList remarks={remarksAbout(key, remarks)} newest={newest} />
          </li>
        ))}
      </ul>
    </>
  )
}
