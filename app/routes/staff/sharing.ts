import type { House } from '~/gates/house'
import { paths } from '~/paths'
import { inPathLanguage, type Language, languages } from '~/platform/languages'

export const readLanguage = (typed: string | null): Language => languages.find((each) => each === typed) ?? 'en'

/** The survey's first page in one language, as it is told to people. */
export const surveyLink = ({ origin }: Pick<House, 'origin'>, slug: string, language: Language): string =>
  origin + inPathLanguage(paths.survey(slug), language)
