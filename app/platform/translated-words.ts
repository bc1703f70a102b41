import { digestOfWords } from './digest-of-words'
import { isTranslated, type TranslatedLanguage } from './languages'

type Tree = { [key: string]: string | Tree }

/** One text in one language: a draft, or one that a person who speaks the language has checked. */
export interface TranslatedText {
  language: TranslatedLanguage
  room: string
  /** "start.title"; in the room `questions` the English text itself. */
  key: string
  words: string
  state: 'drafted' | 'checked'
  /** Digest of the English that it translates. */
  of: string
}

export type Standing = 'checked' | 'drafted' | 'stale' | 'missing'

/** What stands in a survey and not in Heard: keyed by its English, so that it is never stale. */
export const contentRoom = 'questions'

const files = import.meta.glob<Tree>('/locales/*/*.json', { eager: true, import: 'default' })
/** locales/status.json: for each language, room and key the state and the digest, "drafted 0123456789ab". */
const marked = Object.values(
  import.meta.glob<Record<string, Record<string, Record<string, string>>>>('/locales/status.json', { eager: true, import: 'default' }),
)[0]

const english = new Map<string, Map<string, string>>()
const drafts = new Map<string, TranslatedText>()
/** What translators wrote on their page: it goes before the drafts in the files. */
let written = new Map<string, TranslatedText>()

const place = (language: string, room: string, key: string) => `${language} ${room} ${key}`

for (const [path, tree] of Object.entries(files)) {
  const [, language = '', room = ''] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
  if (language === 'en') english.set(room, new Map(flat(tree)))
}
for (const [path, tree] of Object.entries(files)) {
  const [, language = '', room = ''] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
  if (!isTranslated(language)) continue
  for (const [key, words] of room === contentRoom ? (Object.entries(tree) as [string, string][]) : flat(tree)) {
    const [state = 'drafted', of = digestOfEnglish(room, key)] = marked?.[language]?.[room]?.[key]?.split(' ') ?? []
    drafts.set(place(language, room, key), { language, room, key, words, of, state: state === 'checked' ? 'checked' : 'drafted' })
  }
}

/** The English of every key of a room, in the order of its file. */
export function englishOf(room: string): ReadonlyMap<string, string> {
  return english.get(room) ?? new Map()
}

/** The English that a key translates: its own, or for a plural form that English has not, the many. */
export function englishText(room: string, key: string): string | undefined {
  if (room === contentRoom) return key
  const own = englishOf(room)
  return own.get(key) ?? own.get(key.replace(/_(zero|two|few|many)$/, '_other'))
}

export function digestOfEnglish(room: string, key: string): string {
  return digestOfWords(englishText(room, key) ?? '')
}

/** Replaces what translators wrote by what the database holds now. */
export function keepWritten(texts: readonly TranslatedText[]): void {
  written = new Map(texts.map((text) => [place(text.language, text.room, text.key), text]))
}

const isCurrent = ({ room, key, of }: TranslatedText) => of === digestOfEnglish(room, key)

/** What is shown: what a translator wrote, else the draft of the files; neither once the English has changed. */
export function currentText(language: string, room: string, key: string): TranslatedText | undefined {
  return bothOf(language, room, key).find(isCurrent)
}

/** What there is, current or stale: the last words of a translator before the file's. */
export const latestText = (language: string, room: string, key: string): TranslatedText | undefined =>
  currentText(language, room, key) ?? bothOf(language, room, key)[0]

/** The draft of the files alone, current or stale. */
export const draftOf = (language: string, room: string, key: string): TranslatedText | undefined =>
  drafts.get(place(language, room, key))

function bothOf(language: string, room: string, key: string): TranslatedText[] {
  const at = place(language, room, key)
  return [written.get(at), drafts.get(at)].filter((each) => each !== undefined)
}

export function standingOf(language: string, room: string, key: string): Standing {
  return currentText(language, room, key)?.state ?? (latestText(language, room, key) ? 'stale' : 'missing')
}

/** All current words of a language, room by room, as nested as the English files. The room `questions` is not among them. */
export function currentTrees(language: string): Record<string, Tree> {
  const trees: Record<string, Tree> = {}
  const places = new Set([...drafts.keys(), ...written.keys()])
  for (const at of places) {
    const { room, key, ...text } = written.get(at) ?? (drafts.get(at) as TranslatedText)
    const current = text.language === language && room !== contentRoom && currentText(language, room, key)
    if (!current) continue
    trees[room] ??= {}
    nest(trees[room], key.split('.'), current.words)
  }
  return trees
}

function nest(tree: Tree, [first = '', ...rest]: string[], words: string) {
  if (rest.length === 0) {
    tree[first] = words
    return
  }
  tree[first] ??= {}
  nest(tree[first] as Tree, rest, words)
}

function flat(tree: Tree, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : flat(value, `${above}${key}.`),
  )
}
