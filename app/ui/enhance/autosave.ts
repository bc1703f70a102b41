const pauseMs = 1500

/**
 * Sends the form by itself a moment after the last change, and says so quietly. What cannot be saved, because it is not
 * whole yet or because somebody else has saved meanwhile, waits for the button, which answers in full.
 */
export function saveByItself(form: HTMLFormElement, message: HTMLElement) {
  const { saved = '', notSaved = '' } = form.dataset
  const edition = form.querySelector<HTMLInputElement>('[name=edition]')
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | null = null
  let isOver = false
  const later = () => {
    clearTimeout(timer)
    if (!isOver) timer = setTimeout(saveNow, pauseMs)
  }
  const saveNow = () => {
    if (saving) later()
    else saving = save()
  }
  form.addEventListener('input', later)
  // One at a time: whoever presses the button while the script saves would meet their own words as somebody else's.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    isOver = true
    if (!saving) return
    event.preventDefault()
    void saving.then(() => form.submit())
  })

  async function save() {
    const sent = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    try {
      const response = await fetch(location.pathname, { method: 'POST', body: sent })
      isOver ||= response.status === 409
      message.textContent = response.ok ? `${saved} ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}` : notSaved
      // The page that came back knows the edition that was just written, and how it looks.
      const page = response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
      const now = page?.querySelector<HTMLInputElement>('[name=edition]')?.value
      if (now && edition) edition.value = now
      const preview = page?.querySelector('.aside')
      if (preview) document.querySelector('.aside')?.replaceWith(preview)
    } catch {
      message.textContent = notSaved
    }
    saving = null
  }
}
