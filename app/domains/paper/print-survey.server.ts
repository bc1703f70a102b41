import { helpLines } from '~/domains/surveys/help'
import { typeset } from '~/platform/documents/documents.server'
import type { Given } from '~/platform/documents/pieces'
import { qrOf } from '~/platform/documents/qr.server'
import type { Language, Wording } from '~/platform/languages'
import { momentInWords } from '~/platform/moments'
import { markedInLanguage, markedWordsOf as wordsOf, trustIn } from '~/platform/words'
import { printedQuestions } from './printed-questions.server'
import { type PaperSize, paperSizes, shortLink, type SurveyToPrint, wordingOf } from './survey-to-print'
import template from './survey.typ?raw'

const lines = ['evidence', 'inspectors', 'words', 'letter'] as const
const careful = ['consent.lines', 'consent.safeguarding', 'consent.question', 'consent.agree', 'question.nameNobody', 'question.writeInstead']

export interface AsPaper {
  language: Language
  size: PaperSize
  /** The survey's own page, in this language. */
  link: string
  /** Of the demonstration, whose addresses lead nowhere. */
  isInvented: boolean
}

/** The whole survey on paper, as PDF. */
export async function printSurvey(survey: SurveyToPrint, as: AsPaper): Promise<Uint8Array> {
  const { language, size, link } = as
  const t = wordsOf('survey', language)
  const paper = wordsOf('paper', language)
  const sheet = {
    language,
    title: paper('file', { title: t('start.title', { areaName: survey.areaName }) }),
    foot: footOf(survey, language),
    size: paperSizes[size],
  }
  return typeset(template, sheet, { ...givenForSurvey(survey, as), qr: await qrOf(link) })
}

/** Everything that stands on the paper, but for the square code. */
export function givenForSurvey(survey: SurveyToPrint, { language, size, link, isInvented }: AsPaper) {
  const wording = wordingOf(size, language)
  const t = wordsOf('survey', wording)
  const paper = wordsOf('paper', wording)
  const { surveyLine, freepost } = survey.visit.particulars
  const values = { closes: momentInWords(survey.hours.surveyClosesAt, language), telephone: unbroken(surveyLine.telephone), link: shortLink(link) }
  return {
    isEasy: size === 'easy',
    heading: t('start.title', { areaName: survey.areaName }),
    focus: markedInLanguage({ en: survey.focus }, language),
    reachUs: paper('reachUs', values),
    otherWays: paper('otherWays', values),
    beforeYouStart: t('consent.title'),
    consent: consent(wording),
    // While nobody has checked the translation the English stands beside it, and it is the English that counts.
    english: trustIn('survey', careful, language) === 'drafted' ? { note: wordsOf('public', language)('frame.careful'), ...consent('en') } : null,
    worried: t('start.worried'),
    worriedWords: t('start.worriedWords'),
    help: helpLines.map(({ key, number }) => ({ label: t(`help.${key}`), number: unbroken(number) })),
    how: { title: paper('how.title'), lines: [paper('how.cross'), paper('how.skip'), paper('how.child'), paper('how.room')] },
    or: t('question.or'),
    nameNobody: t('question.nameNobody'),
    writeInstead: t('question.writeInstead'),
    questions: printedQuestions(survey.version.questions, wording),
    back: {
      title: paper('back.title'),
      words: paper(freepost.length > 0 ? 'back.words' : 'back.noAddress', values),
      late: paper('back.late', values),
      invented: isInvented && freepost.length > 0 ? paper('back.invented') : null,
    },
    freepost,
    online: { title: paper('online.title'), words: paper('online.words'), picture: paper('online.picture', values), link: shortLink(link) },
  } satisfies { [name: string]: Given }
}

/** Which version was asked stands on every sheet; a draft says that it is none. */
function footOf({ areaName, version: { number } }: SurveyToPrint, language: Language): string {
  if (number === null) return wordsOf('drafting', 'en')('previewPage.paperFoot', { areaName })
  return wordsOf('paper', language)('foot', { areaName, version: number })
}

/** The notice of the pages (33, 34), but for the two things that are different on paper. */
function consent(wording: Wording) {
  const t = wordsOf('survey', wording)
  const paper = wordsOf('paper', wording)
  return {
    safeguarding: t('consent.safeguarding'),
    lines: [...lines.map((line) => t(`consent.lines.${line}`)), paper('typedIn'), paper('takeBack')],
    question: t('consent.question'),
    agree: t('consent.agree'),
  }
}

/** A number that does not break over two lines, or run backwards between words from right to left. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0')
