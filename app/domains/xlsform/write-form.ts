import { questionOf } from '~/domains/framework/framework'
import { asksForChoices, type Option, type SurveyQuestion } from '~/domains/surveys/question'
import { type Language, translatedInto } from '~/platform/languages'
import { headLanguage, ourColumns } from './columns'
import { asCells, type Sheets } from './table'
import { writeRelevance } from './write-relevance'

export interface Written {
  title: string
  /** A name without spaces, for the programs that collect answers. */
  id: string
  version: string
  questions: readonly SurveyQuestion[]
  /** A text in another language, or null where there is none. */
  translate: (language: Language, english: string) => string | null
}

type Row = Record<string, string>

/** An XLSForm (xlsform.org) with what was asked under Questions A, B and C as groups, and every language that has a word of it. */
export function writeForm(form: Written): Sheets {
  const spoken = languagesOf(form)
  const texts = (text: 'label' | 'hint', english: string | undefined): Row => {
    if (!english) return {}
    const said = spoken.map((language) => [`${text}::${headLanguage(language)}`, language === 'en' ? english : (form.translate(language, english) ?? '')])
    return Object.fromEntries(said)
  }
  const lists = listsOf(form.questions)
  const survey = grouped(form.questions).flatMap(({ name, label, questions }) => [
    { type: 'begin_group', name, ...texts('label', label) },
    ...questions.map((question) => ({
      ...rowOf(question, lists.get(question.key) ?? '', form.questions),
      ...texts('label', question.title.en),
      ...texts('hint', question.hint?.en),
    })),
    { type: 'end_group' },
  ])
  const named = form.questions.filter(({ key }) => lists.get(key) === key)
  const choices = named.flatMap(({ key, options }) => options.map((option) => ({ list_name: key, ...choiceOf(option), ...texts('label', option.label.en) })))
  const headsOf = (text: string) => spoken.map((language) => `${text}::${headLanguage(language)}`)
  const settings = { form_title: form.title, form_id: form.id, version: form.version, default_language: headLanguage('en') }
  const { kind, name, easyTitle, easyHint, easyPicture, aspect, about, weakness, most, rule, bands, apart, from, to } = ourColumns
  return {
    survey: asCells(
      ['type', 'name', ...headsOf('label'), ...headsOf('hint'), 'relevant', 'appearance', 'constraint', kind, name, easyTitle, easyHint, easyPicture, aspect, about, weakness, most, rule, bands],
      survey,
    ),
    choices: asCells(['list_name', 'name', ...headsOf('label'), apart, from, to], choices),
    settings: asCells(Object.keys(settings), [settings]),
  }
}

const types = {
  scale: 'select_one',
  single: 'select_one',
  several: 'select_multiple',
  ranking: 'rank',
  number: 'integer',
  month: 'date',
  line: 'text',
  words: 'text',
  statement: 'note',
} as const

function rowOf(question: SurveyQuestion, list: string, among: readonly SurveyQuestion[]): Row {
  const { key, kind, name, easy, aspect, about, weakness, most, showIf } = question
  const isBanded = kind === 'number' || kind === 'month'
  const { relevant, ours } = writeRelevance(showIf, among)
  return {
    type: asksForChoices(question) && !isBanded ? `${types[kind]} ${list}` : types[kind],
    name: key,
    relevant,
    appearance: kind === 'month' ? 'month-year' : kind === 'words' ? 'multiline' : '',
    constraint: constraintOf(question),
    [ourColumns.kind]: kind,
    [ourColumns.name]: name.en,
    [ourColumns.easyTitle]: easy?.title.en ?? '',
    [ourColumns.easyHint]: easy?.hint?.en ?? '',
    [ourColumns.easyPicture]: easy?.picture ?? '',
    [ourColumns.aspect]: aspect ?? '',
    [ourColumns.about]: about,
    [ourColumns.weakness]: weakness === null ? '' : String(weakness),
    [ourColumns.most]: most === undefined ? '' : String(most),
    [ourColumns.rule]: ours,
    [ourColumns.bands]: isBanded ? list : '',
  }
}

function constraintOf({ kind, options, longest }: SurveyQuestion): string {
  if (longest !== null) return `string-length(.) <= ${longest}`
  if (kind === 'number') {
    const bands = options.filter(({ apart }) => !apart)
    const [least, most] = [bands[0]?.from ?? 0, bands.at(-1)?.to]
    return most === undefined ? `. >= ${least}` : `. >= ${least} and . <= ${most}`
  }
  const alone = options.filter(({ apart }) => apart).map(({ key }) => `not(selected(., '${key}') and count-selected(.) > 1)`)
  return kind === 'several' ? alone.join(' and ') : ''
}

const choiceOf = ({ key, apart, from, to }: Option): Row => ({
  name: key,
  [ourColumns.apart]: apart ? 'yes' : '',
  [ourColumns.from]: from === undefined ? '' : String(from),
  [ourColumns.to]: to === undefined ? '' : String(to),
})

/** Which list each question's choices stand in: of several with the same choices, the first one's. */
function listsOf(questions: readonly SurveyQuestion[]): Map<string, string> {
  const first = new Map<string, string>()
  return new Map(
    questions.filter(asksForChoices).map(({ key, options }) => {
      const same = JSON.stringify(options)
      if (!first.has(same)) first.set(same, key)
      return [key, first.get(same) ?? key]
    }),
  )
}

interface Group {
  name: string
  label: string
  questions: SurveyQuestion[]
}

const labels = {
  a: 'Question A: How well does the area find out who has needs?',
  b: 'Question B: How well does the area assess needs and meet them?',
  c: 'Question C: How well does the area help lives get better?',
  child: 'About your child',
}

/** Neighbours of one Question are one group; where a Question comes back, its group is counted on. */
function grouped(questions: readonly SurveyQuestion[]): Group[] {
  const groups: Group[] = []
  const count = new Map<string, number>()
  let open = ''
  for (const question of questions) {
    const letter = question.aspect ? (questionOf(question.aspect).toLowerCase() as 'a' | 'b' | 'c') : question.kind === 'statement' && open ? open : 'child'
    if (letter !== open) {
      const number = (count.get(letter) ?? 0) + 1
      count.set(letter, number)
      const name = letter === 'child' ? 'about-your-child' : `question-${letter}`
      groups.push({ name: number === 1 ? name : `${name}-${number}`, label: labels[letter as keyof typeof labels], questions: [] })
      open = letter
    }
    groups.at(-1)?.questions.push(question)
  }
  return groups
}

/** English, and every language in which at least one of the texts is there. */
function languagesOf({ questions, translate }: Written): Language[] {
  const texts = questions.flatMap(({ title, hint, options }) => [title.en, hint?.en ?? '', ...options.map(({ label }) => label.en)])
  return ['en', ...translatedInto.filter((language) => texts.some((text) => text && translate(language, text) !== null))]
}
