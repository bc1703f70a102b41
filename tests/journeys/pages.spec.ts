import { expect, expectWell, test } from '../support/journey'

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

test('the first visit is small: six requests, 60 KB with typeface and icon, no framework, no cookie', async ({ page, context }) => {
  let requests = 0
  let bytes = 0
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1
    bytes += encodedDataLength
  })
  await page.goto('/s/northmere', { waitUntil: 'networkidle' })
  expect(requests).toBeLessThanOrEqual(6)
  expect(bytes).toBeLessThanOrEqual(60 * 1024)
  expect(await context.cookies()).toEqual([])
  const scripts = await page.locator('script').evaluateAll((all) => all.map((each) => (each as HTMLScriptElement).src))
  expect(scripts).toHaveLength(1)
  const script = await (await page.request.get(scripts[0] ?? '')).body()
  expect(script.byteLength).toBeLessThan(6 * 1024)
})

test('HTML and style sheet come to first paint within 20 KB', async ({ page }) => {
  const gzip = { headers: { 'Accept-Encoding': 'gzip' } }
  const start = await page.request.get('/s/northmere', gzip)
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(await start.text())?.[1] ?? ''
  const sizes = [start, await page.request.get(sheet, gzip)].map((answer) => Number(answer.headers()['content-length']))
  expect(sizes.every((size) => size > 0)).toBe(true)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(20 * 1024)
})

test('a page that has not changed is not sent twice', async ({ request }) => {
  const first = await request.get('/s/northmere')
  const again = await request.get('/s/northmere', { headers: { 'If-None-Match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
})
