import { paths } from '../../app/paths'
import { expect, expectWell, test, withoutScripts } from '../support/journey'

const letterTo = (email: string) => `To ${email}`

test('an inspector signs in by a link, once, and signs out', async ({ page, context }) => {
  await withoutScripts(context)
  await page.goto(paths.inspector)
  await expect(page).toHaveURL(paths.signIn)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expectWell(page)
  await page.getByRole('textbox', { name: 'What is your email address?' }).fill('Imogen.Frost@cqc.example')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look at your email')
  await expectWell(page)

  await page.goto(paths.devOutbox)
  const letter = page.getByRole('listitem').filter({ hasText: letterTo('imogen.frost@cqc.example') }).first()
  await expectWell(page)
  await letter.getByRole('link').click()
  const link = page.url()
  await expectWell(page)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your visits')

  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')

  await page.goto(paths.inspector)
  await page.getByRole('button', { name: 'Sign out, Imogen Frost' }).click()
  await page.goto(paths.inspector)
  await expect(page).toHaveURL(paths.signIn)
})

test('the page is the same whether an address is known or not', async ({ page }) => {
  const answers: string[] = []
  for (const email of ['rowan.hale@ofsted.example', 'nobody@nowhere.example']) {
    await page.goto(paths.signIn)
    await page.getByRole('textbox').fill(email)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look at your email')
    answers.push(await page.content())
  }
  expect(answers[1]).toBe(answers[0])
})

test('people see their own pages, and are turned away from others’', async ({ page }) => {
  for (const [name, own, others] of [
    ['Rowan Hale', paths.inspector, [paths.area, paths.safeguarding]],
    ['Priya Nair', paths.area, [paths.inspector, paths.safeguarding]],
    ['Tomasz Brook', paths.safeguarding, [paths.inspector, paths.area]],
    ['Alis Penrose', paths.signIn, [paths.inspector, paths.area, paths.safeguarding]],
  ] as const) {
    await page.goto(paths.devSignInAs)
    await page.getByRole('button', { name: `Be ${name}` }).click()
    await expect(page).toHaveURL(own)
    for (const other of others) expect((await page.goto(other))?.status(), `${name} at ${other}`).toBe(403)
  }
})

test('no browser keeps a page that somebody’s door has opened, and a refusal is dressed in one’s own settings', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'heard_settings', value: '125.standard.dark.auto', url: baseURL ?? '' }])
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('In the middle').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Question 2 of 12')).toBeVisible()
  for (const path of ['/s/northmere/questions/1', '/s/northmere/check', '/s/northmere/pause', paths.signIn, '/nowhere']) {
    const answer = await page.request.get(path)
    expect(answer.headers()['cache-control'], path).toBe('no-store')
  }
  const refused = await page.request.post('/sign-in/never-sent', { headers: { Origin: baseURL ?? '' } })
  expect([refused.status(), await refused.text()]).toEqual([403, expect.stringContaining('data-theme="dark"')])
})
