import { type Condition, type Option, picksSeveral, type ShowIf, type SurveyQuestion } from '~/domains/surveys/question'

/**
 * A show-if rule as XLSForm's `relevant`. Numbers and months are asked as ranges, which do not say which band was
 * meant: then `ours` says it once more by the bands' own names.
 */
export function writeRelevance(showIf: ShowIf | undefined, among: readonly SurveyQuestion[]): { relevant: string; ours: string } {
  const conditions = (showIf?.of ?? []).map((each) => said(each, among.find(({ key }) => key === each.question)))
  const joint = showIf?.when === 'any' ? ' or ' : ' and '
  const hasRange = conditions.some(({ isRange }) => isRange)
  return {
    relevant: conditions.map(({ xpath }) => xpath).join(joint),
    ours: hasRange ? conditions.map(({ plain }) => plain).join(joint) : '',
  }
}

function said({ question, is, option }: Condition, asked: SurveyQuestion | undefined) {
  const selected = `selected(\${${question}}, '${option}')`
  const plain = is === 'chosen' ? selected : `not(${selected})`
  if (asked?.kind === 'number' || asked?.kind === 'month') {
    const range = rangeOf(asked, asked.options.find(({ key }) => key === option))
    return { xpath: is === 'chosen' ? range : `not(${range})`, plain, isRange: true }
  }
  const isOneOfMany = asked !== undefined && picksSeveral(asked)
  const xpath = isOneOfMany ? plain : `\${${question}} ${is === 'chosen' ? '=' : '!='} '${option}'`
  return { xpath, plain, isRange: false }
}

/** What stands apart from the bands cannot be chosen in such a program. */
function rangeOf({ key, kind }: SurveyQuestion, band: Option | undefined): string {
  if (!band || band.apart) return 'false()'
  const isMonth = kind === 'month'
  const parts = [`\${${key}} != ''`]
  if (band.from !== undefined) parts.push(`\${${key}} >= ${isMonth ? `date('${band.from}-01')` : band.from}`)
  if (band.to !== undefined) parts.push(`\${${key}} ${isMonth ? `< date('${nextMonth(String(band.to))}-01')` : `<= ${band.to}`}`)
  return `(${parts.join(' and ')})`
}

function nextMonth(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
}
