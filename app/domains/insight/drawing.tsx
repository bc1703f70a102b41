import type { TFunction } from 'i18next'
import type { Bar, Part, Tone } from '~/ui/figures/bar-layout'
import type { ScaleFigure } from './figure'
import { shareInBar } from './figure-words'
import type { Share } from './shares'

/** Three steps are drawn in the pale tones: nobody said how strongly. */
const tones: Record<string, Tone> = {
  'very-badly': 'far-left',
  'quite-badly': 'near-left',
  badly: 'near-left',
  middle: 'middle',
  well: 'near-right',
  'quite-well': 'near-right',
  'very-well': 'far-right',
}

/** A scale as a bar left and right of the line. @param t the words of `insight` */
export function barOf(t: TFunction, { shares, badly, well }: ScaleFigure): Bar {
  const parts = shares.map(({ option, share }): Part => ({ tone: tones[option] ?? 'middle', share: drawn(share), text: shareInBar(t, share) }))
  const of = (...wanted: Tone[]) => parts.filter(({ tone }) => wanted.includes(tone))
  return {
    left: of('far-left', 'near-left'),
    right: of('near-right', 'far-right'),
    middle: of('middle')[0],
    leftRange: badly.interval ?? undefined,
    rightRange: well.interval ?? undefined,
  }
}

/** A range has no figure of its own: 10 or less is drawn dashed at a fixed width, any other at its middle. */
export function drawn(share: Share): number | 'few' {
  if (share.kind === 'exact') return share.percent
  return share.from === 0 ? 'few' : (share.from + share.to) / 2
}
