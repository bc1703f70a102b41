import { z } from 'zod'
import { type AskedDay1, adviceOnDay1, isRefused } from '~/domains/inspections/day-1'
import type { Term } from '~/domains/inspections/area'
import { type Visit, type VisitKind, visitKinds, type VisitSettings, visitSettings } from '~/domains/inspections/visit'
import type { Day } from '~/domains/inspections/working-days'

/** Where, which and when, as it was typed and as it stands in the address of the pages that follow. */
export interface TypedStep {
  area: string
  kind: string
  day1: string
  /** '1' to '5'; '' is the longest. */
  lastDay: string
  /** An earlier visit to begin from, or ''. */
  like: string
}

export const stepFields = ['area', 'kind', 'day1', 'lastDay', 'like'] as const satisfies readonly (keyof TypedStep)[]

export const readStep = (from: URLSearchParams): TypedStep =>
  Object.fromEntries(stepFields.map((field) => [field, from.get(field) ?? ''])) as unknown as TypedStep

/** The address's part after '?'. */
export const asSearch = (step: TypedStep): string => `?${new URLSearchParams({ ...step })}`

interface Area {
  id: string
  name: string
  terms: Term[]
}

export interface FirstStep {
  area: Area
  kind: VisitKind
  day1On: Day
  lastDay: number | null
  like: string | null
  /** Warnings only: what is refused does not come this far. */
  advice: ReturnType<typeof adviceOnDay1>
}

/** A visit like an earlier one counts its days alike. How long it lasts, and what its report asks for, is its own. */
export const settingsOfNew = ({ lastDay }: Pick<FirstStep, 'lastDay'>, earlier: Pick<Visit, 'particulars'> | null): VisitSettings =>
  visitSettings.parse({ ...earlier?.particulars.settings, lastDay, statementRequired: false })

export type StepWrong = { id: 'area' | 'kind' | 'day1'; problem: 'noArea' | 'noKind' | 'noDay1' }

export type ReadStep =
  | { ok: true; step: FirstStep }
  | { ok: false; problems: StepWrong[]; refused: ReturnType<typeof adviceOnDay1> }

/** @param areas those in which this person sets up visits; @param today in London */
export function parseStep(typed: TypedStep, areas: readonly Area[], today: Day): ReadStep {
  const area = areas.find(({ id }) => id === typed.area)
  const kind = visitKinds.find((each) => each === typed.kind)
  const day1 = z.iso.date().safeParse(typed.day1)
  const problems: StepWrong[] = [
    ...(area ? [] : [{ id: 'area', problem: 'noArea' } as const]),
    ...(kind ? [] : [{ id: 'kind', problem: 'noKind' } as const]),
    ...(day1.success ? [] : [{ id: 'day1', problem: 'noDay1' } as const]),
  ]
  if (!area || !kind || !day1.success) return { ok: false, problems, refused: [] }
  const lastDay = /^[1-5]$/.test(typed.lastDay) ? Number(typed.lastDay) : null
  const advice = adviceOnDay1(asAsked(kind, day1.data, lastDay, area, today))
  if (isRefused(advice)) return { ok: false, problems: [], refused: advice.filter(({ level }) => level === 'refused') }
  return { ok: true, step: { area, kind, day1On: day1.data, lastDay, like: typed.like || null, advice } }
}

const asAsked = (kind: VisitKind, day1On: Day, lastDay: number | null, { terms }: Area, today: Day): AskedDay1 => ({
  kind,
  day1On,
  particulars: { settings: visitSettings.parse({ lastDay }), openMeeting: { at: '16:00' } },
  terms,
  today,
})
