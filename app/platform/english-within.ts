// Private characters around a text that is English on a page in another language; they never reach a browser.
const from = '\uE000'
const to = '\uE001'
const both = /[\uE000\uE001]/g

/** Marks a text, wherever on the page it will stand: inside another sentence, a title, an attribute. */
export const asEnglish = (text: string): string => `${from}${text}${to}`

const pieces = /(<title[^>]*>[^<]*|<option[^>]*>[^<]*|<textarea[^>]*>[^<]*|<[^>]*>)/

/**
 * Says of each marked text that it is English and runs from left to right, so that it is read out and drawn so.
 * Attributes and titles cannot say it; there only the marks go.
 */
export function sayWhatIsEnglish(html: string): string {
  if (!html.includes(from)) return html
  return html
    .split(pieces)
    .map((piece) =>
      piece.startsWith('<')
        ? piece.replace(both, '')
        : piece.replaceAll(from, '<bdi lang="en" dir="ltr">').replaceAll(to, '</bdi>'),
    )
    .join('')
}

/** A marked text taken apart for where there is no HTML; null where nothing in it is marked. */
export function englishPieces(text: string): { words: string; english: boolean }[] | null {
  if (!text.includes(from)) return null
  let depth = 0
  return text.split(/([\uE000\uE001])/).flatMap((piece) => {
    if (piece === from) depth += 1
    else if (piece === to) depth -= 1
    else if (piece !== '') return [{ words: piece, english: depth > 0 }]
    return []
  })
}
