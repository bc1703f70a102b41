import type { Language } from '~/platform/languages'
import type { PaperSize } from './survey-to-print'

/** What the area prints and hands on. */
export const sharedPapers = ['poster', 'letter', 'survey'] as const
export type SharedPaper = (typeof sharedPapers)[number]

/** In which sizes; the survey alone is in Easy Read, whose words stand in English. */
export function sizesOf(paper: SharedPaper, language: Language): PaperSize[] {
  return paper === 'survey' && language === 'en' ? ['standard', 'large', 'easy'] : ['standard', 'large']
}

/** "poster.pdf", as it stands in an address. */
export const readPaper = (file: string | undefined): SharedPaper | null => sharedPapers.find((paper) => `${paper}.pdf` === file) ?? null
