import { test as base, type BrowserContext, expect, type Page } from '@playwright/test'
import { expectNoBarriers } from './axe'
import { expectValidPage } from './html'

/** A page is well: axe finds nothing, its HTML is valid, and nothing needs scrolling sideways. */
export async function expectWell(page: Page, level: 'AA' | 'AAA' = 'AAA'): Promise<void> {
  // A page that has arrived may still wait for its styles.
  await page.waitForLoadState('load')
  await expectNoBarriers(page, level)
  await expectValidPage(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways').toBe(true)
}

/** JavaScript off, as far as a page can tell. The engine stays on, because axe needs it. */
export const withoutScripts = (context: BrowserContext) =>
  context.route(/\.js(\?|$)/, (route) => route.abort())

/** A sentence of a journey: does it, then finds the page well. */
export async function step(page: Page, sentence: string, deed: () => Promise<unknown>): Promise<void> {
  await base.step(sentence, async () => {
    await deed()
    await expectWell(page)
  })
}

/** Presses Tab until the thing is reached, as somebody without a mouse does. @returns how many presses it took */
export async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' = 'button'): Promise<number> {
  const target = page.getByRole(role, { name })
  for (let presses = 1; presses <= 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await target.first().evaluate((element) => element === document.activeElement)) return presses
  }
  throw new Error(`the keyboard did not reach ${name}`)
}

/** Signs in as somebody of the demonstration. */
export const become = async (page: Page, name: string) => {
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: `Be ${name}` }).click()
  await page.waitForURL(/inspector|area/)
}

export const moveClock = async (page: Page, moment: string) => {
  const answer = await page.request.post('/dev/clock', { form: { moment }, headers: { Origin: new URL(page.url()).origin } })
  expect(answer.ok()).toBe(true)
}

export { expect, test } from '@playwright/test'
