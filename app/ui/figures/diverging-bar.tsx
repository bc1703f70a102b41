import { type Bar, layOut, type Placed, type Scale } from './bar-layout'

interface DivergingBarProps extends Bar {
  /** The whole bar in a sentence. */
  label: string
  /** From scaleFor, once for the page. */
  scale?: Scale
}

const widths = { wide: 608, narrow: 288 }
const usual: Scale = { side: 75, middle: 25 }

/**
 * Badly left of the line, well right of it, the middle apart, a likely range under each end.
 * Drawn twice, for wide and narrow pages, so that figures are never smaller than 15px.
 */
export function DivergingBar({ label, scale = usual, ...bar }: DivergingBarProps) {
  return (
    <div className="bar" role="img" aria-label={label} dir="ltr">
      <Drawing bar={bar} scale={scale} kind="wide" />
      <Drawing bar={bar} scale={scale} kind="narrow" />
    </div>
  )
}

function Drawing({ bar, scale, kind }: { bar: Bar; scale: Scale; kind: 'wide' | 'narrow' }) {
  const { zero, left, right, middle, at } = layOut(widths[kind], scale)
  const parts = [...left(bar.left), ...right(bar.right), ...(bar.middle ? middle(bar.middle) : [])]
  return (
    <svg className={`bar__${kind}`} viewBox={`0 0 ${widths[kind]} 46`} aria-hidden="true" focusable="false">
      {parts.map((part) => <DrawnPart key={part.tone} {...part} />)}
      <path className="bar__zero" d={`M${zero} 0v46`} />
      {bar.leftRange && <Whisker from={at(bar.leftRange[1], -1)} to={at(bar.leftRange[0], -1)} />}
      {bar.rightRange && <Whisker from={at(bar.rightRange[0], 1)} to={at(bar.rightRange[1], 1)} />}
    </svg>
  )
}

function DrawnPart({ tone, share, text, x, width, fits }: Placed) {
  return (
    <g className={`tone tone--${tone}${share === 'few' ? ' tone--few' : ''}`}>
      <rect x={x} y="3" width={width} height="27" />
      {fits && <text x={x + width / 2} y="22" textAnchor="middle">{text}</text>}
    </g>
  )
}

function Whisker({ from, to }: { from: number; to: number }) {
  return <path className="bar__range" d={`M${from + 1} 34v8M${from + 1} 38H${to - 1}M${to - 1} 34v8`} />
}

/** Stands once above a group of bars: which way is which. `left` and `right` bring their own arrows. */
export function BarHead({ left, right, middle, scale = usual }: { left: string; right: string; middle: string; scale?: Scale }) {
  return (
    <div className="bar bar--head" aria-hidden="true" dir="ltr">
      {(['wide', 'narrow'] as const).map((kind) => {
        const { zero, middleAt } = layOut(widths[kind], scale)
        return (
          <svg key={kind} className={`bar__${kind}`} viewBox={`0 0 ${widths[kind]} 22`} aria-hidden="true" focusable="false">
            <text x={zero - 6} y="16" textAnchor="end">{left}</text>
            <text x={zero + 6} y="16">{right}</text>
            {kind === 'wide' ? <text x={middleAt} y="16">{middle}</text> : <text x={widths.narrow} y="16" textAnchor="end">{middle}</text>}
          </svg>
        )
      })}
    </div>
  )
}
