import { type EntryProblem, readWay, type Typed, typedWays } from '~/domains/paper/entry'
import { EntryFields } from '~/domains/paper/entry-fields'
import { useProblemWords } from '~/domains/paper/problem-words'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { CheckboxAnswers, RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import type { SurveyToEnter } from './entering.server'
import { EntryFrame, type EntryFrameProps, NotNow } from './entry-frame'

interface EntryPageProps extends Pick<EntryFrameProps, 'name' | 'visit'> {
  survey: SurveyToEnter | null
  form: string
  typed: Typed
  problems: readonly EntryProblem[]
}

/** How it came, whether the person agreed, then every question: one page, from top to bottom by keyboard. */
export function EntryPage({ name, visit, survey, form, typed, problems }: EntryPageProps) {
  const t = useWords('paper-entry')
  const language = useLanguage()
  const wrongAt = useWrongAt(problems)
  const frame = { name, visit, problems, title: t('entry.title') }
  if (!survey?.isOpen) return <EntryFrame {...frame}><NotNow survey={survey} /></EntryFrame>
  return (
    <EntryFrame {...frame}>
      <p>{t('entry.what')} {t('entry.until', { moment: momentInWords(survey.sendingEndsAt, language) })}</p>
      <ActionLink href={paths.secondEntry(visit.id)}>{t('entry.second')}</ActionLink>
      <Notice><p>{t('entry.trust')}</p><p>{t('entry.risk')}</p></Notice>
      <form method="post" noValidate data-once="">
        <input type="hidden" name="form" value={typed.form ?? form} />
        <Fieldset id="way" size="field" legend={t('entry.way')} problem={wrongAt('way')}>
          <RadioAnswers id="way" name="way" chosen={readWay(typed.way) ?? undefined} answers={typedWays.map((way) => ({ value: way, label: t(`entry.ways.${way}`) }))} />
        </Fieldset>
        <Fieldset id="agreed" size="field" legend={t('entry.agreement')} problem={wrongAt('agreed')}>
          <CheckboxAnswers id="agreed" name="agreed" chosen={[typed.agreed ?? '']} answers={[{ value: 'yes', label: t('entry.agreed') }]} />
        </Fieldset>
        <h2 className="govuk-heading-m" id="answers">{t('entry.how')}</h2>
        <p>{t('entry.howWords')}</p>
        <EntryFields questions={survey.questions} typed={typed} problems={problems} />
        <Button>{t('entry.send')}</Button>
      </form>
    </EntryFrame>
  )
}

/** The problem that stands beside one field. */
export function useWrongAt(problems: readonly EntryProblem[]) {
  const t = useWords('paper-entry')
  const inWords = useProblemWords()
  return (id: string) => {
    const problem = problems.find(({ at }) => at === id)
    return problem && { prefix: t('problems.prefix'), words: inWords(problem) }
  }
}
