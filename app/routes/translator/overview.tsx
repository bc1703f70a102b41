import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countTranslations } from '~/domains/translations/queries.server'
import { standings } from '~/domains/translations/translation'
import { houseOf } from '~/gates/house'
import { requireTranslator } from '~/gates/translator.server'
import { paths } from '~/paths'
import { ownNames, useWords } from '~/platform/i18n'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const translator = await requireTranslator(house, request)
  return { name: translator.person.name, languages: await countTranslations(house.pools.translator, translator.token) }
}

export default function OverviewPage() {
  const t = useWords('translations')
  const { name, languages } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('overview.title')} name={name} home={paths.translator}>
      <h1 className="govuk-heading-l">{t('overview.title')}</h1>
      <p>{t('overview.lead')}</p>
      <p>{t('overview.careful')}</p>
      {languages.map((each) => <OneLanguage key={each.language} {...each} />)}
    </StaffPage>
  )
}

type Language = Awaited<ReturnType<typeof loader>>['languages'][number]

function OneLanguage({ language, rooms }: Language) {
  const t = useWords('translations')
  const caption = t('overview.caption', { language: ownNames[language] })
  return (
    <>
      <h2 className="govuk-heading-m" lang={language}><bdi>{ownNames[language]}</bdi></h2>
      <section className="table-scroll" tabIndex={0} aria-label={caption}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th className="govuk-table__header" scope="col">{t('overview.room')}</th>
              {standings.map((each) => (
                <th className="govuk-table__header govuk-table__header--numeric" scope="col" key={each}>{t(`standing.${each}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rooms.map(({ room, counts }) => (
              <tr key={room}>
                <th className="govuk-table__header" scope="row">
                  <a className="govuk-link" href={paths.translatorRoom(language, room)}>
                    {t(`rooms.${room}`)}<span className="govuk-visually-hidden" lang={language}> {ownNames[language]}</span>
                  </a>
                </th>
                {standings.map((each) => <td className="govuk-table__cell govuk-table__cell--numeric" key={each}>{counts[each]}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
