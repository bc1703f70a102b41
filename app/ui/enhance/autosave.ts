const pauseMs = 1500

/**
 * Sends the form by itself a moment after the last change, and says so quietly. What cannot be saved, because it is not
 * whole yet or because somebody else has saved meanwhile, waits for the button, which answers in full.
 */
export function saveByItself(form: HTMLFormElement, message: HTMLElement) {
  const { saved = '', notSaved = '' } = form.dataset
  let timer: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(save, pauseMs)
  })
  form.addEventListener('submit', () => clearTimeout(timer))

  async function save() {
    const sent = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    const response = await fetch(form.action, { method: 'POST', body: sent }).catch(() => null)
    message.textContent = response?.ok ? `${saved} ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}` : notSaved
    // The page that came back knows the edition that was just written.
    const page = response?.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
    const edition = page?.querySelector<HTMLInputElement>('[name=edition]')?.value
    const field = form.querySelector<HTMLInputElement>('[name=edition]')
    if (edition && field) field.value = edition
  }
}
