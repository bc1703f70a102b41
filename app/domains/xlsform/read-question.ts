import { aspectKeys, type AspectKey } from '~/domains/framework/framework'
import { type Option, questionKinds, type QuestionKind, scaleSteps, type SurveyQuestion } from '~/domains/surveys/question'
import { pictureKeys } from '~/domains/surveys/pictures'
import { ourColumns } from './columns'
import type { ReadOption } from './read-choices'

export interface Placing {
  /** What a question belongs to that names no aspect of its own. */
  aspect: AspectKey
  weaknesses: readonly number[]
  /** For bands of months that the file does not give. */
  year: number
}

/** What a row asks, before its rule. Of what other programs write, a scale is known by its five steps. */
export function readQuestion(
  key: string,
  kindSaid: QuestionKind,
  { title, hint }: { title: string; hint: string | undefined },
  cells: Record<string, string>,
  options: Option[],
  placing: Placing,
): SurveyQuestion {
  const kind = kindOf(kindSaid, cells, options)
  const about = cells[ourColumns.about] === 'situation' ? 'situation' : 'experience'
  const aspect = aspectKeys.find((each) => each === cells[ourColumns.aspect]) ?? null
  const weakness = Number(cells[ourColumns.weakness] ?? 0)
  const most = Number(cells[ourColumns.most] ?? 0)
  return {
    key,
    kind,
    about,
    // Ours says when a text belongs nowhere; of others nobody knows.
    aspect: about === 'situation' || (kind === 'statement' && cells[ourColumns.kind]) ? aspect : (aspect ?? placing.aspect),
    weakness: placing.weaknesses.includes(weakness) ? weakness : null,
    name: { en: cells[ourColumns.name] ?? title.split(/\s+/).slice(0, 6).join(' ').replace(/[?.!,:]+$/, '') },
    title: { en: title },
    hint: asText(hint),
    ...easyOf(cells),
    options: kind === 'line' || kind === 'words' || kind === 'statement' ? [] : options,
    longest: kind === 'line' ? longestIn(cells, 120) : kind === 'words' ? longestIn(cells, 1500) : null,
    ...(kind === 'ranking' && most > 0 && { most }),
  }
}

function easyOf(cells: Record<string, string>): Pick<SurveyQuestion, 'easy'> {
  const title = cells[ourColumns.easyTitle]
  const picture = pictureKeys.find((each) => each === cells[ourColumns.easyPicture])
  return title ? { easy: { title: { en: title }, hint: asText(cells[ourColumns.easyHint]), ...(picture && { picture }) } } : {}
}

const asText = (said: string | undefined) => (said ? { en: said } : null)

/** Ours says its kind; it counts only where it fits the type beside it, which somebody may have changed. */
function kindOf(kind: QuestionKind, cells: Record<string, string>, options: Option[]): QuestionKind {
  const ours = questionKinds.find((each) => each === cells[ourColumns.kind])
  const alike = [['scale', 'single'], ['line', 'words']]
  if (ours && ours !== 'scale' && alike.some((kinds) => kinds.includes(ours) && kinds.includes(kind))) return ours
  const steps = options.filter(({ apart }) => !apart).map((option) => option.key)
  return kind === 'single' && steps.join() === scaleSteps.join() ? 'scale' : kind
}

function longestIn(cells: Record<string, string>, usual: number): number {
  const [, sign, number] = /string-length\(\s*\.\s*\)\s*(<=?)\s*(\d+)/.exec(cells.constraint ?? '') ?? []
  const longest = number ? Number(number) - (sign === '<' ? 1 : 0) : usual
  return Math.min(Math.max(longest, 1), 10_000)
}

/** Ranges for a number or a month from a file that gives none, to be changed where they do not fit. */
export function madeUpBands(kind: 'number' | 'month', year: number): Option[] {
  const band = (key: string, en: string, from?: number | string, to?: number | string): Option => ({
    key,
    label: { en },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })
  if (kind === 'number')
    return [band('none', 'None', undefined, 0), band('from-1-to-2', '1 or 2', 1, 2), band('from-3-to-5', '3 to 5', 3, 5), band('from-6-to-10', '6 to 10', 6, 10), band('over-10', 'More than 10', 11)]
  return [
    band('earlier', `Before ${year - 2}`, undefined, `${year - 3}-12`),
    ...[year - 2, year - 1, year].map((each) => band(`in-${each}`, `In ${each}`, `${each}-01`, `${each}-12`)),
  ]
}

/** What the file's rules call an option, in Heard's own name. */
export function optionKey(options: readonly ReadOption[], saidAs: string): string {
  const meant = options.find((each) => each.saidAs === saidAs) ?? options.find(({ option }) => option.key === saidAs)
  return meant?.option.key ?? saidAs
}
