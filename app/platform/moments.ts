import { Temporal } from 'temporal-polyfill'
import { type Language, wordsOf } from './i18n'

const zone = 'Europe/London'
const inLondon = (moment: string | Temporal.Instant) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone)

/** "Friday 13 March", or with the year. @param moment an instant, or a day 'YYYY-MM-DD' */
export function dayInWords(moment: string | Temporal.Instant, language: Language, withYear = false): string {
  const day = typeof moment === 'string' && moment.length === 10 ? Temporal.PlainDate.from(moment) : inLondon(moment).toPlainDate()
  const inWords = day.toLocaleString(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
  })
  // Some versions of the browsers' and Node's tables put a comma after the weekday, British letters do not.
  return language === 'en' ? inWords.replace(',', '') : inWords
}

/** "September 2024". @param day 'YYYY-MM-DD' */
export function monthInWords(day: string, language: Language): string {
  return Temporal.PlainDate.from(day).toLocaleString(localeOf(language), { month: 'long', year: 'numeric' })
}

/** "January" to "December". */
export function monthNames(language: Language): string[] {
  return Array.from({ length: 12 }, (_, n) =>
    Temporal.PlainDate.from({ year: 2024, month: n + 1, day: 1 }).toLocaleString(localeOf(language), { month: 'long' }),
  )
}

/** "12 noon", "1pm", "6pm", "10:30am": as people say it in Britain. */
export function hourInWords(moment: string | Temporal.Instant, language: Language): string {
  const t = wordsOf('platform', language)
  const { hour, minute } = inLondon(moment)
  if (hour === 12 && minute === 0) return t('moments.noon')
  const clock = `${((hour + 11) % 12) + 1}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`
  return hour < 12 ? t('moments.morning', { clock }) : t('moments.afternoon', { clock })
}

/** "Friday 13 March at 12 noon". */
export function momentInWords(moment: string | Temporal.Instant, language: Language): string {
  const t = wordsOf('platform', language)
  return t('moments.dayAndHour', { day: dayInWords(moment, language), hour: hourInWords(moment, language) })
}

/** Everybody's digits are Latin, as on telephones, letters and road signs here. */
const localeOf = (language: Language) =>
  language === 'en' ? 'en-GB' : `${language === 'pa' ? 'pa-Guru' : language}-u-ca-gregory-nu-latn`
