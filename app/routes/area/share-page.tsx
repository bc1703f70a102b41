import type { VisitKind } from '~/domains/inspections/visit'
import { type SharedPaper, sharedPapers, sizesOf } from '~/domains/paper/share-kit'
import { paths } from '~/paths'
import { directionOf, type Language, ownNames, useWords } from '~/platform/i18n'
import type { Trust } from '~/platform/words'
import { Facts } from '~/ui/facts'
import { CopyText } from '~/ui/fields/copy-text'
import { LanguageNavigation } from '~/ui/language-navigation'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { areaDoors } from './area-doors'

export interface SharePageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  language: Language
  /** How far the words of poster, letter and messages are translated. */
  trust: Trust
  kit: { text: string; social: string; link: string; isPublished: boolean; length: { characters: number; messages: number } } | null
}

/** Everything that the PCF and the area hand on, one language at a time. */
export function SharePage({ name, visit, language, trust, kit }: SharePageProps) {
  const t = useWords('share-kit')
  const area = useWords('area')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage title={`${where}: ${t('title')}`} name={name} home={paths.area} nav={areaDoors(area, visit.id, 'share')} where={where}>
      <h1 className="govuk-heading-l">{t('title')}</h1>
      {kit ? (
        <>
          <p>{t('what')}</p>
          {!kit.isPublished && <Notice><p>{t('notYet')}</p></Notice>}
          <LanguageNavigation
            label={t('languages')} here={language}
            hrefIn={(each) => (each === 'en' ? paths.shareKit(visit.id) : `${paths.shareKit(visit.id)}?language=${each}`)}
          />
          <h2 className="govuk-heading-m">{language === 'en' ? ownNames.en : <span lang={language} dir={directionOf(language)}>{ownNames[language]}</span>}</h2>
          {trust === 'drafted' && <p>{t('draft')}</p>}
          {trust === 'english' && language !== 'en' && <p>{t('untranslated')}</p>}
          <Facts facts={[{ label: t('link'), words: <bdi dir="ltr">{kit.link}</bdi> }]} />
          <ToPrint visitId={visit.id} language={language} />
          <ToCopy language={language} kit={kit} />
        </>
      ) : (
        <p>{t('nothing')}</p>
      )}
      <h2 className="govuk-heading-m">{t('more')}</h2>
      <ActionLink href={paths.letters(visit.id)}>{t('letters')}</ActionLink>
      <ActionLink href={paths.codes(visit.id)}>{t('codes')}</ActionLink>
    </StaffPage>
  )
}

function ToPrint({ visitId, language }: { visitId: string; language: Language }) {
  const t = useWords('share-kit')
  const facts = sharedPapers.map((paper) => ({ label: t(`papers.${paper}`), words: <Sizes paper={paper} visitId={visitId} language={language} /> }))
  return (
    <section>
      <h3 className="govuk-heading-s">{t('toPrint')}</h3>
      <p>{t('tagged')}</p>
      <Facts facts={facts} />
    </section>
  )
}

function Sizes({ paper, visitId, language }: { paper: SharedPaper; visitId: string; language: Language }) {
  const t = useWords('share-kit')
  return sizesOf(paper, language).map((size) => (
    <ActionLink key={size} href={`${paths.shareFile(visitId, paper)}?language=${language}&size=${size}`}>
      {t(`sizes.${size}`)}<span className="govuk-visually-hidden">, {t(`papers.${paper}`)}, {ownNames[language]} (PDF)</span>
    </ActionLink>
  ))
}

function ToCopy({ language, kit }: Pick<SharePageProps, 'language'> & { kit: NonNullable<SharePageProps['kit']> }) {
  const t = useWords('share-kit')
  const { characters, messages } = kit.length
  const asWritten = { language, direction: directionOf(language) }
  return (
    <section>
      <h3 className="govuk-heading-s">{t('toCopy')}</h3>
      <CopyText id="text" label={t('text')} hint={t('textLength', { characters, count: messages })} words={kit.text} {...asWritten} />
      <CopyText id="social" label={t('social')} words={kit.social} {...asWritten} />
    </section>
  )
}
