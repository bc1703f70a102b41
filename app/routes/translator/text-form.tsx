import type { TranslatedLanguage } from '~/domains/translations/translation'
import type { Unit } from '~/domains/translations/unit'
import { paths } from '~/paths'
import { ownNames, useWords } from '~/platform/i18n'
import { directionOf } from '~/platform/languages'
import { Button, ButtonRow } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea } from '~/ui/fields/text'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { UnitContext } from './unit-shown'

interface TextFormProps {
  name: string
  language: TranslatedLanguage
  unit: Unit
  typed?: string
  problem?: string
  isConflict: boolean
}

/** One text: the English, and a box beside it that keeps what was typed whatever happens. */
export function TextForm({ name, language, unit, typed, problem, isConflict }: TextFormProps) {
  const t = useWords('translations')
  const room = t(`rooms.${unit.room}`)
  const back = { href: `${paths.translatorRoom(language, unit.room)}#${unit.id}`, words: t('text.back') }
  return (
    <StaffPage title={`${ownNames[language]}: ${room}`} hasProblem={problem !== undefined || isConflict} name={name} home={paths.translator} back={back}>
      {problem && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'words', words: problem }]} />}
      {isConflict && (
        <Notice>
          <p role="alert"><strong>{t('text.conflict')}</strong></p>
          {unit.words !== null && <p>{t('text.theirs')}: <bdi lang={language}>{unit.words}</bdi></p>}
          <p>{t('text.yours')}</p>
        </Notice>
      )}
      <h1 className="govuk-heading-l">{t('room.title', { language: ownNames[language], room })}</h1>
      <form method="post" noValidate>
        <input type="hidden" name="of" value={unit.of} />
        <input type="hidden" name="seen" value={unit.words ?? ''} />
        <div className="careful">
          <div>
            <h2 className="govuk-heading-m">{t('text.english')}</h2>
            <p className="as-typed">{unit.english}</p>
            <UnitContext unit={unit} />
          </div>
          <div lang={language} dir={directionOf(language)}>
            <TextArea
              id="words" size="field" rows={5} label={t('text.label', { language: ownNames[language] })} value={typed ?? unit.words ?? ''}
              problem={problem ? { prefix: t('problems.prefix'), words: <bdi lang="en">{problem}</bdi> } : undefined}
            />
          </div>
        </div>
        <p>{t('text.checkMeans')}</p>
        <ButtonRow>
          <Button>{t('text.draft')}</Button>
          <Button kind="secondary" name="checked" value="yes">{t('text.check')}</Button>
        </ButtonRow>
      </form>
    </StaffPage>
  )
}
