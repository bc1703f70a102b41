import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { counted, readUnits } from '~/domains/translations/queries.server'
import { standings } from '~/domains/translations/translation'
import { mostUrgentFirst } from '~/domains/translations/unit'
import { houseOf } from '~/gates/house'
import { requireTranslator } from '~/gates/translator.server'
import { paths } from '~/paths'
import { ownNames, useWords } from '~/platform/i18n'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../staff/staff-page'
import { askedFor } from './asked'
import { UnitShown } from './unit-shown'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const translator = await requireTranslator(house, request)
  const asked = askedFor(params)
  const units = await readUnits(house.pools.translator, translator.token, asked.language, asked.room)
  const said = new URL(request.url).searchParams
  const changed = said.get('changed')
  return {
    ...asked,
    name: translator.person.name,
    units: mostUrgentFirst(units),
    counts: counted(units),
    isSaved: said.has('saved'),
    changed: changed !== null && /^\d{1,4}$/.test(changed) ? Number(changed) : null,
  }
}

export default function RoomPage() {
  const t = useWords('translations')
  const { name, language, room, units, counts, isSaved, changed } = useLoaderData<typeof loader>()
  const title = t('room.title', { language: ownNames[language], room: t(`rooms.${room}`) })
  return (
    <StaffPage title={title} name={name} home={paths.translator} back={{ href: paths.translator, words: t('room.back') }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {isSaved && <p role="status"><strong>{t('room.saved')}</strong></p>}
      {changed !== null && <p role="status"><strong>{t('room.broughtIn', { count: changed })}</strong></p>}
      <p>{standings.map((each) => t(`room.told.${each}`, { count: counts[each] })).join(', ')}.</p>
      <ActionLink href={paths.translatorFile(language, room, 'xliff')}>{t('room.asXliff')}</ActionLink>
      <ActionLink href={paths.translatorFile(language, room, 'json')}>{t('room.asJson')}</ActionLink>
      <ActionLink href={paths.translatorImport(language, room)}>{t('room.bringIn')}</ActionLink>
      <ol className="rows">
        {units.map((unit) => (
          <li className="rows__row" key={unit.id} id={unit.id}>
            <div><UnitShown language={language} unit={unit} /></div>
            <p><a className="govuk-link" href={paths.translatorText(language, room, unit.id)}>
              {t('room.write')}<span className="govuk-visually-hidden"> {unit.english}</span>
            </a></p>
          </li>
        ))}
      </ol>
    </StaffPage>
  )
}
