import { describe, expect, test } from 'vitest'
import { libraryQuestions, suggestFor } from '~/domains/library/library'
import { asSurveyQuestion } from '~/domains/library/library-question'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { inspectionQuestions, revisitQuestions } from '~db/seed/northmere-questions'
import { readForm } from './read-form'
import { readWorkbook, writeWorkbook } from './workbook.server'
import { writeForm } from './write-form'

const placing = { aspect: 'satisfaction', weaknesses: [1, 2, 3], year: 2026 } as const
const polish: Record<string, string> = { 'I do not know': 'Nie wiem', 'How old is your child?': 'Ile lat ma dziecko?', 'Under 5': 'Mniej niż 5' }

const formOf = (questions: readonly SurveyQuestion[]) =>
  writeForm({ title: 'Northmere', id: 'northmere', version: '1', questions, translate: (language, english) => (language === 'pl' ? (polish[english] ?? null) : null) })

/** Out to a file and back, as another person's program would get it. */
async function thereAndBack(questions: readonly SurveyQuestion[]) {
  const read = await readWorkbook(await writeWorkbook(formOf(questions)))
  if (!read) throw new Error('it is a workbook')
  return readForm(read, placing)
}

describe('our questions, written and read again', () => {
  test.each([
    ['the re-visit', revisitQuestions],
    ['the inspection', inspectionQuestions],
    ['a first draft', suggestFor('re-visit', [{ number: 1, name: 'Waits' }, { number: 2, name: 'Exclusions' }])],
    ['the whole library for parents', libraryQuestions.filter(({ audience }) => audience === 'parents').map((each) => asSurveyQuestion(each, null))],
    ['the library for the others', libraryQuestions.filter(({ audience }) => audience !== 'parents').map((each) => asSurveyQuestion(each, null))],
  ])('%s: the same to the last word, and nothing is warned of', async (_, questions) => {
    const read = await thereAndBack(questions)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.questions).toEqual(questions)
    expect(read.warnings).toEqual([])
  })

  test('with every translation that there is, and a column for no other language', async () => {
    const read = await thereAndBack(revisitQuestions)
    if (!read.ok) throw new Error('it was read')
    const found = new Set(read.texts.map(({ language, english, words }) => `${language} ${english}: ${words}`))
    expect(found).toEqual(new Set(Object.entries(polish).map(([english, words]) => `pl ${english}: ${words}`)))
  })

  test('with a rule that hangs on a number’s range', async () => {
    const hours = libraryQuestions.find(({ key }) => key === 'school-hours')
    const progress = libraryQuestions.find(({ key }) => key === 'progress')
    if (!hours || !progress) throw new Error('both are in the library')
    const of = [{ question: 'school-hours', is: 'chosen', option: 'from-1-to-9' }, { question: 'school-hours', is: 'not-chosen', option: 'left' }] as const
    const asked: SurveyQuestion[] = [asSurveyQuestion(hours, null), { ...asSurveyQuestion(progress, 2), showIf: { when: 'any', of: [...of] } }]
    const read = await thereAndBack(asked)
    expect(read.ok && read.questions).toEqual(asked)
    const { survey } = formOf(asked)
    const relevant = survey?.flat().find((cell) => cell.includes('>= 1'))
    expect(relevant).toBe("(${school-hours} != '' and ${school-hours} >= 1 and ${school-hours} <= 9) or not(false())")
  })
})

test('the file says what other programs need: groups, types, appearances, rules and limits', () => {
  const { survey = [], settings = [] } = formOf(suggestFor('re-visit', [{ number: 1, name: 'Waiting for health assessments' }]))
  const heads = survey[0] ?? []
  const cell = (name: string, head: string) => survey.find((row) => row[1] === name)?.[heads.indexOf(head)]
  expect(survey.map((row) => row[0]).filter((type) => type?.endsWith('_group'))).toHaveLength(8)
  expect(cell('question-a', 'label::English (en)')).toMatch(/^Question A/)
  expect(cell('needs-spotted-early', 'type')).toMatch(/^select_one /)
  expect(cell('while-waiting', 'relevant')).toBe("${health-assessment-wait} != 'not-needed'")
  expect(cell('circumstances', 'constraint')).toContain("not(selected(., 'none-of-these') and count-selected(.) > 1)")
  expect([cell('one-thing', 'type'), cell('one-thing', 'appearance'), cell('one-thing', 'constraint')]).toEqual(['text', 'multiline', 'string-length(.) <= 1500'])
  expect(settings).toEqual([['form_title', 'form_id', 'version', 'default_language'], ['Northmere', 'northmere', '1', 'English (en)']])
})

test('what is no workbook, or would unpack to far more than it holds, is not unpacked', async () => {
  expect(await readWorkbook(Buffer.from('type,name,label'))).toBeNull()
  expect(await readWorkbook(Buffer.from('PK\u0005\u0006'))).toBeNull()
  const bytes = await writeWorkbook({ survey: [['type']] })
  const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  bytes.writeUInt32LE(0x7fffffff, bytes.readUInt32LE(at + 16) + 24)
  expect(await readWorkbook(bytes)).toBeNull()
})
