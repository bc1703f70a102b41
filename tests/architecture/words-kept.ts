import { anything, type Read, type Use } from './words-used'

/** The words of each room: "check.title" to what it says. */
export type Kept = Record<string, Record<string, string>>

type Folder = { [name: string]: string | Folder }

/** A locale file as a flat list. */
export function flat(folder: Folder, above = ''): Record<string, string> {
  const pairs = Object.entries(folder).flatMap(([name, inside]): [string, string][] =>
    typeof inside === 'string' ? [[above + name, inside]] : Object.entries(flat(inside, `${above}${name}.`)),
  )
  return Object.fromEntries(pairs)
}

const patternOf = (key: string) =>
  new RegExp(
    `^${key
      .split(anything)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.+')}$`,
  )
const withoutPlural = (key: string) => key.replace(/_(zero|one|other)$/, '')

/** The keys that a use may say. */
function said(kept: Kept, { rooms, key }: Use): { room: string; key: string }[] {
  const pattern = patternOf(key)
  return (rooms.length > 0 ? rooms : Object.keys(kept)).flatMap((room) =>
    Object.keys(kept[room] ?? {})
      .filter((each) => pattern.test(each) || pattern.test(withoutPlural(each)))
      .map((each) => ({ room, key: each })),
  )
}

/** What the program would say and no file holds. A use of one of several rooms must find its words in each. */
export function missing(kept: Kept, { uses }: Read): string[] {
  return uses
    .filter(({ key }) => key !== anything)
    .flatMap((use) => (use.rooms.length > 0 ? use.rooms.map((room) => ({ ...use, rooms: [room] })) : [use]))
    .filter((use) => said(kept, use).length === 0)
    .map(({ where, rooms, key }) => `${where}: ${rooms[0] ?? 'any room'} has no ${key}`)
}

/** Proved complete beside its noun, and not yet named by any page. */
const waiting = ['framework: circumstances.']

/** What a file holds and nothing says. A key that travels as data stands as a text somewhere in the source. */
export function unused(kept: Kept, { uses, texts }: Read): string[] {
  const spoken = new Set(
    uses
      .filter(({ key }) => key !== anything)
      .flatMap((use) => said(kept, use).map(({ room, key }) => `${room}: ${key}`)),
  )
  const handedOn = [...texts]
    .filter((text) => /^[\w-]+\.[\w.*-]*$/.test(text))
    .map((text) => patternOf(text.endsWith('.') ? text + anything : text))
  const saysAnything = new Set(uses.filter(({ key }) => key === anything).flatMap(({ rooms }) => rooms))
  const isHandedOn = (room: string, key: string) =>
    handedOn.some((pattern) => pattern.test(key) || pattern.test(withoutPlural(key))) ||
    (saysAnything.has(room) && texts.has(key))
  return Object.entries(kept).flatMap(([room, words]) =>
    Object.keys(words)
      .filter((key) => !isHandedOn(room, key))
      .map((key) => `${room}: ${key}`)
      .filter((key) => !spoken.has(key) && !waiting.some((start) => key.startsWith(start))),
  )
}

/** Words with a blank for which nothing is handed over. */
export function unfilled(kept: Kept, { uses }: Read): string[] {
  const found = uses.flatMap((use) => {
    if (use.key === anything || use.values === null) return []
    const given = use.values
    return said(kept, use).flatMap(({ room, key }) => {
      const blanks = [...(kept[room]?.[key] ?? '').matchAll(/\{\{\s*(\w+)/g)].map(([, blank]) => blank ?? '')
      return blanks
        .filter((blank) => !given.includes(blank))
        .map((blank) => `${use.where}: nothing for {{${blank}}} of ${room}: ${key}`)
    })
  })
  return [...new Set(found)]
}

/** A count has one word for one and another for more: both or neither. */
export function halfPlural(kept: Kept): string[] {
  return Object.entries(kept).flatMap(([room, words]) =>
    Object.keys(words)
      .filter((key) => withoutPlural(key) !== key)
      .filter((key) => !(`${withoutPlural(key)}_one` in words && `${withoutPlural(key)}_other` in words))
      .map((key) => `${room}: ${key}`),
  )
}

const american =
  /\b(colors?|centers?|centered|organiz\w+|recogniz\w+|apologiz\w+|summariz\w+|categoriz\w+|prioritiz\w+|analyz\w+|behaviors?|favorites?|gray|neighbors?|labor|honor\w*|travel(ed|ing)|cancel(ed|ing)|mom|zip code|enroll|fulfill|defense|license number|practicing|gotten)\b/i

/** Words that are not spelt as in Britain. */
export const notBritish = (kept: Kept): string[] =>
  Object.entries(kept).flatMap(([room, words]) =>
    Object.entries(words).flatMap(([key, text]) =>
      american.test(text) ? [`${room}: ${key}: ${american.exec(text)?.[0]}`] : [],
    ),
  )
