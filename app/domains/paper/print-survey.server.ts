import { helpLines } from '~/domains/surveys/help'
import { typeset } from '~/platform/documents/documents.server'
import type { Given } from '~/platform/documents/pieces'
import { qrOf } from '~/platform/documents/qr.server'
import type { Language } from '~/platform/languages'
import { momentInWords } from '~/platform/moments'
import { markedInLanguage, markedWordsOf as wordsOf, trustIn } from '~/platform/words'
import { printedQuestions } from './printed-questions.server'
import { freepost, type PaperSize, paperSizes, shortLink, type SurveyToPrint } from './survey-to-print'
import template from './survey.typ?raw'

const lines = ['evidence', 'inspectors', 'words', 'letter'] as const
const careful = ['consent.lines', 'consent.safeguarding', 'consent.question', 'consent.agree', 'question.nameNobody', 'question.writeInstead']

/** The whole survey on paper, as PDF. @param link the survey's own page, in this language */
export async function printSurvey(survey: SurveyToPrint, language: Language, size: PaperSize, link: string): Promise<Uint8Array> {
  const t = wordsOf('survey', language)
  const paper = wordsOf('paper', language)
  const sheet = {
    language,
    title: paper('file', { title: t('start.title', { areaName: survey.areaName }) }),
    foot: paper('foot', { areaName: survey.areaName, version: survey.version.number }),
    size: paperSizes[size],
  }
  return typeset(template, sheet, { ...givenForSurvey(survey, language, size, link), qr: await qrOf(link) })
}

/** Everything that stands on the paper, but for the square code. */
export function givenForSurvey(survey: SurveyToPrint, language: Language, size: PaperSize, link: string) {
  const t = wordsOf('survey', language)
  const paper = wordsOf('paper', language)
  const { telephone } = survey.visit.particulars.surveyLine
  const values = { closes: momentInWords(survey.hours.surveyClosesAt, language), telephone: unbroken(telephone), link: shortLink(link) }
  return {
    isEasy: size === 'easy',
    heading: t('start.title', { areaName: survey.areaName }),
    focus: markedInLanguage({ en: survey.focus }, language),
    reachUs: paper('reachUs', values),
    otherWays: paper('otherWays', values),
    beforeYouStart: t('consent.title'),
    consent: consent(language),
    // While nobody has checked the translation the English stands beside it, and it is the English that counts.
    english: trustIn('survey', careful, language) === 'drafted' ? { note: wordsOf('public', language)('frame.careful'), ...consent('en') } : null,
    worried: t('start.worried'),
    worriedWords: t('start.worriedWords'),
    help: helpLines.map(({ key, number }) => ({ label: t(`help.${key}`), number: unbroken(number) })),
    how: { title: paper('how.title'), lines: [paper('how.cross'), paper('how.skip'), paper('how.child'), paper('how.room')] },
    or: t('question.or'),
    nameNobody: t('question.nameNobody'),
    writeInstead: t('question.writeInstead'),
    questions: printedQuestions(survey.version.questions, language, size),
    back: { title: paper('back.title'), words: paper('back.words'), late: paper('back.late', values), invented: paper('back.invented') },
    freepost,
    online: { title: paper('online.title'), words: paper('online.words'), picture: paper('online.picture', values), link: shortLink(link) },
  } satisfies { [name: string]: Given }
}

/** The notice of the pages (33, 34), but for the two things that are different on paper. */
function consent(language: Language) {
  const t = wordsOf('survey', language)
  const paper = wordsOf('paper', language)
  return {
    safeguarding: t('consent.safeguarding'),
    lines: [...lines.map((line) => t(`consent.lines.${line}`)), paper('typedIn'), paper('takeBack')],
    question: t('consent.question'),
    agree: t('consent.agree'),
  }
}

/** A number that does not break over two lines, or run backwards between words from right to left. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0')
