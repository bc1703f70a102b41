import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectWell, moveClock, test } from '../support/journey'

const refusals = JSON.parse(readFileSync('locales/ur/refusals.json', 'utf8'))

test.describe.configure({ mode: 'serial' })

/** Neither by phone nor on paper: whoever posts it now is not counted, and nobody may tell them that they are. */
async function expectNoWayToSend(page: Page) {
  await expect(page.getByText('They all count the same.')).toHaveCount(0)
  await expect(page.getByText('By phone, with a person:')).toHaveCount(0)
  await expect(page.locator('a[href*="paper.pdf"]')).toHaveCount(0)
  for (const [path, words] of [['', 'The survey has closed'], ['/ur', refusals.closed.title]]) {
    const paper = await page.request.get(`/s/northmere${path}/paper.pdf`)
    expect([paper.status(), await paper.text()]).toEqual([410, expect.stringContaining(words ?? '')])
  }
}

const own = () => ({ Origin: test.info().project.use.baseURL ?? '' })

test('the survey closes at noon; who had started sends until one; then a page says what to do', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } })
  const page = await context.newPage()
  await page.goto('/s/northmere/consent')
  await page.getByText('Yes, I have read this and I agree').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Quite well').click()
  await page.getByRole('button', { name: 'Continue' }).click()

  await moveClock(page, '2026-03-13 12:10')
  await expect(async () => {
    await page.goto('/s/northmere')
    await expect(page.getByRole('heading', { name: 'The survey has closed to new people' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectWell(page)
  const late = await page.request.get('/s/northmere/consent')
  expect([late.status(), await late.text()]).toEqual([410, expect.stringContaining('Nobody new can start now')])
  await page.goto('/s/northmere/check')
  const beforeSending = await context.cookies()
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you. Your answers are in.')
  const child = await page.request.post('/s/northmere/ur/another-child', { headers: own(), maxRedirects: 0 })
  expect([child.status(), child.headers()['content-type'], await child.text()]).toEqual([410, 'text/html; charset=utf-8', expect.stringContaining('lang="ur"')])

  await moveClock(page, '2026-03-13 13:05')
  const tardy = await browser.newContext({ storageState: { cookies: beforeSending, origins: [] } })
  await expect(async () => {
    const answer = await tardy.request.post('/s/northmere/check', { headers: own() })
    expect([answer.status(), await answer.text()]).toEqual([410, expect.stringContaining('The survey has closed')])
  }).toPass()
  await page.goto('/s/northmere')
  await expectWell(page)
  await expectNoWayToSend(page)
  await expect(page.getByText('At the open meeting:')).toBeVisible()
  await tardy.close()
  await context.close()
})

test('at six the figures are final, and answers can no longer be taken back', async ({ page }) => {
  await page.goto('/s/northmere')
  await moveClock(page, '2026-03-13 18:01')
  await expect(async () => {
    await page.goto('/s/northmere')
    await expect(page.getByText('Inspectors now have the figures.')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await expectWell(page)
  await expectNoWayToSend(page)
  const answer = await page.request.get('/s/northmere/withdrawal')
  expect([answer.status(), await answer.text()]).toEqual([410, expect.stringContaining('too late to take your answers back')])
  await moveClock(page, '2026-03-11 10:00')
})
