import type { SharedVersion } from '~/domains/agreement/queries.server'
import type { Remark } from '~/domains/agreement/review'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { CheckboxAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import type { Wrong } from './remark-wrong'

/** The one thing to do at the end, with what it means said before it. */
export function AgreeWhole({ newest, remarks, wrong }: { newest: SharedVersion; remarks: Remark[]; wrong?: Wrong }) {
  const t = useWords('agreement')
  const unanswered = remarks.some(({ version, kind, accepted }) => version === newest.version && kind !== 'agrees' && accepted === null)
  return (
    <section id="whole">
      <h2 className="govuk-heading-m">{t('whole.title')}</h2>
      <p>{t('whole.words', { version: newest.version })}</p>
      {unanswered && <p>{t('whole.unanswered')}</p>}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={newest.version} />
        <Fieldset
          id="confirm" size="field" legend={<span className="govuk-visually-hidden">{t('whole.title')}</span>}
          problem={wrong?.field === 'confirm' ? { prefix: t('problems.prefix'), words: t(wrong.problem) } : undefined}
        >
          <CheckboxAnswers id="confirm" name="confirm" answers={[{ value: 'yes', label: t('whole.confirm', { count: newest.questions.length }) }]} />
        </Fieldset>
        <Button name="kind" value="whole">{t('whole.button')}</Button>
      </form>
    </section>
  )
}
