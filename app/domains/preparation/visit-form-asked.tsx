import type { VisitKind } from '~/domains/inspections/visit'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { Fieldset } from '~/ui/fields/fieldset'
import { TextArea, TextField } from '~/ui/fields/text'
import type { Wrong } from './parse-visit'
import { useAsked } from './use-asked'
import type { TypedVisit, VisitField } from './visit-form'
import { WeaknessesAsked } from './weaknesses-asked'

interface VisitFormProps {
  kind: VisitKind
  typed: TypedVisit
  problems: readonly Wrong[]
  /** Where the form is sent, so that a button for rows can come back to its row. */
  address: string
  /** The short address is chosen once. */
  withSlug?: boolean
  button: string
}

/** Everything about a visit beside its day, as one plain form. */
export function VisitForm({ kind, typed, problems, address, withSlug, button }: VisitFormProps) {
  const t = useWords('preparation')
  const asked = useAsked(problems)
  const of = (field: VisitField) => ({ ...asked(field), value: typed.fields[field] })
  return (
    <form method="post" action={address} noValidate>
      {/* The first button is the one that Enter presses: it must never be one that takes a row away. */}
      <button type="submit" hidden>{button}</button>
      {kind === 're-visit' && <WeaknessesAsked weaknesses={typed.weaknesses} problems={problems} address={address} />}
      <TextArea label={t('focus.label')} hint={t(`focus.hint.${kind}`)} rows={4} {...of('focus')} />
      <Fieldset id="meeting" size="field" legend={t('meeting.legend')} hint={t('meeting.hint')}>
        <div className="side-by-side">
          <TextField label={t('meeting.at')} hint={t('meeting.atHint')} {...of('meetingAt')} />
          <TextField label={t('meeting.place')} {...of('meetingPlace')} />
          <TextField label={t('meeting.access')} hint={t('meeting.accessHint')} {...of('meetingAccess')} />
        </div>
      </Fieldset>
      <Fieldset id="line" size="field" legend={t('contacts.line')} hint={t('contacts.lineHint')}>
        <div className="side-by-side">
          <TextField label={t('contacts.telephone')} {...of('lineTelephone')} />
          <TextField kind="email" label={t('contacts.email')} {...of('lineEmail')} />
          <TextField label={t('contacts.hours')} hint={t('contacts.hoursHint')} {...of('lineHours')} />
        </div>
        <TextArea label={t('contacts.freepost')} hint={t('contacts.freepostHint')} rows={3} {...of('freepost')} />
      </Fieldset>
      <Fieldset id="advice" size="field" legend={t('contacts.advice')} hint={t('contacts.adviceHint')}>
        <div className="side-by-side">
          <TextField label={t('contacts.name')} {...of('adviceName')} />
          <TextField label={t('contacts.telephone')} {...of('adviceTelephone')} />
          <TextField kind="email" label={t('contacts.email')} {...of('adviceEmail')} />
          <TextField label={t('contacts.hours')} {...of('adviceHours')} />
        </div>
      </Fieldset>
      <Fieldset id="children" size="field" legend={t('contacts.children')} hint={t('contacts.childrenHint')}>
        <div className="side-by-side">
          <TextField label={t('contacts.telephone')} {...of('childrenTelephone')} />
          <TextField kind="email" label={t('contacts.email')} {...of('childrenEmail')} />
          <TextField label={t('contacts.hours')} {...of('childrenHours')} />
        </div>
      </Fieldset>
      {withSlug
        ? <TextField label={t('slug.label')} hint={t('slug.hint')} {...of('slug')} />
        : <input type="hidden" name="slug" value={typed.fields.slug} />}
      <Button>{button}</Button>
    </form>
  )
}
