import type { PictureKey } from './pictures'

const drawings = import.meta.glob<string>('./pictures/*.svg', { query: '?raw', import: 'default', eager: true })

/** A picture as SVG, for paper. */
export function pictureDrawn(of: PictureKey): string {
  const svg = drawings[`./pictures/${of}.svg`]
  if (!svg) throw new Error(`there is no picture of ${of}`)
  return svg
}
