import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sourceFiles } from './files'
import { rooms } from './rooms.mjs'

const below: Record<string, string[]> = rooms

/** Which room keeps which tables: db/schema/<room>.ts; the record's are kept by the room of each name. */
const keeper: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync('db/schema').flatMap((file) =>
      tablesIn(file).map((table) => [table, file.replace('.ts', '')]),
    ),
  ),
  audit_event: 'audit',
  message: 'messages',
}

/** Looked at one by one. A person's roles are named by area and visit, and insight's whole work is to count for others. */
const alsoRead: Record<string, string[]> = {
  people: ['area', 'visit'],
  insight: tablesIn('responses.ts'),
}

function tablesIn(file: string): string[] {
  return [...readFileSync(`db/schema/${file}`, 'utf8').matchAll(/\.table\(\s*'(\w+)'/g)].map(
    ([, table]) => table ?? '',
  )
}

function nearTo(room: string): string[] {
  return [room, ...(below[room] ?? []).flatMap(nearTo)]
}

/** The tables that a deed names in its SQL and its room may not. */
function foreignIn(room: string, text: string): string[] {
  const named = new Set([...text.matchAll(/\bheard\.(\w+)\b(?!\()/g)].map(([, table]) => table ?? ''))
  return [...named].filter((table) => {
    const kept = keeper[table]
    return kept !== undefined && !nearTo(room).includes(kept) && !alsoRead[room]?.includes(table)
  })
}

it('a room keeps its own tables, and reads those of rooms below', () => {
  expect(Object.keys(keeper).length).toBeGreaterThan(15)
  const deeds = sourceFiles('app/domains').filter((file) => file.endsWith('.server.ts'))
  const found = deeds.flatMap((file) =>
    foreignIn(file.split('/')[2] ?? '', readFileSync(file, 'utf8')).map((table) => `${file}: heard.${table}`),
  )
  expect(found).toEqual([])
})

it('a deed that reaches into another room is found', () => {
  expect(foreignIn('people', 'select 1 from heard.choice join heard.person')).toEqual(['choice'])
  expect(
    foreignIn('safeguarding', 'select heard.current_person() from heard.concern, heard.survey, heard.area'),
  ).toEqual([])
})
