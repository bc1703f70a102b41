import type { Page } from '@playwright/test'
import { become, expect, expectWell, test, withoutScripts } from '../support/journey'

const toTheShareKit = async (page: Page) => {
  await become(page, 'Priya Nair')
  await page.getByRole('link', { name: /re-visit/i }).first().click()
  await page.getByRole('link', { name: 'Share', exact: true }).click()
}

for (const width of [320, 1280]) {
  test(`the share kit has papers and words in each language, at ${width} px`, async ({ page, context }) => {
    await withoutScripts(context)
    await page.setViewportSize({ width, height: 900 })
    await toTheShareKit(page)
    await expectWell(page, 'AA')
    await expect(page.getByLabel('For a text message')).toHaveValue(/No name needed\. Closes Friday 13 March at 12 noon\..*\/s\/northmere or ring 01632 960 118/)
    await page.getByRole('link', { name: 'اردو' }).click()
    await expectWell(page, 'AA')
    await expect(page.getByText('/s/northmere/ur', { exact: false }).first()).toBeVisible()
    for (const name of [/^Usual print.*Poster/, /^Large print.*Letter/, /^Large print.*The survey on paper/]) {
      const address = await page.getByRole('link', { name }).getAttribute('href')
      const paper = await page.request.get(address ?? '')
      expect(paper.headers()['content-type']).toBe('application/pdf')
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  test(`a letter is adapted, kept in versions and recorded as sent, at ${width} px`, async ({ page, context }) => {
    await withoutScripts(context)
    await page.setViewportSize({ width, height: 900 })
    await toTheShareKit(page)
    await page.getByRole('link', { name: 'Letters that you may change' }).click()
    await expectWell(page, 'AA')

    await test.step('an empty letter is not saved, and says so', async () => {
      await page.getByRole('link', { name: /^Read and change it.*To schools/ }).click()
      await expectWell(page, 'AA')
      await page.getByLabel('Letter', { exact: true }).fill(' ')
      await page.getByRole('button', { name: /^Save as version/ }).click()
      await expect(page.getByRole('alert')).toContainText('Write the letter')
      await expectWell(page, 'AA')
    })

    await test.step('each save is a new version', async () => {
      await page.getByLabel('Letter', { exact: true }).fill('Dear colleague\n\n#Please* tell $families [all].')
      await page.getByRole('button', { name: /^Save as version/ }).click()
      await expect(page.getByRole('status')).toHaveText(/Version \d+ is saved\./)
      await expectWell(page, 'AA')
      const pdf = await page.request.get((await page.getByRole('link', { name: 'As PDF' }).getAttribute('href')) ?? '')
      expect(pdf.headers()['content-type']).toBe('application/pdf')
    })

    await test.step('what was sent is on the list', async () => {
      await page.getByRole('link', { name: 'Record that it was sent' }).click()
      await expectWell(page, 'AA')
      await page.getByRole('button', { name: 'Record it' }).click()
      await expect(page.getByRole('alert')).toContainText('Choose how it was sent')
      await expectWell(page, 'AA')
      await page.getByText('By e-mail').click()
      await page.getByLabel('To whom?').fill(`All special schools, ${width}`)
      await page.getByRole('button', { name: 'Record it' }).click()
      await expect(page.getByRole('row', { name: new RegExp(`All special schools, ${width}`) })).toContainText('Priya Nair')
      await expectWell(page, 'AA')
    })

    await test.step('inspectors read each version and what was sent, and change nothing', async () => {
      const letters = new URL(page.url()).pathname.replace('/area/', '/inspector/')
      await become(page, 'Imogen Frost')
      await page.goto(letters)
      await page.getByText(/^Read version \d+ of the letter “To schools/).first().click()
      await expect(page.getByText('#Please* tell $families [all].').first()).toBeVisible()
      await expect(page.getByRole('row', { name: new RegExp(`All special schools, ${width}`) })).toContainText('By e-mail')
      await expect(page.getByRole('textbox')).toHaveCount(0)
      await expectWell(page, 'AA')
      await become(page, 'Odette Lane')
      expect((await page.request.get(letters)).status()).toBe(403)
    })
  })
}

test('somebody of another area is turned away from each of these doors', async ({ page }) => {
  await toTheShareKit(page)
  const share = new URL(page.url()).pathname
  await page.getByRole('button', { name: /Sign out/ }).click()
  await become(page, 'Hollis Grey')
  const letters = share.replace(/share$/, 'letters')
  const doors = ['', '/poster.pdf', '/letter.pdf', '/survey.pdf'].map((file) => share + file)
  doors.push(...['', '/schools', '/schools/sending', '/schools/letter.pdf'].map((rest) => letters + rest))
  for (const door of doors) expect((await page.request.get(door)).status(), door).toBe(403)
})

test('a family prints the survey from its first page, in its language', async ({ page }) => {
  await page.goto('/s/northmere/ur')
  await expectWell(page)
  const links = page.locator('a[href*="paper.pdf"]')
  await expect(links.first()).toHaveAttribute('href', '/s/northmere/ur/paper.pdf')
  for (const address of await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) {
    const paper = await page.request.get(address)
    expect(paper.status()).toBe(200)
    expect(paper.headers()['content-disposition']).toContain('northmere-ur')
  }
})
