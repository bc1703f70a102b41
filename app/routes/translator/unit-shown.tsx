import type { TranslatedLanguage } from '~/domains/translations/translation'
import { blanksIn, pageOf, type Unit } from '~/domains/translations/unit'
import { useWords } from '~/platform/i18n'
import { directionOf } from '~/platform/languages'
import { type State, Status } from '~/ui/status'

const shapeOf: Record<Unit['standing'], State> = { missing: 'waiting', stale: 'stopped', drafted: 'under-way', checked: 'done' }

/** English and translation side by side, with what a translator has to know of the text. */
export function UnitShown({ language, unit }: { language: TranslatedLanguage; unit: Unit }) {
  const t = useWords('translations')
  return (
    <>
      <Status state={shapeOf[unit.standing]}>{t(`standing.${unit.standing}`)}</Status>
      <div className="careful">
        <p>{unit.english}</p>
        {unit.words === null ? (
          <p className="careful__english soft">{t('room.none')}</p>
        ) : (
          <p className="careful__english" lang={language} dir={directionOf(language)}>{unit.words}</p>
        )}
      </div>
      <UnitContext unit={unit} />
    </>
  )
}

/** Where it stands and what must stay in it. */
export function UnitContext({ unit }: { unit: Unit }) {
  const t = useWords('translations')
  const blanks = blanksIn(unit.english)
  const page = t(`pages.${pageOf(unit)}`)
  return (
    <p className="rows__about">
      {unit.key === unit.english ? t('room.pageOnly', { page }) : t('room.page', { page, key: unit.key })}
      {blanks.length > 0 && <><br />{t('room.blanks', { blanks: blanks.join(' ') })}</>}
    </p>
  )
}
