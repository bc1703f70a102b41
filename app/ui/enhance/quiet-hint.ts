const number = /\b0\d[\d ]{7,}\d\b|\+44[\d ]{8,}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\S+@\S+\.\S+/i

/** A capital inside a sentence; words that are no names but are written with one are let through. */
const capital = /[\p{L}\p{N},;:'’”)] +(\p{Lu}\p{Ll}{2,})/gu
const noNames = new Set(
  ('English Maths Science Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Christmas Easter Covid Council Year Ofsted Plan Local Offer Autism School College Mum Dad').split(' '),
)

/** Says quietly that a text seems to hold a name, a number or an address. It never stops anybody. */
export function hintAtNames(box: HTMLTextAreaElement | HTMLInputElement, hint: HTMLElement): void {
  const { looksLikeAName = '', looksLikeANumber = '' } = hint.dataset
  let waiting = 0
  const say = () => {
    const words = number.test(box.value) ? looksLikeANumber : seemsToName(box.value) ? looksLikeAName : ''
    if (hint.textContent !== words) hint.textContent = words
  }
  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(say, 800)
  })
}

export function seemsToName(text: string): boolean {
  return [...text.matchAll(capital)].some(([, word = '']) => !noNames.has(word))
}
