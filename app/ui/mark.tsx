export type Arch = 'outer' | 'middle' | 'inner'

interface MarkProps {
  /** Height in px; the width follows. */
  size?: number
  /** The arch that is meant: outer for A, middle for B, inner for C. */
  bold?: Arch
}

const even = 3.25
const strong = 5
const faint = 1.5

/** The h of three arches, small. Always beside its words, so it says nothing itself. */
export function Mark({ size = 40, bold }: MarkProps) {
  const width = (arch: Arch) => (bold === undefined ? even : bold === arch ? strong : faint)
  return (
    <svg className="mark" width={size * 0.84} height={size} viewBox="0 0 36 43" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeLinecap="round">
        <path strokeWidth={width('outer')} d="M3 3v37M3 27.5a15 15 0 0 1 30 0V40" />
        <path strokeWidth={width('middle')} d="M10.5 40V27.5a7.5 7.5 0 0 1 15 0V40" />
        <path strokeWidth={width('inner')} d="M18 28v12" />
      </g>
    </svg>
  )
}

/** The same h, tall, standing on the edge beneath it: for the first page only. */
export function TallMark() {
  return (
    <svg className="mark tall-mark" width="178" height="222" viewBox="0 0 144 180" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="9">
        <path d="M4.5 0v180M4.5 113a67.5 67.5 0 0 1 135 0v67" />
        <path d="M26.5 180v-67a45.5 45.5 0 0 1 91 0v67" />
        <path d="M49.5 180v-67a22.5 22.5 0 0 1 45 0v67" />
      </g>
    </svg>
  )
}
