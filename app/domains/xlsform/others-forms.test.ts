import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import { surveyQuestions } from '~/domains/surveys/question'
import { readForm } from './read-form'
import { readWorkbook } from './workbook.server'

const placing = { aspect: 'satisfaction', weaknesses: [1], year: 2026 } as const
type Cell = string | number | null

/** A file as another program or a person's spreadsheet makes it: numbers are numbers, heads in any order. */
async function form(sheets: Record<string, Cell[][]>) {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  }))
  const read = await readWorkbook(await writeXlsxFile(written).toBuffer())
  if (!read) throw new Error('it is a workbook')
  return readForm(read, placing)
}

async function readOf(sheets: Record<string, Cell[][]>) {
  const read = await form(sheets)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(surveyQuestions.safeParse(read.questions).success).toBe(true)
  return read
}

const problemsOf = async (sheets: Record<string, Cell[][]>) => {
  const read = await form(sheets)
  return read.ok ? [] : read.problems.map(({ key, row, about }) => [key, row, about])
}

const yesNo: Cell[][] = [['list_name', 'name', 'label'], ['yn', 'yes', 'Yes'], ['yn', 'no', 'No']]

// The pizza and the household of ODK's own documentation (docs.getodk.org/form-logic, xlsform.org), in our subject.
describe('a form by others’ rules', () => {
  test('with groups in groups, each with its own rule', async () => {
    const { questions } = await readOf({
      survey: [
        ['type', 'name', 'label', 'relevant'],
        ['select_one yn', 'has_plan', 'Does your child have a plan?', null],
        ['begin_group', 'plan', 'The plan', "${has_plan} = 'yes'"],
        ['select_multiple yn', 'parts', 'Which parts?', null],
        ['begin group', 'inner', null, "selected(${parts}, 'no')"],
        ['text', 'why', 'Why not?', null],
        ['end group', null, null, null],
        ['end_group', null, null, null],
        ['note', 'thanks', 'Thank you', null],
      ],
      choices: yesNo,
    })
    expect(questions.map(({ key, kind }) => [key, kind])).toEqual([['has-plan', 'single'], ['parts', 'several'], ['why', 'line'], ['thanks', 'statement']])
    expect(questions[0]?.showIf).toBeUndefined()
    expect(questions[1]?.showIf).toEqual({ when: 'all', of: [{ question: 'has-plan', is: 'chosen', option: 'yes' }] })
    expect(questions[2]?.showIf?.of).toEqual([{ question: 'has-plan', is: 'chosen', option: 'yes' }, { question: 'parts', is: 'chosen', option: 'no' }])
    expect(questions[3]?.showIf).toBeUndefined()
  })

  test('with numbers for names, capitals, and rules that use them', async () => {
    const { questions } = await readOf({
      survey: [
        ['label', 'type', 'name', 'relevance'],
        ['How long?', 'select_one Q1_list', 'Q1_Wait', null],
        ['What happened?', 'text', 'Q2', '${Q1_Wait} = 2 or not(${Q1_Wait} != 3)'],
      ],
      choices: [['list name', 'name', 'label'], ['Q1_list', 1, 'Short'], ['Q1_list', 2, 'Long'], ['Q1_list', 3, 'Longer']],
    })
    expect(questions[0]).toMatchObject({ key: 'q1-Wait', options: [{ key: 'o1' }, { key: 'o2', label: { en: 'Long' } }, { key: 'o3' }] })
    expect(questions[1]?.showIf).toEqual({
      when: 'any',
      of: [{ question: 'q1-Wait', is: 'chosen', option: 'o2' }, { question: 'q1-Wait', is: 'chosen', option: 'o3' }],
    })
  })

  test('with translations by name and code, in any column, and one that Heard does not have', async () => {
    const { questions, texts, warnings } = await readOf({
      settings: [['form_title', 'default_language'], ['Ankieta', 'English (en)']],
      choices: [['list_name', 'name', 'label::Polski (pl)', 'label'], ['yn', 'yes', 'Tak', 'Yes'], ['yn', 'no', 'Nie', 'No']],
      survey: [
        ['type', 'name', 'label::Polski (pl)', 'label::English (en)', 'label::Urdu', 'label::Français (fr)', 'hint::English (en)', 'hint::pl'],
        ['select_one yn', 'heard', 'Słuchają?', 'Do they listen?', 'کیا وہ سنتے ہیں؟', 'Écoutent-ils ?', 'At school', 'W szkole'],
      ],
    })
    expect(questions[0]).toMatchObject({ title: { en: 'Do they listen?' }, hint: { en: 'At school' } })
    expect(texts.map(({ language, english, words }) => [language, english, words])).toEqual([
      ['pl', 'Yes', 'Tak'],
      ['pl', 'No', 'Nie'],
      ['pl', 'Do they listen?', 'Słuchają?'],
      ['ur', 'Do they listen?', 'کیا وہ سنتے ہیں؟'],
      ['pl', 'At school', 'W szkole'],
    ])
    expect(warnings.map(({ key, about }) => [key, about])).toEqual([['unknownLanguage', 'Français (fr)']])
  })

  test('with its own ways of saying a kind', async () => {
    const { questions, warnings } = await readOf({
      survey: [
        ['type', 'name', 'label', 'appearance', 'constraint', 'required', 'choice_filter', 'calculation'],
        ['start', 'start', null, null, null, null, null, null],
        ['deviceid', 'deviceid', null, null, null, null, null, null],
        ['select one from yn', 'a', 'One?', null, null, 'yes', null, null],
        ['select_multiple yn or_other', 'b', 'Several?', null, null, null, null, null],
        ['select all that apply from yn', 'c', 'All?', null, null, null, "area = ${a}", null],
        ['rank yn', 'd', 'In order?', null, null, null, null, null],
        ['integer', 'e', 'How many?', null, '. > 0', null, null, null],
        ['date', 'f', 'When?', 'month-year', null, null, null, null],
        ['string', 'g', 'In short?', null, 'string-length(.) < 80', null, null, null],
        ['text', 'h', 'At length?', 'multiline', null, null, null, null],
      ],
      choices: [...yesNo, ['other_list', 'x', 'Not used']],
    })
    expect(questions.map(({ kind }) => kind)).toEqual(['single', 'several', 'several', 'ranking', 'number', 'month', 'line', 'words'])
    expect(questions[1]?.options.map(({ key }) => key)).toEqual(['yes', 'no', 'other'])
    expect(questions.slice(-2).map(({ longest }) => longest)).toEqual([79, 1500])
    expect(questions[5]?.options.map(({ label }) => label.en)).toEqual(['Before 2024', 'In 2024', 'In 2025', 'In 2026'])
    expect(warnings.map(({ key, row }) => [key, row])).toEqual([
      ['deviceFact', 2],
      ['deviceFact', 3],
      ['ignoredColumn', 4],
      ['otherAdded', 5],
      ['ignoredColumn', 6],
      ['madeUpBands', 8],
      ['madeUpBands', 9],
    ])
  })

  test('with what a program works out, which is left out: nobody is asked it', async () => {
    const { questions, warnings } = await readOf({
      survey: [
        ['type', 'name', 'label', 'calculation', 'relevant'],
        ['calculate', 'age', null, 'int((today() - ${born}) div 365)', null],
        ['hidden', 'form_version', null, null, null],
        ['select_one yn', 'heard', 'Do they listen?', null, null],
        ['Calculate', 'score', 'A score', "if(${heard} = 'yes', 1, 0)", "${heard} = 'yes'"],
      ],
      choices: yesNo,
    })
    expect(questions.map(({ key }) => key)).toEqual(['heard'])
    expect(warnings.map(({ key, row, about }) => [key, row, about])).toEqual([
      ['workedOut', 2, 'age'],
      ['workedOut', 3, 'form_version'],
      ['workedOut', 5, 'score'],
    ])
  })

  test('with five steps is a scale, and a row that is switched off is not asked', async () => {
    const steps = ['very-badly', 'quite-badly', 'middle', 'quite-well', 'very-well']
    const { questions } = await readOf({
      survey: [['type', 'name', 'label', 'disabled'], ['select_one steps', 'well', 'How well?', null], ['text', 'off', 'Old?', 'yes']],
      choices: [['list_name', 'name', 'label', 'media::image'], ...steps.map((step) => ['steps', step, step, `${step}.png`])],
    })
    expect(questions.map(({ kind, aspect, about }) => [kind, aspect, about])).toEqual([['scale', 'satisfaction', 'experience']])
  })
})

