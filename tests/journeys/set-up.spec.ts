import type { Page } from '@playwright/test'
import { become, expect, expectWell, test } from '../support/journey'

/** Each run sets up its own visits: a short address is given once. */
const once = `${Date.now()}`.slice(-7)

for (const [width, day1] of [[320, '2026-06-08'], [1280, '2026-06-15']] as const) {
  test(`the lead inspector makes a visit of one date, and looks over what is ready, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await become(page, 'Rowan Hale')
    await page.getByRole('link', { name: 'Set up a visit' }).click()
    await expectWell(page, 'AA')

    await test.step('a bank holiday is refused with the paragraph, and nothing typed is lost', async () => {
      await page.getByText('Eastbrook', { exact: true }).click()
      await page.getByText('Re-visit', { exact: true }).click()
      await page.getByLabel('Day 1', { exact: true }).fill('2026-05-25')
      await page.getByRole('button', { name: 'See what follows' }).click()
      await expect(page.getByRole('alert')).toContainText('bank holiday. Notice is counted in working days. Paragraph 114.')
      await expect(page.getByLabel('Eastbrook')).toBeChecked()
      await expectWell(page, 'AA')
    })

    await test.step('another date shows everything that follows from it', async () => {
      await page.getByLabel('Day 1', { exact: true }).fill(day1)
      await page.getByRole('button', { name: 'See what follows' }).click()
      await expect(page.getByText('The parents’ survey opens')).toBeVisible()
      await expectWell(page, 'AA')
      await page.getByRole('link', { name: 'Go on with this date' }).first().click()
      await expectWell(page, 'AA')
    })

    await test.step('rows come by buttons, and a problem keeps them', async () => {
      await page.getByLabel('Its name, in plain words').fill('Waiting for speech therapy')
      await page.getByLabel('What will be done').fill('Two more therapists')
      await page.getByRole('button', { name: 'Add an area of weakness' }).click()
      await page.getByLabel('Its name, in plain words').nth(1).fill('How good EHC plans are')
      await page.getByLabel('Short address of the survey').fill('northmere')
      await page.getByRole('button', { name: 'Set up the visit' }).click()
      await expect(page.getByRole('alert')).toContainText('Say who does it')
      await expect(page.getByLabel('Its name, in plain words').nth(1)).toHaveValue('How good EHC plans are')
      await expectWell(page, 'AA')
    })

    await test.step('an address that is taken is said, and another one is taken', async () => {
      await fillIn(page)
      await page.getByRole('button', { name: 'Set up the visit' }).click()
      await expect(page.getByRole('alert')).toContainText('Another survey has this short address')
      await page.getByLabel('Short address of the survey').fill(`eastbrook-${width}-${once}`)
      await page.getByRole('button', { name: 'Set up the visit' }).click()
      await expect(page.getByText('The survey is not published. Families cannot see it yet.')).toBeVisible()
      await expectWell(page, 'AA')
    })

    await test.step('what is ready is looked over, and the place of the meeting is mended', async () => {
      await page.getByRole('link', { name: 'Look over what is ready' }).click()
      await expect(page.getByText('The forum has not agreed to these questions yet')).toBeVisible()
      await expectWell(page, 'AA')
      await page.getByRole('link', { name: 'Mend: Open meeting' }).click()
      await expect(page.getByLabel('Where', { exact: true })).toHaveValue('Eastbrook Hall')
      await page.getByLabel('Getting in and taking part').fill('Step-free.')
      await expectWell(page, 'AA')
      await page.getByRole('button', { name: 'Keep these changes' }).click()
      await page.getByRole('link', { name: 'Look over what is ready' }).click()
      await expect(page.getByText('Its place is given, and how to get in and take part.')).toBeVisible()
    })

    await settle(page)
    await rehearse(page)
    await page.getByRole('link', { name: 'Timetable', exact: true }).first().click()

    await test.step('the area sees nothing of it before the day of notice', async () => {
      const visit = page.url().replace('/inspector/', '/area/')
      await become(page, 'Gwen Marlow')
      expect((await page.goto(visit))?.status()).toBe(403)
      await become(page, 'Petra Oakes')
      for (const door of ['/inspector/visits/new', `${visit.replace('/area/', '/inspector/')}/settings`]) expect((await page.request.get(door)).status(), door).toBe(403)
    })
  })
}

async function fillIn(page: Page) {
  await page.getByLabel('Who does it').first().fill('Eastbrook Health')
  await page.getByLabel('By when').first().fill('2026-05-01')
  await page.getByLabel('Focus of the survey').fill('Inspectors are coming back to Eastbrook to see if two things have got better.')
  await page.getByLabel('Where', { exact: true }).fill('Eastbrook Hall')
  await page.getByLabel('Getting in and taking part').fill('')
  for (const [n, telephone] of ['01632 960 318', '01632 960 340', '01632 960 399'].entries()) {
    await page.getByLabel('Telephone').nth(n).fill(telephone)
    await page.getByLabel('When somebody answers').nth(n).fill('Monday to Friday, 9am to 5pm')
  }
  await page.getByLabel('Name', { exact: true }).fill('Eastbrook SEND Advice')
}

/** What the handbook leaves open: refused where it cannot be meant, kept, and seen in the timetable. */
async function settle(page: Page) {
  await test.step('how the days are counted is chosen, and the timetable follows', async () => {
    const preflight = page.url()
    await page.goto(preflight.replace('/preflight', '/settings'))
    await expect(page.getByLabel('Yes: evidence is due by day -7')).toBeChecked()
    await expectWell(page, 'AA')
    await page.getByText('No: evidence is due by day -6').click()
    await page.getByLabel('How many working days').fill('nineteen')
    await page.getByRole('button', { name: 'Keep these settings' }).click()
    await expect(page.getByRole('alert')).toContainText('Give a whole number from 1 to 18')
    await expect(page.getByLabel('No: evidence is due by day -6')).toBeChecked()
    await expect(page.getByLabel('How many working days')).toHaveValue('nineteen')
    await expectWell(page, 'AA')
    await page.getByLabel('How many working days').fill('10')
    await page.getByLabel('What is the last day of the visit?').selectOption('Day 3')
    await page.getByRole('button', { name: 'Keep these settings' }).click()
    await page.getByRole('link', { name: 'How the days are counted' }).click()
    await expect(page.getByLabel('What is the last day of the visit?')).toHaveValue('3')
    await expect(page.getByLabel('How many working days')).toHaveValue('10')
    await page.goto(preflight)
  })
}

/** Made, opened by its own clock, seen as a family sees it, and thrown away. */
async function rehearse(page: Page) {
  await test.step('a rehearsal is marked on each page, opens by its own clock, and goes without a trace', async () => {
    await page.goto(page.url().replace('/preflight', '/rehearsal'))
    await page.getByRole('button', { name: 'Make a rehearsal' }).click()
    await expect(page.getByText('Not open yet')).toBeVisible()
    await page.getByRole('button', { name: 'Just opened' }).click()
    await expect(page.getByText('Open', { exact: true })).toBeVisible()
    await expectWell(page, 'AA')
    const here = page.url()
    await page.getByRole('link', { name: 'See it as a family does' }).click()
    const family = page.url()
    await expect(page.getByText('This is a rehearsal. Nothing you write here counts.')).toBeVisible()
    // Its key is made within seconds; until then nothing opens.
    await expect(async () => {
      await page.reload()
      await expect(page.getByRole('link', { name: 'Start' })).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expectWell(page)
    await page.goto('/')
    await expect(page.locator(`a[href="${new URL(family).pathname}"]`)).toHaveCount(0)
    await page.goto(here)
    await page.getByRole('link', { name: 'See it as an inspector does' }).click()
    await expect(page.getByText('This is a rehearsal. Nothing here reaches the real survey, and it can be thrown away.')).toBeVisible()
    await page.goto(here)
    await page.getByRole('button', { name: 'Throw the rehearsal away' }).click()
    await expectWell(page, 'AA')
    await page.getByRole('button', { name: 'Yes, throw it away' }).click()
    await expect(page.getByRole('button', { name: 'Make a rehearsal' })).toBeVisible()
    expect((await page.request.get(family)).status()).toBe(404)
  })
}
