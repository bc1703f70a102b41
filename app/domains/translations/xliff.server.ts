import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import { digestOfWords } from '~/platform/digest-of-words'
import { type ExchangedFile, type ExchangedText, exchangedFile } from './exchange'
import { pageOf } from './unit'

const shape = { ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#' } as const

/** XLIFF 2.0 (docs.oasis-open.org/xliff/xliff-core/v2.0): a unit for each text, its key as the name, its page as a note. */
export function writeXliff({ language, room, texts }: ExchangedFile): string {
  const unit = texts.map(({ key, english, words, state }) => ({
    '@id': `t${digestOfWords(key)}`,
    '@name': key,
    '@xml:space': 'preserve',
    notes: { note: { '@category': 'page', '#': pageOf({ room, key }) } },
    segment: {
      '@state': words === null ? 'initial' : state === 'checked' ? 'final' : 'translated',
      source: english,
      ...(words !== null && { target: words }),
    },
  }))
  const xliff = { '@xmlns': namespace, '@version': '2.0', '@srcLang': 'en', '@trgLang': language, file: { '@id': room, unit } }
  const builder = new XMLBuilder({ ...shape, format: true, suppressEmptyNode: false })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ xliff })}`
}

const namespace = 'urn:oasis:names:tc:xliff:document:2.0'

interface ReadSegment {
  '@state'?: string
  source?: unknown
  target?: unknown
}
interface ReadUnit {
  '@name'?: string
  segment?: ReadSegment[]
}

/**
 * Reads what a translator's program gives back: it may have cut a text into several segments. What it marks within a
 * text is refused, because a page shows plain words.
 * @returns null for what is no such file
 */
export function readXliff(text: string): ExchangedFile | null {
  // Nothing that a file could define for itself is needed, and much of it is dangerous.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null
  const lists = ['file', 'unit', 'segment']
  const parser = new XMLParser({ ...shape, trimValues: false, parseTagValue: false, parseAttributeValue: false, htmlEntities: true, isArray: (name) => lists.includes(name) })
  try {
    const { xliff } = parser.parse(text, true)
    const [file, ...more] = xliff.file
    if (more.length > 0 || xliff['@version'] !== '2.0') return null
    const texts = (file.unit ?? []).map(asText)
    return exchangedFile.safeParse({ language: xliff['@trgLang'], room: file['@id'], texts }).data ?? null
  } catch {
    return null // Said as "this is neither XLIFF nor JSON" where it was pasted.
  }
}

function asText({ '@name': key, segment = [] }: ReadUnit): ExchangedText {
  const english = segment.map(({ source }) => plain(source)).join('')
  const isTranslated = segment.length > 0 && segment.every((each) => each.target !== undefined && each['@state'] !== 'initial')
  const isChecked = segment.every((each) => each['@state'] === 'final')
  return {
    key: key ?? english,
    english,
    words: isTranslated ? segment.map(({ target }) => plain(target)).join('') : null,
    state: isChecked ? 'checked' : 'drafted',
  }
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === undefined) return ''
  throw new Error('marks within a text')
}
