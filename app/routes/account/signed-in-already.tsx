import type { Role } from '~/domains/people/roles'
import { useWords } from '~/platform/i18n'
import { ButtonLink } from '~/ui/buttons'
import { Facts } from '~/ui/facts'
import { StaffPage } from '../staff/staff-page'

interface SignedInAlreadyProps {
  name: string
  roles: Role[]
  /** Where their pages are, or nothing yet. */
  work: string | null
}

/** Who you are here, and the way to your pages. */
export function SignedInAlready({ name, roles, work }: SignedInAlreadyProps) {
  const t = useWords('account')
  const inWords = useWords('people')
  const facts = [
    { label: t('already.name'), words: name },
    { label: t('already.work'), words: roles.map((role) => inWords(`roles.${role}`)).join(', ') },
  ]
  return (
    <StaffPage title={t('already.title')} name={name}>
      <h1 className="govuk-heading-l">{t('already.title')}</h1>
      <Facts facts={facts} />
      {work ? <ButtonLink href={work}>{t('already.toWork')}</ButtonLink> : <p>{t('already.noPageYet')}</p>}
    </StaffPage>
  )
}
