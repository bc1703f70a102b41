import { expect, expectWell, test } from '../support/journey'

for (const width of [320, 1280]) {
  test(`the lead inspector reads the visit, the results and one question at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/dev/sign-in-as')
    await page.getByRole('button', { name: 'Be Rowan Hale' }).click()
    await page.waitForURL('**/inspector')
    await expectWell(page, 'AA')
    await page.getByRole('link', { name: /Northmere/ }).first().click()
    await expect(page.getByRole('button', { name: 'Release now' })).toBeVisible()
    await expectWell(page, 'AA')
    await page.goto(`${page.url()}/results`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('what parents and carers said')
    await expectWell(page, 'AA')
    await page.getByRole('link', { name: 'Needs spotted early' }).first().click()
    await expect(page.getByRole('table').first()).toBeVisible()
    await expectWell(page, 'AA')
  })
}
