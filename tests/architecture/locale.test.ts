import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './files'
import { flat, halfPlural, type Kept, missing, notBritish, unfilled, unused } from './words-kept'
import { readUses } from './words-used'

const kept: Kept = Object.fromEntries(
  readdirSync('locales/en').map((file) => [
    file.replace('.json', ''),
    flat(JSON.parse(readFileSync(`locales/en/${file}`, 'utf8'))),
  ]),
)

const { options } = ts.parseJsonConfigFileContent(
  JSON.parse(readFileSync('tsconfig.json', 'utf8')),
  ts.sys,
  process.cwd(),
)
const files = sourceFiles('app').filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
const here = new Set(files.map((file) => `${process.cwd()}/${file}`.replaceAll('\\', '/')))
const read = readUses(ts.createProgram([...here, 'app/env.d.ts', 'app/virtual.d.ts'], options), (file) =>
  here.has(file),
)

describe('the words of the English pages', () => {
  it('are said in many places', () => {
    expect(read.uses.length).toBeGreaterThan(200)
  })
  it('are all there', () => {
    expect(missing(kept, read)).toEqual([])
  })
  it('are all used', () => {
    expect(unused(kept, read)).toEqual([])
  })
  it('have no blank that stays empty', () => {
    expect(unfilled(kept, read)).toEqual([])
  })
  it('know one and many', () => {
    expect(halfPlural(kept)).toEqual([])
  })
  it('are spelt as in Britain', () => {
    expect(notBritish(kept)).toEqual([])
  })
})

describe('a small page with mistakes', () => {
  const lines = [
    'interface TFunction { (key: string, values?: object): string }',
    'declare function useWords(room: string): TFunction',
    "declare const which: 'first' | 'second'; declare const name: string; declare const isOpen: boolean",
    "const t = useWords('survey')",
    't(`${which}.title`)',
    "t(isOpen ? 'open' : 'shut')",
    't(`state.${name}`)',
    "t('steps', { count: 2 })",
    "t('hello', { nobody: name })",
    'const inside = (words: TFunction) => words("deep.down")',
    'inside(t)',
    "const problem = { key: 'problems.missing' }",
    't(problem.key)',
  ]
  const small = readSmall(lines.join('\n'))
  const words = {
    open: 'Open',
    first: { title: 'One' },
    steps_other: '{{count}} steps',
    hello: 'Hello {{name}}',
    problems: { missing: 'Type it' },
    never: 'The color',
  }
  const smallKept = { survey: flat(words), other: flat({ deep: { down: 'Down' } }) }

  it('says what is missing, in each member of a union and through every call', () => {
    const keys = missing(smallKept, small).map((each) => each.replace(/^.*:\d+: /, ''))
    expect(keys).toEqual([
      'survey has no second.title',
      'survey has no shut',
      'survey has no state.*',
      'survey has no deep.down',
    ])
  })
  it('says what nobody uses', () => {
    expect(unused(smallKept, small)).toEqual(['survey: never'])
  })
  it('says which blank stays empty, which count has no word for one, and what is American', () => {
    expect(unfilled(smallKept, small)).toEqual(['app/page.ts:9: nothing for {{name}} of survey: hello'])
    expect(halfPlural(smallKept)).toEqual(['survey: steps_other'])
    expect(notBritish(smallKept)).toEqual(['survey: never: color'])
  })
})

function readSmall(text: string) {
  const file = '/app/page.ts'
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true)
      : getSourceFile(name, ...rest)
  host.fileExists = (name) => name === file || fileExists(name)
  return readUses(
    ts.createProgram([file], { strict: true, noEmit: true, types: [] }, host),
    (name) => name === file,
  )
}
