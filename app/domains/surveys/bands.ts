import { z } from 'zod'

/** Where a band begins or ends, both included: a whole number, or a month as 'YYYY-MM'. */
export const band = z.union([z.int().min(0).max(999_999), z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)])

interface Banded {
  key: string
  apart?: true
  from?: number | string
  to?: number | string
}

/** What may be typed where the first band has no beginning and the last no end. */
const outermost = { number: [0, 999_999], month: [monthNumber('1900-01'), monthNumber('2099-12')] } as const

type BandedKind = keyof typeof outermost
const isBanded = (kind: string): kind is BandedKind => kind in outermost

/**
 * Number and month: every option but those apart is a band, and the bands follow each other so that each answer falls
 * in exactly one. Only the first may have no beginning and only the last no end. Other kinds have no bands at all.
 */
export function areBands(kind: string, options: readonly Banded[]): boolean {
  if (!isBanded(kind)) return options.every(({ from, to }) => from === undefined && to === undefined)
  if (options.some(({ apart, from, to }) => apart && (from !== undefined || to !== undefined))) return false
  if (!options.every(({ from, to }) => isOf(kind, from) && isOf(kind, to))) return false
  const bands = options.filter(({ apart }) => !apart)
  if (bands.slice(1).some(({ from }) => from === undefined)) return false
  if (bands.slice(0, -1).some(({ to }) => to === undefined)) return false
  const ranges = rangesOf(kind, options)
  return ranges.every(({ from, to }, n) => from <= to && (n === 0 || from === (ranges[n - 1]?.to ?? 0) + 1))
}

/** The option that a number, or a month as 'YYYY-MM', falls in; null outside all of them. */
export function bandOf(kind: BandedKind, options: readonly Banded[], typed: string): string | null {
  const place = kind === 'number' ? Number(typed) : monthNumber(typed)
  return rangesOf(kind, options).find(({ from, to }) => from <= place && place <= to)?.key ?? null
}

/** The least and the most that may be typed: whole numbers, or months as 'YYYY-MM'. */
export function reachOf(kind: BandedKind, options: readonly Banded[]): { least: string; most: string } {
  const ranges = rangesOf(kind, options)
  const told = (place: number) => (kind === 'number' ? String(place) : monthOf(place))
  return { least: told(ranges[0]?.from ?? 0), most: told(ranges.at(-1)?.to ?? 0) }
}

function rangesOf(kind: BandedKind, options: readonly Banded[]) {
  const [least, most] = outermost[kind]
  const place = (at: number | string | undefined, open: number) => (at === undefined ? open : typeof at === 'number' ? at : monthNumber(at))
  return options
    .filter(({ apart }) => !apart)
    .map(({ key, from, to }) => ({ key, from: place(from, least), to: place(to, most) }))
}

const isOf = (kind: BandedKind, at: number | string | undefined) =>
  at === undefined || (kind === 'number' ? typeof at === 'number' : typeof at === 'string')

/** Months counted from the year 0, so that the one after December is January. */
function monthNumber(month: string): number {
  const [year, of] = month.split('-').map(Number)
  return (year ?? 0) * 12 + (of ?? 1) - 1
}

const monthOf = (number: number) => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
