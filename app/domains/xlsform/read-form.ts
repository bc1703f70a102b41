import { type ShowIf, type SurveyQuestion, surveyQuestion } from '~/domains/surveys/question'
import { ourColumns, textColumns } from './columns'
import type { FormProblem, FormWarning, ProblemKey, WarningKey } from './note'
import { freeKey, keyOf, otherLanguages, readChoices, type ReadChoices, type ReadOption, type ReadText } from './read-choices'
import { madeUpBands, optionKey, type Placing, readQuestion } from './read-question'
import { type QuestionType, type RowType, readType } from './read-type'
import { bothRules, readRelevance } from './relevance'
import { asTable, type Sheets, type Table, type TableRow } from './table'

export type ReadForm =
  | { ok: true; questions: SurveyQuestion[]; texts: ReadText[]; warnings: FormWarning[] }
  | { ok: false; problems: FormProblem[] }

const mostQuestions = 200

/** Reads an XLSForm, ours or another program's, whole or not at all. Rules are resolved, but not yet held against a draft. */
export function readForm(sheets: Sheets, placing: Placing): ReadForm {
  const sheet = (name: string) => asTable(Object.entries(sheets).find(([each]) => each.trim().toLowerCase() === name)?.[1] ?? [])
  const survey = sheet('survey')
  if (!survey.heads.includes('type')) return refuse('noSurveySheet')
  const defaultLanguage = sheet('settings').rows[0]?.cells.default_language ?? ''
  const choices = readChoices(sheet('choices'), defaultLanguage)
  const reading = new Reading(survey, choices, defaultLanguage, placing)
  if (!reading.hasEnglish) return refuse('noEnglish')
  return reading.finish()
}

const refuse = (key: ProblemKey): ReadForm => ({ ok: false, problems: [{ key, sheet: null, row: null, about: '' }] })

interface Asked {
  row: TableRow
  saidAs: string
  question: SurveyQuestion
  options: ReadOption[]
  rules: (ShowIf | 'too-deep')[]
}

/** One walk down the survey sheet, with the groups that are open. */
class Reading {
  readonly #labels
  readonly #hints
  readonly #asked: Asked[] = []
  readonly #problems: FormProblem[]
  readonly #warnings: FormWarning[] = []
  readonly #texts: ReadText[]
  readonly #open: (ShowIf | 'too-deep' | null)[] = []
  readonly #choices: ReadChoices
  readonly #placing: Placing

