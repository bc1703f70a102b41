import type { Language } from '~/platform/languages'
import { momentInWords } from '~/platform/moments'
import { wordsOf } from '~/platform/words'
import { shortLink, type SurveyToPrint } from './survey-to-print'

/** What the PCF and the area copy into telephones and pages of their own. */
export function shareMessages(survey: SurveyToPrint, language: Language, link: string): { text: string; social: string } {
  const t = wordsOf('share', language)
  const { telephone } = survey.visit.particulars.surveyLine
  const values = { areaName: survey.areaName, closes: momentInWords(survey.hours.surveyClosesAt, language), telephone }
  // A text message is paid for by its length; elsewhere the whole address becomes a link by itself.
  return { text: t('message.text', { ...values, link: shortLink(link) }), social: t('message.social', { ...values, link }) }
}
