import type { SurveyHours } from '~/domains/inspections/timeline'
import type { Visit, Weakness } from '~/domains/inspections/visit'
import type { Language, Wording } from '~/platform/languages'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** In points: 14 is the least for anybody, 18 is large print, Easy Read has room around few words. */
export const paperSizes = { standard: 14, large: 18, easy: 16 } as const
export type PaperSize = keyof typeof paperSizes

/** Easy Read is written in English; in other languages its paper has the usual words and more room. */
export const wordingOf = (size: PaperSize, language: Language): Wording => (size === 'easy' && language === 'en' ? 'en-simple' : language)

export const readSize = (typed: string | null): PaperSize => (typed !== null && Object.hasOwn(paperSizes, typed) ? (typed as PaperSize) : 'standard')

/** What paper, posters and messages are made from: a published survey, one that was shared with the PCF, or a draft, which has no number. */
export interface SurveyToPrint {
  slug: string
  areaName: string
  focus: string
  hours: Pick<SurveyHours, 'surveyOpensAt' | 'surveyClosesAt' | 'finalReleaseAt'>
  version: { number: number | null; minutes: number; questions: SurveyQuestion[] }
  visit: Pick<Visit, 'kind' | 'day1On' | 'particulars'>
  weaknesses: Weakness[]
}

/** As people type it: no one needs to write "https". */
export const shortLink = (link: string): string => link.replace(/^https?:\/\//, '')
