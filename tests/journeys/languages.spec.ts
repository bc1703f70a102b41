import { readFileSync } from 'node:fs'
import { expect, step, test, withoutScripts } from '../support/journey'

const words = (language: string, room: string) => JSON.parse(readFileSync(`locales/${language}/${room}.json`, 'utf8'))
const ur = words('ur', 'survey')
const asked = words('ur', 'questions')
const phone = { width: 320, height: 720 }
const desk = { width: 1280, height: 900 }

// Every step asks axe and the validator, which takes its time where many run at once.
test.setTimeout(360_000)

test('a parent answers in Urdu from start to thanks on a phone without JavaScript, and changes language on the way', async ({ browser }) => {
  const context = await browser.newContext({ viewport: phone })
  await withoutScripts(context)
  const page = await context.newPage()
  const onward = () => page.getByRole('button', { name: ur.continue, exact: true }).click()
  const inUrdu = async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  }

  await step(page, 'given the English start page, Urdu is there by its own name', async () => {
    await page.goto('/s/northmere')
    await page.getByRole('link', { name: 'اردو' }).click()
    await inUrdu()
    await expect(page.locator('[lang=en]').getByText('Worried about a child now?')).toBeVisible()
    await expect(page.locator('[lang=en]').getByText('Please call. Do not wait for the survey.')).toBeVisible()
  })
  await step(page, 'when they start, the English stands beside what they agree to', async () => {
    await page.getByRole('link', { name: ur.start.start, exact: true }).click()
    await inUrdu()
    await expect(page.getByText(ur.consent.lines.inspectors)).toBeVisible()
    await expect(page.locator('[lang=en]').getByText('Inspectors see figures, never your own answers.')).toBeVisible()
  })
  await step(page, 'and a problem is said in Urdu', async () => {
    await onward()
    await expect(page.getByRole('alert')).toContainText(ur.consent.problem)
    await inUrdu()
  })
  await step(page, 'when they agree, the first question comes in Urdu', async () => {
    await page.getByText(ur.consent.agree).click()
    await onward()
    await inUrdu()
    expect(new URL(page.url()).pathname).toBe('/s/northmere/ur/questions/1')
  })
  await step(page, 'they answer the first', async () => {
    await page.getByText(asked['Quite badly']).click()
    await onward()
  })
  await step(page, 'in English their answer is still there', async () => {
    await page.getByRole('link', { name: 'English' }).click()
    expect(new URL(page.url()).pathname).toBe('/s/northmere/questions/2')
    await page.getByRole('link', { name: 'Back' }).click()
    await expect(page.getByRole('radio', { name: 'Quite badly' })).toBeChecked()
  })
  await step(page, 'and back in Urdu too', async () => {
    await page.getByRole('link', { name: 'اردو' }).click()
    await inUrdu()
    await expect(page.getByRole('radio', { name: asked['Quite badly'] })).toBeChecked()
    await onward()
  })
  for (let skipped = 0; skipped < 20 && /questions/.test(page.url()); skipped += 1) {
    await step(page, 'they skip the others', () => page.getByRole('button', { name: ur.question.skip, exact: true }).click())
  }
  await step(page, 'when they check, their answer is said in Urdu', async () => {
    await inUrdu()
    await expect(page.getByText(asked['Quite badly'])).toBeVisible()
    await expect(page.locator('[lang=en]').getByText('You can take them back until')).toBeVisible()
  })
  await step(page, 'when they send, they are thanked in Urdu, and the code reads from left to right', async () => {
    await page.getByRole('button', { name: ur.check.send }).click()
    await inUrdu()
    expect(new URL(page.url()).pathname).toBe('/s/northmere/ur/thanks')
    await expect(page.locator('.code')).toHaveAttribute('dir', 'ltr')
  })
  await context.close()
})

for (const language of ['pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'so']) {
  test(`pages in ${language} are well on a phone and a desk`, async ({ browser }) => {
    const surveys = ['', '/consent', '/withdrawal', '/worried', '/child-at-risk', '/who-sees-what', '/return']
    const heards = ['', '/privacy', '/accessibility', '/complaints', '/settings']
    const pages = [...surveys.map((path) => `/s/northmere/${language}${path}`), ...heards.map((path) => `/${language}${path}`)]
    const small = await browser.newContext({ viewport: phone })
    const onPhone = await small.newPage()
    for (const path of pages) await step(onPhone, path, () => onPhone.goto(path))
    await small.close()
    const large = await browser.newContext({ viewport: desk })
    const onDesk = await large.newPage()
    for (const path of pages.slice(0, 2)) await step(onDesk, `${path}, on a desk`, () => onDesk.goto(path))
    await large.close()
  })
}

test('the paper has the sizes that its language has: there is no Easy Read but in English', async ({ request }) => {
  for (const [address, size] of [['/s/northmere/ur/paper.pdf?size=easy', 'ur-standard'], ['/s/northmere/ur/paper.pdf?size=large', 'ur-large'], ['/s/northmere/paper.pdf?size=easy', 'en-easy']]) {
    const paper = await request.get(address ?? '')
    expect([address, paper.status(), paper.headers()['content-disposition']]).toEqual([address, 200, expect.stringContaining(`northmere-${size}.pdf`)])
  }
})

test('settings and refusals keep the language; a language that Heard does not know leads nowhere', async ({ page }) => {
  await page.goto('/ar/settings')
  await page.locator('main form button').click()
  expect(new URL(page.url()).pathname).toBe('/ar/settings')
  await step(page, 'no such page, in Arabic', () => page.goto('/s/northmere/ar/nowhere'))
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect((await page.goto('/s/northmere/xx/consent'))?.status()).toBe(404)
  expect((await page.goto('/ur/inspector'))?.status()).toBe(404)
  expect((await page.goto('/s/northmere/ur/questions/1'))?.url()).toContain('/s/northmere/ur/consent')
})

test('a translator writes a word, and the page says it; somebody else is turned away', async ({ page }) => {
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: /Rowan Hale/ }).first().click()
  expect((await page.goto('/translator'))?.status()).toBe(403)
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: /Noor Linden/ }).click()
  await expect(page).toHaveURL(/\/translator$/)
  await page.goto('/translator/so/accessibility')
  await page.locator('.rows__row').filter({ hasText: 'Key: title' }).getByRole('link').click()
  await page.getByRole('textbox').fill('')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByRole('alert')).toContainText('Write the translation')
  const said = `Helitaan ${Date.now() % 1000}`
  await page.getByRole('textbox').fill(said)
  await page.getByRole('button', { name: 'Save as checked' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(async () => {
    await page.goto('/so/accessibility')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said, { timeout: 500 })
  }).toPass()
})
