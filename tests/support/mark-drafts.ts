import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { translatedInto, translatedRooms } from '~/domains/translations/translation'
import { digestOfWords } from '~/platform/digest-of-words'
import { contentRoom, englishText } from '~/platform/translated-words'
import { flat } from '~tests/architecture/words-kept'

/**
 * Writes locales/status.json: for each language, room and key "drafted", or "checked" where a person put that there,
 * with the digest of the English that was translated and of the translation itself. Run it after new drafts:
 *
 *   node app/launch/run.mjs tests/support/mark-drafts.ts
 *
 * A draft that is as it was keeps its mark, so it turns stale once its English changes; one that has been written
 * anew is a draft of today's English, whoever had checked it before.
 */
type Marks = Record<string, Record<string, Record<string, string>>>

const file = 'locales/status.json'
const before: Marks = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const after: Marks = {}
const counts: Record<string, number> = {}

for (const language of translatedInto) {
  for (const room of translatedRooms) {
    const path = `locales/${language}/${room}.json`
    if (!existsSync(path)) continue
    const tree = JSON.parse(readFileSync(path, 'utf8'))
    const words: Record<string, string> = room === contentRoom ? tree : flat(tree)
    const marks = Object.entries(words).map(([key, text]) => [key, markOf(before[language]?.[room]?.[key], room, key, text)])
    after[language] = { ...after[language], [room]: Object.fromEntries(marks) }
    counts[language] = (counts[language] ?? 0) + marks.length
  }
}
writeFileSync(file, `${JSON.stringify(after, null, 1)}\n`)
process.stdout.write(`${file}: ${Object.entries(counts).map(([language, count]) => `${language} ${count}`).join(', ')}\n`)

function markOf(mark: string | undefined, room: string, key: string, text: string): string {
  const itself = digestOfWords(text)
  if (mark?.endsWith(` ${itself}`)) return mark
  return `drafted ${digestOfWords(englishText(room, key) ?? '')} ${itself}`
}