  constructor(survey: Table, choices: ReadChoices, defaultLanguage: string, placing: Placing) {
    this.#labels = textColumns(survey.heads, 'label', defaultLanguage)
    this.#hints = textColumns(survey.heads, 'hint', defaultLanguage)
    this.#choices = choices
    this.#placing = placing
    this.#problems = [...choices.problems]
    this.#texts = [...choices.texts]
    for (const language of new Set([...this.#labels.unknown, ...this.#hints.unknown])) this.#warnings.push({ key: 'unknownLanguage', sheet: null, row: null, about: language })
    for (const row of survey.rows) if (row.cells.disabled !== 'yes') this.#read(row, readType(row.cells.type ?? '', row.cells.appearance ?? ''))
    if (this.#open.length > 0) this.#problems.push({ key: 'groupsDoNotClose', sheet: 'survey', row: null, about: '' })
  }

  get hasEnglish() {
    return this.#labels.heads.has('en')
  }

  finish(): ReadForm {
    const questions = this.#asked.map((asked) => this.#whole(asked))
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems }
    if (questions.length === 0) return refuse('noQuestions')
    if (questions.length > mostQuestions) return refuse('tooMany')
    return { ok: true, questions, texts: this.#texts, warnings: this.#warnings }
  }

  #read(row: TableRow, type: RowType) {
    if (type.is === 'group') this.#open.push(ruleOf(row.cells))
    else if (type.is === 'end') this.#close(row)
    else if (type.is === 'device-fact') this.#warn('deviceFact', row, row.cells.type)
    else if (type.is === 'worked-out') this.#warn('workedOut', row, row.cells.name ?? row.cells.type)
    else if (type.is === 'unknown') this.#fail('unknownType', row, row.cells.type)
    else this.#ask(row, type)
  }

  #close(row: TableRow) {
    if (this.#open.pop() === undefined) this.#fail('groupsDoNotClose', row, '')
  }

  #ask(row: TableRow, type: QuestionType) {
    const { cells } = row
    const saidAs = cells.name
    const title = cells[this.#labels.heads.get('en') ?? '']
    if (!saidAs) return this.#fail('noName', row, title ?? cells.type)
    if (!title) return this.#fail('noLabel', row, saidAs)
    if (this.#asked.some((each) => each.saidAs === saidAs)) return this.#fail('twice', row, saidAs)
    const options = this.#optionsOf(row, type)
    if (!options) return
    const hint = cells[this.#hints.heads.get('en') ?? '']
    const key = freeKey(keyOf(saidAs, 'q'), this.#asked.map(({ question }) => question.key))
    const question = readQuestion(key, type.kind, { title, hint }, cells, options.map(({ option }) => option), this.#placing)
    const rules = [...this.#open, ruleOf(cells)].filter((rule) => rule !== null)
    this.#asked.push({ row, saidAs, question, options, rules })
    this.#texts.push(...otherLanguages(this.#labels.heads, cells, title), ...(hint ? otherLanguages(this.#hints.heads, cells, hint) : []))
    for (const column of ['choice_filter', 'calculation', 'default', 'required']) if (cells[column] && cells[column] !== 'no') this.#warn('ignoredColumn', row, column)
    if (cells[ourColumns.weakness] && question.weakness === null) this.#warn('unknownWeakness', row, cells[ourColumns.weakness])
  }

  #optionsOf(row: TableRow, { kind, list: ofType, hasOther }: QuestionType): ReadOption[] | null {
    const isBanded = kind === 'number' || kind === 'month'
    const list = isBanded ? (row.cells[ourColumns.bands] ?? null) : ofType
    if (isBanded && list === null) {
      this.#warn('madeUpBands', row, row.cells.name)
      return madeUpBands(kind, this.#placing.year).map((option) => ({ saidAs: option.key, option }))
    }
    if (list === null) return []
    const options = this.#choices.lists.get(list)
    if (!options) this.#fail('noList', row, list)
    if (!options || !hasOther) return options ?? null
    this.#warn('otherAdded', row, row.cells.name)
    return [...options, { saidAs: 'other', option: { key: freeKey('other', options.map(({ option }) => option.key)), label: { en: 'Other' } } }]
  }

  /** With its rule, in Heard's own names, and held against what a question must be. */
  #whole({ row, question, rules }: Asked): SurveyQuestion {
    const showIf = this.#ruleOf(row, rules)
    const whole = showIf ? { ...question, showIf } : question
    const { success, error } = surveyQuestion.safeParse(whole)
    if (!success) this.#fail('doesNotFit', row, `${inShort(question.title.en)} (${error.issues[0]?.message ?? ''})`)
    return whole
  }

  #ruleOf(row: TableRow, rules: Asked['rules']): ShowIf | null {
    if (rules.length === 0) return null
    const readable = rules.filter((rule) => rule !== 'too-deep')
    const rule = readable.length === rules.length ? bothRules(readable) : null
    if (!rule) {
      this.#fail('ruleTooDeep', row, row.cells.relevant ?? row.cells.relevance ?? row.cells.name)
      return null
    }
    const of = rule.of.map(({ question: said, is, option }) => {
      const asked = this.#asked.find(({ saidAs }) => saidAs === said)
      return { question: asked?.question.key ?? keyOf(said, 'q'), is, option: asked ? keyOf(optionKey(asked.options, option), 'o') : keyOf(option, 'o') }
    })
    return { when: rule.when, of }
  }

  #fail(key: ProblemKey, { number }: TableRow, about: string | undefined) {
    this.#problems.push({ key, sheet: 'survey', row: number, about: inShort(about) })
  }

  #warn(key: WarningKey, { number }: TableRow, about: string | undefined) {
    this.#warnings.push({ key, sheet: 'survey', row: number, about: inShort(about) })
  }
}

/** A cell may hold a book; what is wrong is to be read. */
const inShort = (about = '') => (about.length > 200 ? `${about.slice(0, 160)}…` : about)

/** Ours goes before XPath, because a range does not say which band was meant. */
function ruleOf(cells: Record<string, string>): ShowIf | 'too-deep' | null {
  const said = cells[ourColumns.rule] ?? cells.relevant ?? cells.relevance
  return said === undefined ? null : (readRelevance(said) ?? 'too-deep')
}
