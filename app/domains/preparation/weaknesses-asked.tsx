import { useWords } from '~/platform/i18n'
import { Button, ButtonRow } from '~/ui/buttons'
import { FieldProblem } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import type { Wrong } from './parse-visit'
import { useAsked } from './use-asked'
import { box, type TypedAction, type TypedWeakness } from './visit-form'

interface WeaknessesAskedProps {
  weaknesses: readonly TypedWeakness[]
  problems: readonly Wrong[]
  address: string
}

/** The written statement's areas of weakness, each with its actions (66-68). Rows come and go by buttons. */
export function WeaknessesAsked({ weaknesses, problems, address }: WeaknessesAskedProps) {
  const t = useWords('preparation')
  const missing = problems.find(({ id }) => id === 'add-weakness')
  return (
    <section>
      <h2 className="govuk-heading-m">{t('weaknesses.title')}</h2>
      <p>{t('weaknesses.words')}</p>
      {weaknesses.map((each, at) => (
        <Weakness key={at} number={at + 1} weakness={each} problems={problems} address={address} />
      ))}
      {missing && <FieldProblem id="add-weakness" prefix={t('problems.prefix')}>{t(`problems.${missing.problem}`)}</FieldProblem>}
      <ButtonRow>
        <Button kind="secondary" id="add-weakness" name="add" value="weakness" formAction={`${address}#${box.weakness(weaknesses.length + 1)}`}>
          {t('weaknesses.add')}
        </Button>
      </ButtonRow>
    </section>
  )
}

interface WeaknessProps extends Omit<WeaknessesAskedProps, 'weaknesses'> {
  number: number
  weakness: TypedWeakness
}

function Weakness({ number, weakness: { name, was, actions }, problems, address }: WeaknessProps) {
  const t = useWords('preparation')
  const asked = useAsked(problems)
  return (
    <fieldset className="rows-asked">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--field">{t('weaknesses.legend', { number })}</legend>
      <input type="hidden" name={box.was(number)} value={was} />
      <TextField label={t('weaknesses.name')} hint={number === 1 && t('weaknesses.nameHint')} {...asked(box.weakness(number))} value={name} />
      {actions.map((action, at) => (
        <Action key={at} of={number} number={at + 1} action={action} problems={problems} address={address} />
      ))}
      <ButtonRow>
        <Button kind="secondary" name="add" value={String(number)} formAction={`${address}#${box.action(number, actions.length + 1, 'words')}`}>
          {t('weaknesses.addAction')}<span className="govuk-visually-hidden"> {t('weaknesses.toWeakness', { number })}</span>
        </Button>
        <Button kind="secondary" name="remove" value={String(number)} formAction={`${address}#add-weakness`}>
          {t('weaknesses.remove', { number })}
        </Button>
      </ButtonRow>
    </fieldset>
  )
}

interface ActionProps extends Omit<WeaknessesAskedProps, 'weaknesses'> {
  of: number
  number: number
  action: TypedAction
}

/** What, who and by when (68). */
function Action({ of, number, action, problems, address }: ActionProps) {
  const t = useWords('preparation')
  const asked = useAsked(problems)
  const part = (name: keyof TypedAction) => ({ ...asked(box.action(of, number, name)), value: action[name] })
  return (
    <fieldset className="action-asked">
      <legend>{t('weaknesses.action', { number })}</legend>
      <TextField label={t('weaknesses.what')} {...part('words')} />
      <TextField label={t('weaknesses.who')} {...part('who')} />
      <TextField kind="date" label={t('weaknesses.by')} {...part('byOn')} />
      <Button kind="secondary" name="remove" value={`${of}-${number}`} formAction={`${address}#${box.weakness(of)}`}>
        {t('weaknesses.removeAction', { number })}<span className="govuk-visually-hidden"> {t('weaknesses.ofWeakness', { number: of })}</span>
      </Button>
    </fieldset>
  )
}
