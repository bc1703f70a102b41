import { shownOptions, type SurveyQuestion } from '~/domains/surveys/question'
import { directionOf, inLanguage, languages, ownNames, useWords } from '~/platform/i18n'
import { Details } from '~/ui/notice'

/** The question in every language that has it, folded away; what is not translated stands in English, as families see it. */
export function InOtherLanguages({ question }: { question: SurveyQuestion }) {
  const t = useWords('drafting')
  const { title, hint } = question
  const { together, apart } = shownOptions(question)
  const translated = languages.filter((language) => inLanguage(title, language) !== title.en)
  if (translated.length === 0) return <p className="soft">{t('question.noTranslation')}</p>
  return (
    <Details summary={t('question.inLanguages', { count: translated.length })}>
      {translated.map((language) => (
        <div lang={language} dir={directionOf(language)} key={language}>
          <p className="soft">{ownNames[language]}</p>
          <p><strong>{inLanguage(title, language)}</strong></p>
          {hint && <p>{inLanguage(hint, language)}</p>}
          <ul>{[...together, ...apart].map(({ key, label }) => <li key={key}>{inLanguage(label, language)}</li>)}</ul>
        </div>
      ))}
    </Details>
  )
}
