import { timelineOf } from '~/domains/inspections/timeline'
import { helpLines } from '~/domains/surveys/help'
import { typeset } from '~/platform/documents/documents.server'
import { qrOf } from '~/platform/documents/qr.server'
import type { Language } from '~/platform/languages'
import { dayInWords, hourInWords, momentInWords } from '~/platform/moments'
import { markedInLanguage, markedWordsOf as wordsOf } from '~/platform/words'
import template from './home-letter.typ?raw'
import { unbroken } from './print-survey.server'
import { shortLink, type SurveyToPrint } from './survey-to-print'

/** A letter home, for those who have no screen or do not trust one: all the ways to answer are in it (12). */
export async function printLetter(survey: SurveyToPrint, language: Language, isLarge: boolean, link: string): Promise<Uint8Array> {
  const t = wordsOf('survey', language)
  const share = wordsOf('share', language)
  const { surveyLine, openMeeting } = survey.visit.particulars
  const meetingAt = timelineOf(survey.visit).openMeetingAt
  const title = t('start.title', { areaName: survey.areaName })
  const when = { opens: momentInWords(survey.hours.surveyOpensAt, language), closes: momentInWords(survey.hours.surveyClosesAt, language) }
  const meeting = { day: dayInWords(meetingAt, language), hour: hourInWords(meetingAt, language), place: markedInLanguage({ en: openMeeting.place }, language) }
  const sheet = { language, title: share('letter.file', { title }), foot: `Heard, ${survey.areaName}`, size: isLarge ? 18 : 13 }
  return typeset(template, sheet, {
    heading: title,
    dear: share('letter.dear'),
    focus: markedInLanguage({ en: survey.focus }, language),
    please: t('start.please'),
    when: share('letter.when', when),
    forMe: { title: t('start.isThisForMe'), words: t('start.forWhom', { areaName: survey.areaName }) },
    how: share('letter.how'),
    ways: [
      share('letter.online', { link: shortLink(link) }),
      `${t('start.byPhone')} ${unbroken(surveyLine.telephone)}. ${markedInLanguage({ en: surveyLine.hours }, language)}`,
      t('start.onPaper'),
      t('start.meeting', meeting),
    ],
    countTheSame: t('start.countTheSame'),
    private: {
      title: share('letter.private'),
      lines: [
        { label: t('start.yourName'), words: t('start.yourNameWords') },
        { label: t('start.whoWillSee'), words: t('start.whoWillSeeWords') },
      ],
    },
    worried: { title: t('start.worried'), words: t('start.worriedWords') },
    help: helpLines.map(({ key, number }) => ({ label: t(`help.${key}`), number: unbroken(number) })),
    qr: await qrOf(link),
    picture: wordsOf('paper', language)('online.picture', { link: shortLink(link) }),
  })
}
