/** Where a part stands on the scale; its colour follows from it. */
export type Tone = 'far-left' | 'near-left' | 'middle' | 'near-right' | 'far-right'

/** In 100. `few` is a share too small to be told: drawn dashed, always as wide as 9. */
export type Share = number | 'few'

export interface Part {
  tone: Tone
  share: Share
  /** Stands inside, where it fits: "25", "≤10". */
  text: string
}

export interface Bar {
  /** Outermost first: far-left, then near-left; a short base has one part. */
  left: readonly Part[]
  /** Innermost first: near-right, then far-right. */
  right: readonly Part[]
  middle?: Part
  /** Likely range of the whole side, in 100; none when a part of it is few. */
  leftRange?: readonly [number, number]
  rightRange?: readonly [number, number]
}

/** How far each side and the middle reach, in 100; the same for every bar of a page. */
export interface Scale {
  side: number
  middle: number
}

export interface Placed extends Part {
  x: number
  width: number
  fits: boolean
}

const few = 9
const letter = 8.6
const drawn = (share: Share) => (share === 'few' ? few : share)
const total = (parts: readonly Part[]) => parts.reduce((sum, { share }) => sum + drawn(share), 0)

/** The scale that holds every bar: 75 and 25 unless one of them is longer. */
export function scaleFor(bars: readonly Bar[]): Scale {
  const ends = ({ left, right, leftRange, rightRange }: Bar) =>
    [total(left), total(right), leftRange?.[1] ?? 0, rightRange?.[1] ?? 0]
  const side = Math.max(75, ...bars.flatMap(ends))
  const middle = Math.max(25, ...bars.map((bar) => (bar.middle ? drawn(bar.middle.share) : 0)))
  return { side: Math.min(100, Math.ceil(side / 5) * 5), middle: Math.min(100, Math.ceil(middle / 5) * 5) }
}

/** Puts a bar on a line `width` units long: left of zero, right of it, and the middle after a gap. */
export function layOut(width: number, { side, middle }: Scale) {
  const gap = width / 32
  const unit = (width - gap) / (2 * side + middle)
  const zero = unit * side
  const row = (parts: readonly Part[], start: number) => {
    let x = start
    return parts.map((part): Placed => {
      const placed = { ...part, x, width: drawn(part.share) * unit, fits: false }
      placed.fits = placed.width >= part.text.length * letter
      x += placed.width
      return placed
    })
  }
  return {
    zero,
    middleAt: 2 * zero + gap,
    left: (parts: readonly Part[]) => row(parts, zero - total(parts) * unit),
    right: (parts: readonly Part[]) => row(parts, zero),
    middle: (part: Part) => row([part], 2 * zero + gap),
    /** A share's place, `way` -1 to the left and 1 to the right; never beyond the scale. */
    at: (share: number, way: -1 | 1) => zero + way * Math.min(share, side) * unit,
  }
}
