import type { Page } from '@playwright/test'
import { expect, step, test, withoutScripts } from '../support/journey'

test('a parent without JavaScript saves a copy of their answers, which is kept nowhere', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } })
  await withoutScripts(context)
  const page = await context.newPage()
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('button', { name: 'Listen to this question' })).toBeHidden()
  await page.getByText('Quite badly').click()
  await page.getByRole('button', { name: 'Pause and come back later' }).click()
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save a copy of my answers' }).click()])
  expect(saved.suggestedFilename()).toBe('northmere-answers.txt')

  const copy = await page.request.get('/s/northmere/copy')
  expect(copy.headers()).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' })
  const text = await copy.text()
  expect(text).toContain('How well were your child’s needs spotted early?\r\nQuite badly')
  expect(text.match(/Skipped/g)).toHaveLength(11)
  expect(text).not.toContain((await page.locator('.code').innerText()).slice(0, 9))
  await context.close()
})

test('a parent without JavaScript who pauses carries on where they were', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } })
  await withoutScripts(context)
  const page = await context.newPage()
  const pause = () => page.getByRole('button', { name: 'Pause and come back later' }).click()
  const carryOn = () => page.getByRole('link', { name: 'Carry on now' }).click()
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Quite badly').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goto('/s/northmere/questions/4')
  await step(page, 'given a pause at the fourth question', pause)
  await expectTwoAndTwo(page)
  await step(page, 'they carry on at the fourth', carryOn)
  expect(new URL(page.url()).pathname).toBe('/s/northmere/questions/4')
  await pause()
  await page.getByRole('link', { name: 'Back to the questions' }).click()
  expect(new URL(page.url()).pathname).toBe('/s/northmere/questions/4')

  for (const at of ['', '?at=99', '?at=//elsewhere.example']) {
    await page.goto(`/s/northmere/pause${at}`)
    await carryOn()
    expect([at, new URL(page.url()).pathname]).toEqual([at, '/s/northmere/questions/2'])
  }
  await page.goto('/s/northmere/ur/pause?at=4')
  expect(await page.locator('a[href$="/ur/questions/4"]').count()).toBe(2)

  await page.goto('/s/northmere/check')
  await page.getByRole('link', { name: 'Pause and come back later' }).click()
  await step(page, 'who paused at the check', carryOn)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await page.getByRole('link', { name: 'Change Needs spotted early' }).click()
  await pause()
  await carryOn()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await context.close()
})

/** Four fours on two lines, in the order in which they are typed. */
async function expectTwoAndTwo(page: Page) {
  const tops = await page.locator('.code__four').evaluateAll((fours) => fours.map((four) => Math.round(four.getBoundingClientRect().top)))
  expect(tops).toEqual([tops[0], tops[0], tops[2], tops[2]])
  expect(tops[2]).toBeGreaterThan(tops[0] ?? 0)
  expect(await page.locator('.code').innerText()).toMatch(/^(\w{4} ){3}\w{4}$/)
}

test('a pause page says nothing of answers that are no longer kept', async ({ page }) => {
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Quite badly').click()
  await page.getByRole('button', { name: 'Pause and come back later' }).click()
  const held = await page.context().cookies()
  await page.getByRole('link', { name: 'Throw my answers away' }).click()
  await page.getByRole('button', { name: 'Throw them away' }).click()
  await page.context().addCookies(held)
  const answer = await page.goto('/s/northmere/pause')
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find your answers')
})

test('a copy is refused without consent and without answers, on a page that says why', async ({ page, request }) => {
  const stranger = await request.get('/s/northmere/copy', { maxRedirects: 0 })
  expect([stranger.status(), stranger.headers().location]).toEqual([303, '/s/northmere/consent'])
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  const answer = await page.goto('/s/northmere/copy')
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing to send')
})

test('where the browser has a voice, a question is read aloud when asked, and stops when asked', async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = []
    Object.assign(window, { spoken })
    const voice = { lang: 'en-GB' }
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [voice],
        addEventListener: () => {},
        cancel: () => spoken.push('(silence)'),
        speak: ({ text }: { text: string }) => spoken.push(text),
      },
    })
    Object.assign(window, {
      SpeechSynthesisUtterance: class extends EventTarget {
        text: string
        constructor(text: string) {
          super()
          this.text = text
        }
      },
    })
  })
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await step(page, 'nothing is read by itself', async () => {
    await expect(page.getByRole('button', { name: 'Listen to this question' })).toBeVisible()
    expect(await spoken()).toEqual([])
  })
  await page.getByRole('button', { name: 'Listen to this question' }).click()
  expect(await spoken()).toEqual(expect.arrayContaining(['How well were your child’s needs spotted early?', 'Very well', 'I do not know']))
  await page.getByRole('button', { name: 'Stop reading aloud' }).click()
  expect((await spoken()).at(-1)).toBe('(silence)')
  await expect(page.getByRole('button', { name: 'Listen to this question' })).toBeVisible()
})

test('with a script the page with the pause code offers to print itself', async ({ page }) => {
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Pause and come back later' }).click()
  await step(page, 'given the code', () => expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible())
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.code')).toBeVisible()
  await expect(page.locator('.address')).toHaveText(/\/s\/northmere$/)
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden()
})
