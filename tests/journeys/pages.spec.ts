import type { Page } from '@playwright/test'
import { expect, expectWell, step, test, withoutScripts } from '../support/journey'

const pages = [
  '/',
  '/settings',
  '/privacy',
  '/accessibility',
  '/complaints',
  '/s/northmere',
  '/s/northmere/who-sees-what',
  '/s/northmere/worried',
  '/s/northmere/child-at-risk',
  '/s/northmere/withdrawal',
  '/s/northmere/return',
  '/s/northmere-2024',
  '/sign-in',
  '/dev/clock',
  '/dev/sign-in-as',
  '/dev/outbox',
  '/nowhere-at-all',
]

for (const width of [320, 1280]) {
  for (const path of pages) {
    test(`${path} is well at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await expectWell(page)
    })
  }
}

for (const theme of ['standard', 'dark', 'cream', 'blue', 'contrast']) {
  test(`a question is well in ${theme}, at twice the size, with room`, async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await context.addCookies([{ name: 'heard_settings', value: `200.wide.${theme}.reduced`, url: test.info().project.use.baseURL ?? '' }])
    await page.goto('/s/northmere')
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expectWell(page)
  })
}

test('settings are kept in one cookie and change nothing but the attributes of the page', async ({ page, context }) => {
  const plain = await (await page.request.get('/s/northmere')).text()
  await page.goto('/settings')
  await page.getByText('Light on dark').click()
  await page.getByRole('button', { name: 'Save settings' }).click()
  await expect(page.getByRole('status')).toHaveText('Your settings are saved.')
  const dressed = await (await context.request.get('/s/northmere')).text()
  const strip = (html: string) => html.replace(/<html[^>]*>/, '')
  expect(strip(dressed)).toBe(strip(plain))
  expect(dressed).toContain('data-theme="dark"')
})

test('without JavaScript, who saves their settings gets back to where they were, in the language that they chose', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } })
  await withoutScripts(context)
  const page = await context.newPage()
  const here = () => new URL(page.url()).pathname
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Quite badly').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await step(page, 'given the second question, they open the settings', () => page.getByRole('link', { name: 'Settings' }).first().click())
  await page.getByText('Light on dark').click()
  await step(page, 'when they save', () => page.getByRole('button', { name: 'Save settings' }).click())
  await expect(page.getByRole('status')).toHaveText('Your settings are saved.')
  await page.getByRole('link', { name: 'Carry on now' }).click()
  expect(here()).toBe('/s/northmere/questions/2')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.getByRole('link', { name: 'Settings' }).first().click()
  await page.getByRole('link', { name: 'اردو' }).click()
  await step(page, 'and in Urdu', () => page.locator('main form button').click())
  await page.locator('main a.govuk-button').click()
  expect(here()).toBe('/s/northmere/ur/questions/2')
  await context.close()
})

test('settings lead back to pages of families on this site alone', async ({ page, request, baseURL }) => {
  const to = async (Referer: string) => (await request.get('/settings', { headers: { Referer }, maxRedirects: 0 })).headers().location
  expect(await to(`${baseURL}/s/northmere/ur/questions/3?change`)).toBe('/settings?from=%2Fs%2Fnorthmere%2Fquestions%2F3%3Fchange')
  for (const elsewhere of ['https://elsewhere.example/s/northmere', `${baseURL}/inspector`, `${baseURL}/s/northmere?code=K5KGPC3KJKQAWJ69`]) {
    expect(await to(elsewhere)).toBeUndefined()
  }
  for (const from of ['//elsewhere.example', 'https://elsewhere.example', '/inspector', '/s/northmere/../../inspector', 'javascript:alert(1)']) {
    await page.goto(`/settings?from=${encodeURIComponent(from)}`)
    await page.getByRole('button', { name: 'Save settings' }).click()
    await expect(page.getByRole('status')).toHaveText('Your settings are saved.')
    expect(new URL(page.url()).search).toBe('?saved')
    await expect(page.getByRole('link', { name: 'First page' })).toHaveAttribute('href', '/')
    await expect(page.getByRole('link', { name: 'Carry on now' })).toHaveCount(0)
  }
})

/** What a first visit brings over the wire, by kind. */
async function firstVisit(page: Page): Promise<{ kind: string; bytes: number }[]> {
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const arrived: { kind: string; bytes: number }[] = []
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    arrived.push({ kind: kinds.get(requestId) ?? '', bytes: encodedDataLength })
  })
  await page.goto('/s/northmere', { waitUntil: 'networkidle' })
  return arrived
}

const bytesOf = (arrived: { bytes: number }[]) => arrived.reduce((sum, { bytes }) => sum + bytes, 0)

test('the first visit is small: six requests, 60 KB with typeface and icon, 20 KB to first paint', async ({ page }) => {
  const arrived = await firstVisit(page)
  expect(arrived.length).toBeLessThanOrEqual(6)
  expect(bytesOf(arrived)).toBeLessThanOrEqual(60 * 1024)
  const painted = arrived.filter(({ kind }) => kind === 'Document' || kind === 'Stylesheet')
  expect(painted).toHaveLength(2)
  expect(bytesOf(painted)).toBeLessThanOrEqual(20 * 1024)
})

test('a stranger gets no cookie, and one small script that is no framework', async ({ page, context }) => {
  await page.goto('/s/northmere')
  expect(await context.cookies()).toEqual([])
  const scripts = await page.locator('script').evaluateAll((all) => all.map((each) => (each as HTMLScriptElement).src))
  expect(scripts).toHaveLength(1)
  expect((await (await page.request.get(scripts[0] ?? '')).body()).byteLength).toBeLessThan(6 * 1024)
})

test('a page that has not changed is not sent twice', async ({ request }) => {
  const first = await request.get('/s/northmere')
  const again = await request.get('/s/northmere', { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})
