import type { Page } from '@playwright/test'
import { expect, expectWell, tabTo, test, withoutScripts } from '../support/journey'

/** By keyboard from the top of the empty form: how it came, the agreement, then field by field. */
async function typeIn(page: Page, numbers: readonly string[], words: string): Promise<void> {
  await tabTo(page, 'On paper', 'radio')
  await page.keyboard.press('Space')
  await tabTo(page, /^Yes: ticked/, 'checkbox')
  await page.keyboard.press('Space')
  await typeAnswers(page, numbers, words)
}

async function typeAnswers(page: Page, numbers: readonly string[], words: string): Promise<void> {
  for (const each of [...numbers, words]) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(each)
  }
  await page.keyboard.press('Tab')
}

const firstFive = ['5', '2', '1 4', '3', '']
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const width of [320, 1280]) {
  test(`papers are typed in by keyboard at ${width} px, one in five twice, with scripts off`, async ({ page, context }) => {
    await withoutScripts(context)
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/dev/sign-in-as')
    await page.getByRole('button', { name: 'Be Priya Nair' }).click()
    await page.getByRole('link', { name: /re-visit/i }).first().click()
    await page.getByRole('link', { name: 'Paper and calls' }).click()
    const address = page.url()
    await expectWell(page, 'AA')

    await test.step('what is wrong is said beside its field, and nothing typed is lost', async () => {
      await page.getByRole('textbox', { name: /^1\. / }).fill('9')
      await page.getByRole('button', { name: 'Send' }).press('Enter')
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([
        'Choose how the answers came',
        'Tick this only if the person agreed. Without it their answers cannot be sent',
        'Question 1: “9” is not among its answers',
      ])
      await expect(page.getByRole('textbox', { name: /^1\. / })).toHaveValue('9')
      await expectWell(page, 'AA')
    })

    const seen = new Set<string>()
    for (let papers = 0; papers < 60; papers += 1) {
      await page.goto(address)
      await typeIn(page, firstFive, `Paper ${papers}.`)
      await page.getByRole('button', { name: 'Send' }).press('Enter')
      await page.waitForURL('**/paper/entered')
      const became = await heading(page).innerText()
      if (!seen.has(became)) await expectWell(page, 'AA')
      seen.add(became)
      if (became === 'Not sent yet') break
    }
    expect(seen, 'one in sixty has to wait').toContain('Not sent yet')
    const code = (await page.locator('.code').innerText()).trim()

    await test.step('the second entry differs in three answers: the paper decides', async () => {
      await tabTo(page, 'Second entry of a paper', 'link')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/paper/second')
      await expectWell(page, 'AA')
      await tabTo(page, 'The code on the paper', 'textbox')
      await page.keyboard.type(code)
      await typeAnswers(page, ['5', '3', '1 4', '3', '7'], 'Another text.')
      await page.getByRole('button', { name: 'Compare and send' }).press('Enter')
      await expect(heading(page)).toHaveText('The two entries differ')
      await expect(page.getByText('They differ in 3 answers.')).toBeVisible()
      await expectWell(page, 'AA')
    })

    await test.step('undecided is said; decided is sent, and nobody is given a code to take it back with', async () => {
      await page.getByRole('button', { name: 'Send' }).press('Enter')
      await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3)
      await expectWell(page, 'AA')
      await page.getByRole('radio', { name: 'First entry: 3 to 6 months' }).press('Space')
      await page.getByRole('radio', { name: 'Second entry: I do not know' }).press('Space')
      await page.getByRole('radio', { name: 'Neither. I type it below' }).last().press('Space')
      await page.getByRole('textbox', { name: 'What the paper says' }).last().fill('The third reading.')
      await page.getByRole('button', { name: 'Send' }).press('Enter')
      await expect(heading(page)).toHaveText('Sent')
      await expect(page.locator('.code')).toHaveCount(0)
      await expectWell(page, 'AA')
    })

    await test.step('the next paper puts it away', async () => {
      await tabTo(page, 'Type in the next one', 'link')
      await page.keyboard.press('Enter')
      await expect(heading(page)).toHaveText('Type in a paper or a call')
      await page.goto(`${address}/entered`)
      await expect(heading(page)).toHaveText('Type in a paper or a call')
    })
  })
}
