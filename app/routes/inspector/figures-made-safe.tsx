import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withheldReasons } from '~/domains/insight/protection'
import { houseOf } from '~/gates/house'
import { findPerson } from '~/gates/person.server'
import { useWords } from '~/platform/i18n'
import { Facts } from '~/ui/facts'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

/** For everybody: it says how Heard works and nothing of what anybody said. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await findPerson(houseOf(context), request)
  return { name: signedIn?.person.name }
}

const rules = ['frozen', 'rounded', 'interim', 'ten', 'subtraction', 'checked', 'shares', 'short', 'range', 'words'] as const

export default function FiguresMadeSafePage() {
  const t = useWords('inspector')
  const insight = useWords('insight')
  const { name } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('safe.title')} name={name}>
      <h1 className="govuk-heading-l">{t('safe.title')}</h1>
      <p>{t('safe.words')}</p>
      <Facts facts={rules.map((rule) => ({ label: t(`safe.rules.${rule}.name`), words: t(`safe.rules.${rule}.words`) }))} />
      <h2 className="govuk-heading-m">{t('safe.withheld')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {withheldReasons.map((reason) => <li key={reason}>{insight(`withheld.${reason}`)}</li>)}
      </ul>
      <h2 className="govuk-heading-m">{t('safe.chose')}</h2>
      <p>{t('safe.choseWords')}</p>
    </StaffPage>
  )
}
