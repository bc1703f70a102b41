import { typeset } from '~/platform/documents/documents.server'
import { qrOf } from '~/platform/documents/qr.server'
import type { Language } from '~/platform/languages'
import { dayInWords, momentInWords } from '~/platform/moments'
import { markedInLanguage, markedWordsOf as wordsOf } from '~/platform/words'
import template from './poster.typ?raw'
import { unbroken } from './print-survey.server'
import { shortLink, type SurveyToPrint } from './survey-to-print'

/** One page for a wall: what it is about, the one thing to do, until when. @param isLarge for who reads from near, or not well */
export async function printPoster(survey: SurveyToPrint, language: Language, isLarge: boolean, link: string): Promise<Uint8Array> {
  const t = wordsOf('survey', language)
  const share = wordsOf('share', language)
  const opens = dayInWords(survey.hours.surveyOpensAt, language)
  const closes = momentInWords(survey.hours.surveyClosesAt, language)
  const title = t('start.title', { areaName: survey.areaName })
  const sheet = { language, title: share('poster.file', { title }), foot: t('start.countTheSame'), size: (isLarge ? 23 : 19) * (language === 'ur' ? 0.8 : 1) }
  return typeset(template, sheet, {
    heading: title,
    focus: markedInLanguage({ en: survey.focus }, language),
    please: t('start.please'),
    doThis: share('poster.do'),
    link: shortLink(link),
    qr: await qrOf(link),
    picture: wordsOf('paper', language)('online.picture', { link: shortLink(link) }),
    closes: share('poster.closes', { opens, closes }),
    name: share('poster.name'),
    ring: share('poster.ring', { telephone: unbroken(survey.visit.particulars.surveyLine.telephone) }),
    ringWords: share('poster.ringWords'),
    isLarge,
  })
}