describe('a form that Heard cannot take comes in not at all, and says why', () => {
  const heads = ['type', 'name', 'label', 'relevant']

  test('row by row', async () => {
    const problems = await problemsOf({
      survey: [
        heads,
        ['geopoint', 'where', 'Where are you?', null],
        ['begin_repeat', 'children', 'Children', null],
        ['select_one gone', 'a', 'One?', null],
        ['text', null, 'No name?', null],
        ['text', 'b', null, null],
        ['text', 'c', 'Twice?', null],
        ['text', 'c', 'Twice?', null],
        ['text', 'd', 'When?', "${e} > 5"],
        ['select_one short', 'f', 'Only one?', null],
      ],
      choices: [['list_name', 'name', 'label'], ['short', 'a', 'A'], ['yn', 'yes', null]],
    })
    expect(problems).toEqual([
      ['choiceIncomplete', 3, 'yes'],
      ['unknownType', 2, 'geopoint'],
      ['unknownType', 3, 'begin_repeat'],
      ['noList', 4, 'gone'],
      ['noName', 5, 'No name?'],
      ['noLabel', 6, 'b'],
      ['twice', 8, 'c'],
      ['ruleTooDeep', 9, '${e} > 5'],
      ['doesNotFit', 10, 'Only one? (choices need two options)'],
    ])
  })

  test('where a rule hangs on what was worked out', async () => {
    const survey: Cell[][] = [heads, ['calculate', 'score', null, null], ['text', 'a', 'Why?', '${score} > 3']]
    expect(await problemsOf({ survey })).toEqual([['ruleTooDeep', 3, '${score} > 3']])
  })

  test('and a text that is too long, without repeating all of it', async () => {
    const problems = await problemsOf({ survey: [heads, ['text', 'a', 'a'.repeat(2001), null]] })
    expect(problems).toEqual([['doesNotFit', 2, `${'a'.repeat(160)}… (a text has more than 2000 characters)`]])
  })

  test('as a whole', async () => {
    expect(await problemsOf({ Sheet1: [['a', 'b']] })).toEqual([['noSurveySheet', null, '']])
    expect(await problemsOf({ survey: [heads] })).toEqual([['noQuestions', null, '']])
    expect(await problemsOf({ survey: [['type', 'name', 'label::Français (fr)'], ['text', 'a', 'Quoi ?']] })).toEqual([['noEnglish', null, '']])
    expect(await problemsOf({ survey: [['type', 'name', 'label'], ['text', 'a', 'Quoi ?']], settings: [['default_language'], ['French (fr)']] })).toEqual([['noEnglish', null, '']])
    expect(await problemsOf({ survey: [heads, ['begin_group', 'g', 'G', null], ['text', 'a', 'What?', null]] })).toEqual([['groupsDoNotClose', null, '']])
    expect(await problemsOf({ survey: [heads, ['text', 'a', 'What?', null], ['end_group', null, null, null]] })).toEqual([['groupsDoNotClose', 3, '']])
  })
})
