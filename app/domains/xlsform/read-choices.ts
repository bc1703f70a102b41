import type { Option } from '~/domains/surveys/question'
import type { Language } from '~/platform/languages'
import { ourColumns, textColumns } from './columns'
import type { FormProblem } from './note'
import type { Table } from './table'

export interface ReadOption {
  /** As the file's rules name it. */
  saidAs: string
  option: Option
}

export interface ReadText {
  language: Exclude<Language, 'en'>
  english: string
  words: string
}

export interface ReadChoices {
  lists: Map<string, ReadOption[]>
  texts: ReadText[]
  problems: FormProblem[]
}

/** The choices by list. Columns for filters and pictures are left alone. */
export function readChoices(table: Table, defaultLanguage: string): ReadChoices {
  const read: ReadChoices = { lists: new Map(), texts: [], problems: [] }
  const { heads } = textColumns(table.heads, 'label', defaultLanguage)
  for (const { number, cells } of table.rows) {
    const list = cells.list_name ?? cells['list name']
    const saidAs = cells.name ?? cells.value
    const english = cells[heads.get('en') ?? '']
    if (!list && !saidAs) continue
    if (!list || !saidAs || !english) {
      read.problems.push({ key: 'choiceIncomplete', sheet: 'choices', row: number, about: saidAs ?? list ?? '' })
      continue
    }
    const options = read.lists.get(list) ?? []
    const key = freeKey(keyOf(saidAs, 'o'), options.map(({ option }) => option.key))
    options.push({ saidAs, option: optionOf(key, english, cells) })
    read.lists.set(list, options)
    read.texts.push(...otherLanguages(heads, cells, english))
  }
  return read
}

function optionOf(key: string, english: string, cells: Record<string, string>): Option {
  const { from, to, apart } = ourColumns
  return {
    key,
    label: { en: english },
    ...(cells[apart] === 'yes' && { apart: true as const }),
    ...(cells[from] !== undefined && { from: placeOf(cells[from]) }),
    ...(cells[to] !== undefined && { to: placeOf(cells[to]) }),
  }
}

const placeOf = (said: string) => (/^\d+$/.test(said) ? Number(said) : said)

/** What a row says of one English text in the languages that Heard has. */
export function otherLanguages(heads: ReadonlyMap<Language, string>, cells: Record<string, string>, english: string): ReadText[] {
  return [...heads].flatMap(([language, head]) => {
    const words = cells[head]
    return language === 'en' || !words ? [] : [{ language, english, words }]
  })
}

/** A name as Heard may keep it: "Q1_age" becomes "q1-age", "1" becomes "o1". */
export function keyOf(saidAs: string, before: string): string {
  const tidy = saidAs.trim().replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const key = /^[A-Za-z]/.test(tidy) ? tidy.charAt(0).toLowerCase() + tidy.slice(1) : `${before}${tidy}`
  return key.slice(0, 60)
}

export function freeKey(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  let n = 2
  while (taken.includes(`${wanted.slice(0, 56)}-${n}`)) n += 1
  return `${wanted.slice(0, 56)}-${n}`
}
