import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder, sourceFiles } from './files'

const most = 220
const drawers = /(^|[/._-])(utils?|helpers?|services?|managers?|common|misc|lib|shared|handlers?)([/._-]|$)/i

const linesOf = (text: string) => text.trimEnd().split('\n').length
const tooLong = (files: Record<string, string>) =>
  Object.entries(files)
    .map(([file, text]) => ({ file, lines: linesOf(text) }))
    .filter(({ lines }) => lines > most)
    .sort((one, other) => other.lines - one.lines)

it(`no source file is longer than ${most} lines`, () => {
  const files = sourceFiles('app', 'db', 'tests').map((file) => [file, readFileSync(file, 'utf8')])
  expect(tooLong(Object.fromEntries(files))).toEqual([])
})

it('half of the source files are shorter than 60 lines', () => {
  const lengths = sourceFiles('app', 'db').map((file) => linesOf(readFileSync(file, 'utf8')))
  expect(lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)]).toBeLessThan(60)
})

it('no file or folder is a drawer', () => {
  expect(['app', 'db', 'tests', 'locales'].flatMap(filesUnder).filter((file) => drawers.test(file))).toEqual(
    [],
  )
})

it('a long file and a drawer are found', () => {
  expect(tooLong({ long: 'line\n'.repeat(most + 1), short: 'line\n'.repeat(most) })).toEqual([
    { file: 'long', lines: most + 1 },
  ])
  for (const file of [
    'app/utils/dates.ts',
    'app/form-helpers.ts',
    'app/domains/survey.service.ts',
    'app/common.ts',
  ])
    expect(drawers.test(file), file).toBe(true)
  for (const file of ['app/domains/messages/deliver.server.ts', 'app/ui/library.tsx'])
    expect(drawers.test(file), file).toBe(false)
})
