/** Counts letters as people see them, as the server does: an emoji is one. Spoken only after a pause in typing. */
export function countCharacters(group: HTMLElement, box: HTMLTextAreaElement, message: Element): void {
  const { longest = '0', left = '', over = '' } = group.dataset
  message.setAttribute('aria-live', 'polite')
  let waiting = 0
  const say = () => {
    const rest = Number(longest) - [...box.value].length
    message.textContent = (rest < 0 ? over : left).replace('{count}', String(Math.abs(rest)))
  }
  box.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(say, 500)
  })
  if (box.value) say()
}
