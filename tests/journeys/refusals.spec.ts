import { become, expect, expectWell, test } from '../support/journey'

const baseURL = () => test.info().project.use.baseURL ?? ''
const own = () => ({ Origin: baseURL() })

test('nothing past consent opens without it, no page and no POST', async ({ request }) => {
  for (const path of ['questions/1', 'pause', 'check']) {
    const answer = await request.get(`/s/northmere/${path}`, { maxRedirects: 0 })
    expect([path, answer.status(), answer.headers().location]).toEqual([path, 303, '/s/northmere/consent'])
  }
  for (const path of ['questions/1', 'check']) {
    const answer = await request.post(`/s/northmere/${path}`, { headers: own(), form: { answer: 'middle' }, maxRedirects: 0 })
    expect([path, answer.status(), answer.headers().location]).toEqual([path, 303, '/s/northmere/consent'])
  }
})

test('a POST from another site is refused, whatever the browser says of itself', async ({ request }) => {
  const elsewhere: Record<string, string>[] = [
    { Origin: 'https://elsewhere.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ]
  for (const headers of elsewhere) {
    const answer = await request.post('/s/northmere/consent', { headers, form: { agree: 'yes' } })
    expect(answer.status()).toBe(403)
    expect(await answer.text()).toContain('This was sent from another website')
  }
})

test('two megabytes, another kind of body and another verb are each answered in plain words', async ({ request }) => {
  const post = (data: string, type: string) =>
    request.post('/s/northmere/child-at-risk', { headers: { ...own(), 'Content-Type': type }, data })
  const large = await post(`text=${'a'.repeat(2_000_000)}`, 'application/x-www-form-urlencoded')
  expect([large.status(), await large.text()]).toEqual([413, expect.stringContaining('too long for us to take')])
  const json = await post('{}', 'application/json')
  expect([json.status(), await json.text()]).toEqual([415, expect.stringContaining('We could not read that')])
  expect((await request.delete('/s/northmere', { headers: own() })).status()).toBe(415)
})

test('control characters and a forged option do no harm', async ({ page }) => {
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Question 1 of 12')).toBeVisible()
  const forged = await page.request.post('/s/northmere/questions/1', { headers: own(), form: { answer: 'not-an-option' } })
  expect([forged.status(), await forged.text()]).toEqual([422, expect.stringContaining('Choose an answer from the list')])
  const odd = await page.request.post('/s/northmere/questions/6', { headers: own(), form: { answer: 'A\u0000\u0007 quiet room\u009b' } })
  expect(odd.ok()).toBe(true)
  await page.goto('/s/northmere/check')
  await expect(page.getByText('A quiet room')).toBeVisible()
})

test('two tabs lose neither answer', async ({ page }) => {
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('In the middle').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Question 2 of 12')).toBeVisible()
  const answers = [
    [4, 'very-well'],
    [5, 'very-badly'],
    [7, 'quite-well'],
    [8, 'quite-badly'],
  ] as const
  await Promise.all(answers.map(([number, answer]) => page.request.post(`/s/northmere/questions/${number}`, { headers: own(), form: { answer } })))
  await page.goto('/s/northmere/check')
  for (const words of ['In the middle', 'Very well', 'Very badly', 'Quite well', 'Quite badly']) {
    await expect(page.getByText(words, { exact: true })).toBeVisible()
  }
})

test('an unknown pause code, nothing to send and an unknown survey say what to do', async ({ page }) => {
  await page.goto('/s/northmere/return')
  await page.getByRole('textbox').fill('0000 0000 0000 0000')
  const [answer] = await Promise.all([page.waitForResponse(/return/), page.getByRole('button', { name: 'Continue' }).click()])
  expect(answer.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find your answers')
  expect((await page.request.get('/s/nowhere')).status()).toBe(404)
})

test('a school behind one address passes, a flood does not', async () => {
  // By plain fetch: the test runner's own client takes longer over two hundred at once than Heard does.
  const statuses = await Promise.all(Array.from({ length: 200 }, async () => (await fetch(`${baseURL()}/s/northmere`)).status))
  expect(new Set(statuses)).toEqual(new Set([200]))
})

test('“Exit this page” forgets the answers of this browser and leaves', async ({ page, context }) => {
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('In the middle').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Question 2 of 12')).toBeVisible()
  const [left] = await Promise.all([page.waitForRequest(/bbc/), page.getByRole('button', { name: 'Exit this page' }).click()])
  expect(left.redirectedFrom()?.url()).toBe(`${baseURL()}/exit`)
  expect(await context.cookies(`${baseURL()}/s/northmere`)).toEqual([])
})

test('a file that is refused says so on a page, in one’s own language', async ({ page }) => {
  for (const [address, language] of [['/s/nowhere/paper.pdf', 'en'], ['/s/nowhere/ur/paper.pdf', 'ur']] as const) {
    const answer = await page.goto(address)
    expect([answer?.status(), answer?.headers()['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectWell(page)
  }
  const odd = await page.request.post('/s/northmere/copy', { headers: own() })
  expect([odd.status(), await odd.text()]).toEqual([404, expect.stringContaining('<h1')])
  await become(page, 'Priya Nair')
  const visit = await page.getByRole('link', { name: /re-visit/i }).first().getAttribute('href')
  await become(page, 'Hollis Grey')
  for (const file of ['share/poster.pdf', 'letters/schools/letter.pdf', 'codes.csv']) {
    const answer = await page.goto(`${visit}/${file}`)
    expect([answer?.status(), answer?.headers()['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
    await expectWell(page, 'AA')
  }
})
