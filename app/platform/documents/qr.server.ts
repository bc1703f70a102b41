import { toString as drawn } from 'qrcode'

/** A code that a telephone's camera opens, as SVG. It still reads with a fold or a coffee ring across it. */
export const qrOf = (link: string): Promise<string> => drawn(link, { type: 'svg', errorCorrectionLevel: 'Q', margin: 0 })
