/**
 * Reads a question aloud when asked, and never by itself. Offered only where the browser has a voice for the page's
 * language: a voice for another one would make nonsense of it.
 */
export function offerToRead(offer: HTMLElement, text: HTMLElement): void {
  const button = offer.querySelector('button')
  const speech = window.speechSynthesis
  if (!button || !speech) return
  const { listen = '', stop = '' } = offer.dataset
  const page = document.documentElement.lang
  const voiceFor = (language: string) => speech.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
  const look = () => {
    offer.hidden = !voiceFor(page)
  }
  look()
  speech.addEventListener('voiceschanged', look)
  addEventListener('pagehide', () => speech.cancel())

  let isReading = false
  const say = (reading: boolean) => {
    isReading = reading
    button.textContent = reading ? stop : listen
  }
  button.addEventListener('click', () => {
    speech.cancel()
    if (isReading) return say(false)
    const pieces = piecesOf(text)
    for (const [n, { words, language }] of pieces.entries()) {
      // A piece at a time: long texts in one go are cut off by some browsers.
      const spoken = new SpeechSynthesisUtterance(words)
      spoken.lang = language
      spoken.voice = voiceFor(language) ?? null
      spoken.addEventListener('end', () => n === pieces.length - 1 && say(false))
      speech.speak(spoken)
    }
    say(pieces.length > 0)
  })
}

/** The question, its hint and its answers in their order; the list of a ranking once. */
function piecesOf(text: HTMLElement) {
  const lists = new Set<string>()
  return [...text.querySelectorAll<HTMLElement>('h1, .govuk-hint, p, label, select')].flatMap((each) => {
    if (each.matches('h1 *, .govuk-hint *') || each.closest('[hidden]')) return []
    const language = (each.querySelector('[lang]') ?? each.closest('[lang]'))?.getAttribute('lang') ?? ''
    const words = each instanceof HTMLSelectElement ? [...each.options].map((option) => option.value && option.text).join('. ') : each.textContent
    const said = words.replace(/\s+/g, ' ').trim()
    if (said === '' || (each instanceof HTMLSelectElement && lists.has(said))) return []
    lists.add(said)
    return [{ words: said, language }]
  })
}
