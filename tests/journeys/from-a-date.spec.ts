import type { Browser, Page } from '@playwright/test'
import { become, expect, expectWell, moveClock, test } from '../support/journey'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

/** Somebody of the demonstration, signed in, in a browser of their own. */
async function as(browser: Browser, name: string, width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
  await become(page, name)
  return page
}

const step = async (page: Page, sentence: string, deed: () => Promise<unknown>) =>
  test.step(sentence, async () => {
    await deed()
    await expectWell(page, 'AA')
  })

const visitIn = (page: Page) => /visits\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

const better = 'How soon did somebody notice that your child needed help?'

test('from one date to a survey that the forum agreed, that opens at noon, and is answered in Urdu and in English', async ({ browser }) => {
  const rowan = await as(browser, 'Rowan Hale', 1280)
  const gwen = await as(browser, 'Gwen Marlow', 320)

  await step(rowan, 'the lead inspector gives one date', async () => {
    await rowan.getByRole('link', { name: 'Set up a visit', exact: true }).click()
    await rowan.getByText('Eastbrook', { exact: true }).click()
    await rowan.getByText('Re-visit', { exact: true }).click()
    await rowan.getByLabel('Day 1').fill('2026-04-20')
    await expectWell(rowan, 'AA')
    await rowan.getByRole('button', { name: 'See what follows' }).click()
    await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('What follows from this date')
  })
  await step(rowan, 'and what the statement says', async () => {
    await rowan.getByRole('link', { name: 'Go on with this date' }).first().click()
    await rowan.getByLabel('Its name, in plain words').first().fill('Waiting for health assessments')
    await rowan.getByLabel('What will be done').first().fill('A second assessment team begins work')
    await rowan.getByLabel('Who does it').first().fill('The health lead')
    await rowan.getByLabel('By when').first().fill('2026-03-31')
    await rowan.getByLabel('Focus of the survey and the open meeting').fill('Inspectors are coming back to Eastbrook. They want to know if the wait for health assessments has got shorter.')
    await expectWell(rowan, 'AA')
    for (const [label, words] of contacts) await rowan.getByLabel(label, { exact: true }).fill(words)
    for (const [n, words] of ['01632 960 218', '01632 960 240', '01632 960 299'].entries()) await rowan.getByLabel('Telephone', { exact: true }).nth(n).fill(words)
    for (const n of [0, 1, 2]) await rowan.getByLabel('When somebody answers', { exact: true }).nth(n).fill('Monday to Friday, 9am to 5pm')
    await rowan.getByLabel('Short address of the survey').fill('eastbrook')
    await rowan.getByRole('button', { name: 'Set up the visit' }).click()
    await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('What happens, and when')
  })
  const visitId = visitIn(rowan)

  await step(rowan, 'there is a draft survey, and a first version is shared with the forum', async () => {
    await rowan.goto(`/inspector/visits/${visitId}/survey`)
    await expect(rowan.getByText(/\d+ questions, about \d+ minutes/)).toBeVisible()
    await expectWell(rowan, 'AA')
    await rowan.goto(`/inspector/visits/${visitId}/agreement`)
    await rowan.getByRole('button', { name: 'Share the draft' }).click()
    await expect(rowan.getByText('Version 1', { exact: true })).toBeVisible()
  })

  await step(gwen, 'the forum proposes other words on a phone', async () => {
    await gwen.goto(`/area/visits/${visitId}/questions`)
    await expectWell(gwen, 'AA')
    await gwen.getByText('Propose other words').first().click()
    await gwen.getByLabel('The question in your words').first().fill(better)
    await gwen.getByRole('button', { name: 'Send your words' }).first().click()
    await expect(gwen.getByText('Waits for an answer.').first()).toBeVisible()
  })

  await step(rowan, 'the inspector takes them up and shares again', async () => {
    await rowan.reload()
    await expectWell(rowan, 'AA')
    await rowan.getByRole('button', { name: 'Take up these words' }).click()
    await expect(rowan.getByText('took this up.')).toBeVisible()
    await rowan.getByRole('button', { name: 'Share the draft' }).click()
    await expect(rowan.getByText('Version 2', { exact: true })).toBeVisible()
  })

  await step(gwen, 'the forum sees what changed, in words, and agrees to the whole', async () => {
    await gwen.reload()
    await expect(gwen.getByText('What is new since version 1')).toBeVisible()
    await expect(gwen.getByText('[put in:').first()).toBeVisible()
    await gwen.getByRole('button', { name: 'Agree to the whole survey' }).click()
    await expect(gwen.getByText('Tick the box if the forum agrees').first()).toBeVisible()
    await expectWell(gwen, 'AA')
    await gwen.getByText(/The Parent Carer Forum agrees to all/).click()
    await gwen.getByRole('button', { name: 'Agree to the whole survey' }).click()
    await expect(gwen.getByText('You agreed to this version.')).toBeVisible()
  })

  await step(rowan, 'the lead inspector publishes what was agreed', async () => {
    await rowan.goto(`/inspector/visits/${visitId}/publication`)
    await expect(rowan.getByText('The Parent Carer Forum agreed to version 2.')).toBeVisible()
    await rowan.getByRole('button', { name: 'Publish version 2' }).click()
    await expect(rowan.getByText(/Version 2 is published\. It opens by itself Monday 13 April at 12 noon/)).toBeVisible()
  })

  const family = await (await browser.newContext({ viewport: { width: 320, height: 720 } })).newPage()
  await test.step('it is not open a minute before noon, and at noon it is, without anyone', async () => {
    await family.goto('/s/eastbrook')
    await expect(family.getByRole('heading', { name: 'The survey is not open yet' })).toBeVisible()
    await moveClock(family, '2026-04-13 11:59')
    expect((await family.request.get('/s/eastbrook/consent', { maxRedirects: 0 })).status()).toBe(303)
    await moveClock(family, '2026-04-13 12:00')
    await expect(async () => {
      await family.goto('/s/eastbrook')
      await expect(family.getByRole('heading', { name: 'The survey is not open yet' })).toBeHidden({ timeout: 300 })
    }).toPass()
    await expectWell(family)
  })

  await answer(family, '/s/eastbrook/ur', 'rtl')
  const other = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  await answer(other, '/s/eastbrook', 'ltr')

  await moveClock(family, '2026-04-17 18:01')
  // Weeks have passed: the lead inspector signs in again.
  const later = await as(browser, 'Rowan Hale', 1280)
  await step(later, 'after the closing the figures are final, and say that too few answered', async () => {
    await expect(async () => {
      await later.goto(`/inspector/visits/${visitId}/results`)
      await expect(later.getByText(/Final release/).first()).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000 })
    await expect(later.getByText(/Fewer than 10/).first()).toBeVisible()
  })
  await moveClock(later, '2026-03-11 10:00')
})

const contacts = [
  ['When it begins', '16:00'],
  ['Where', 'Eastbrook Library'],
  ['Getting in and taking part', 'Step-free, with a hearing loop.'],
  ['Name', 'Eastbrook SEND Advice'],
] as const

/** Everything by the page's own buttons, whatever the language: the first answer, then skip to the check, then send. */
async function answer(page: Page, start: string, dir: 'ltr' | 'rtl') {
  await test.step(`a family answers at ${start}`, async () => {
    await page.goto(start)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expectWell(page)
    await page.locator('main a.govuk-button').first().click()
    await expectWell(page)
    await page.locator('label[for=agree]').click()
    await page.locator('main form button.govuk-button').first().click()
    await expectWell(page)
    await page.locator('label[for=answer]').first().click()
    await page.locator('main form button.govuk-button').first().click()
    for (let n = 0; n < 30 && !page.url().endsWith('/check'); n += 1) await page.locator('main form button[name=skip]').click()
    await expectWell(page)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await page.locator('main form[data-once] button').click()
    await expect(page.locator('.govuk-panel')).toBeVisible()
    await expectWell(page)
    expect(page.url()).toContain(`${start}/thanks`)
  })
}
