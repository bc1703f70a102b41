import { saveByItself } from './autosave'
import { countCharacters } from './character-count'
import { offerToRead } from './listen'
import { hintAtNames } from './quiet-hint'

// A page is whole without any of this. With a script, what is wrong takes the focus, a box counts as you type,
// a quiet word says when a text seems to name somebody, a second tap on "Send" does nothing, a question can be
// listened to and a page that is worth having on paper offers to print itself.
document.querySelector<HTMLElement>('.govuk-error-summary')?.focus()

for (const group of document.querySelectorAll<HTMLElement>('[data-longest]')) {
  const box = group.querySelector('textarea')
  const message = group.querySelector('.govuk-character-count__message')
  if (box && message) countCharacters(group, box, message)
}

for (const hint of document.querySelectorAll<HTMLElement>('.quiet-hint')) {
  const box = hint.parentElement?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input')
  if (box) hintAtNames(box, hint)
}

for (const offer of document.querySelectorAll<HTMLElement>('[data-listen]')) {
  const text = document.querySelector<HTMLElement>('[data-spoken]')
  if (text) offerToRead(offer, text)
}

for (const offer of document.querySelectorAll<HTMLElement>('[data-print]')) {
  offer.hidden = false
  offer.querySelector('button')?.addEventListener('click', () => print())
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-autosave]')) {
  const message = form.querySelector<HTMLElement>('.autosave')
  if (message) saveByItself(form, message)
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-once]')) {
  let isSent = false
  form.addEventListener('submit', (event) => {
    if (isSent) event.preventDefault()
    isSent = true
  })
  // A page that comes back from the browser's memory may be sent again; the server stores it once.
  addEventListener('pageshow', () => {
    isSent = false
  })
}
