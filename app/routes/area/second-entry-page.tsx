import type { EntryProblem, Typed } from '~/domains/paper/entry'
import { DifferencesSettled } from '~/domains/paper/differences-settled'
import { EntryFields } from '~/domains/paper/entry-fields'
import { carried } from '~/domains/paper/settle'
import type { Answers } from '~/domains/surveys/answers'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { TextField } from '~/ui/fields/text'
import { ActionLink } from '~/ui/navigation'
import type { SurveyToEnter } from './entering.server'
import { EntryFrame, type EntryFrameProps, NotNow } from './entry-frame'
import { useWrongAt } from './entry-page'

interface SecondEntryPageProps extends Pick<EntryFrameProps, 'name' | 'visit'> {
  survey: SurveyToEnter | null
  typed: Typed
  problems: readonly EntryProblem[]
  differences?: { keys: string[]; first: Answers; second: Answers }
}

/** The paper again, without the first entry; then, where they differ, both. */
export function SecondEntryPage({ name, visit, survey, typed, problems, differences }: SecondEntryPageProps) {
  const t = useWords('paper-entry')
  const wrongAt = useWrongAt(problems)
  const frame = { name, visit, problems, title: t(differences ? 'differences.title' : 'second.title') }
  if (!survey?.isOpen) return <EntryFrame {...frame}><NotNow survey={survey} /></EntryFrame>
  const { questions } = survey
  if (differences) {
    return (
      <EntryFrame {...frame}>
        <p>{t('differences.count', { count: differences.keys.length })}</p>
        <form method="post" noValidate data-once="">
          <input type="hidden" name="settle" value="yes" />
          <input type="hidden" name="code" value={typed.code} />
          {carried(questions, typed).map((field) => <input type="hidden" key={field.name} {...field} />)}
          <DifferencesSettled {...differences} differences={differences.keys} questions={questions} typed={typed} problems={problems} />
          <Button>{t('differences.send')}</Button>
        </form>
      </EntryFrame>
    )
  }
  return (
    <EntryFrame {...frame}>
      <p>{t('second.what')}</p>
      <ActionLink href={paths.paper(visit.id)}>{t('second.first')}</ActionLink>
      <form method="post" noValidate data-once="">
        <TextField id="code" kind="code" size="field" label={t('second.code')} hint={t('second.codeHint')} value={typed.code} problem={wrongAt('code')} />
        <h2 className="govuk-heading-m">{t('entry.how')}</h2>
        <p>{t('entry.howWords')}</p>
        <EntryFields questions={questions} typed={typed} problems={problems} />
        <Button>{t('second.compare')}</Button>
      </form>
    </EntryFrame>
  )
}
