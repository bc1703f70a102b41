import type { AppLoadContext } from '@remix-run/node'
import type { TranslationBook } from '~/domains/translations/translation-book.server'
import type { SurveyBook } from '~/domains/surveys/survey-book.server'
import type { Clock } from '~/platform/clock.server'
import type { Language } from '~/platform/languages'
import type { Pool } from '~db/client.server'

/** What stands behind the doors: pools, surveys, time and secrets, handed to each loader and action. */
export interface House {
  mode: 'demonstration' | 'production'
  /** "https://..." or "http://localhost:3000": for links that go out by e-mail. */
  origin: string
  pools: {
    public: Pool<'public'>
    respondent: Pool<'respondent'>
    account: Pool<'account'>
    inspector: Pool<'inspector'>
    area: Pool<'area'>
    safeguarding: Pool<'safeguarding'>
    translator: Pool<'translator'>
  }
  surveys: SurveyBook
  translations: TranslationBook
  clock: Clock
  /** Signs consent and seals what is shown once. */
  cookieSecret: string
  /** Officers' keys: the public half seals at the respondents' door, the private one opens behind sign-in. */
  safeguarding: { publicKey: Uint8Array; privateKey: CryptoKey; fingerprintSecret: string }
  /** Outside production: move the clock that every process shares. */
  moveClock(offsetMs: number): Promise<void>
}

/** The clock of a visit or survey: everybody's, and for a rehearsal one that stands apart from it. */
export const nowFor = (house: House, { clockOffsetMs }: { clockOffsetMs: number }) =>
  house.clock.now().add({ milliseconds: clockOffsetMs })

export const houseOf = (context: AppLoadContext): House => context.house as House

/** The language that the address was in; the site map has each address once, without it (platform/languages.ts). */
export const languageOf = (context: AppLoadContext): Language => (context.language as Language | undefined) ?? 'en'
