import { expect, step, tabTo, test, withoutScripts } from '../support/journey'

const phone = { width: 320, height: 720 }
const desk = { width: 1280, height: 900 }

test('a parent on a phone without JavaScript answers, pauses, comes back on another phone, sends, and takes it back', async ({ browser }) => {
  const first = await browser.newContext({ viewport: phone })
  await withoutScripts(first)
  const page = await first.newPage()
  let pauseCode = ''
  let receipt = ''

  await step(page, 'given the start page, with its hour', async () => {
    await page.goto('/s/northmere')
    await expect(page.getByText('Friday 13 March at 12 noon.')).toBeVisible()
  })
  await step(page, 'when they press Start, they are asked to agree', () => page.getByRole('link', { name: 'Start', exact: true }).click())
  await step(page, 'and without agreeing they go no further', async () => {
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert')).toContainText('Tick the box if you agree')
    await expect(page).toHaveTitle(/^Error: /)
  })
  await step(page, 'when they agree, the first question comes', async () => {
    await page.getByText('Yes, I have read this and I agree').click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('Question 1 of 12')).toBeVisible()
  })
  await step(page, 'they answer the first', async () => {
    await page.getByText('Quite badly').click()
    await page.getByRole('button', { name: 'Continue' }).click()
  })
  await step(page, 'and skip the second', () => page.getByRole('button', { name: 'Skip' }).click())
  await step(page, 'when they go back, their answer is still there', async () => {
    await page.goto('/s/northmere/questions/1')
    await expect(page.getByRole('radio', { name: 'Quite badly' })).toBeChecked()
  })
  await step(page, 'when they pause, they get a code', async () => {
    await page.getByRole('button', { name: 'Pause and come back later' }).click()
    pauseCode = await page.locator('.code').innerText()
    expect(pauseCode).toMatch(/^(\w{4} ){3}\w{4}$/)
  })
  await first.close()

  const second = await browser.newContext({ viewport: phone })
  await withoutScripts(second)
  const other = await second.newPage()
  await step(other, 'given another phone', () => other.goto('/s/northmere/return'))
  await step(other, 'a code that is one letter short is said to be so, and kept in the box', async () => {
    await other.getByRole('textbox').fill(pauseCode.slice(0, -1))
    await other.getByRole('button', { name: 'Continue' }).click()
    await expect(other.getByRole('alert')).toContainText('one letter short')
    await expect(other.getByRole('textbox')).toHaveValue(pauseCode.slice(0, -1))
  })
  await step(other, 'when the code is right, they go on where they stopped', async () => {
    await other.getByRole('textbox').fill(pauseCode.toLowerCase())
    await other.getByRole('button', { name: 'Continue' }).click()
    await expect(other.getByText('Question 2 of 12')).toBeVisible()
  })
  await other.goto('/s/northmere/questions/6')
  await step(other, 'too many words are counted, and none is lost', async () => {
    await other.getByRole('textbox').fill('a'.repeat(1503))
    await other.getByRole('button', { name: 'Continue' }).click()
    await expect(other.getByRole('alert')).toContainText('3 characters too long')
    await expect(other.getByRole('textbox')).toHaveValue('a'.repeat(1503))
  })
  await other.getByRole('textbox').fill('A shorter wait would help my child most.')
  await other.getByRole('button', { name: 'Continue' }).click()
  await step(other, 'when they check, everything is there', async () => {
    await other.goto('/s/northmere/check')
    await expect(other.getByText('A shorter wait would help my child most.')).toBeVisible()
    await expect(other.getByText('Quite badly')).toBeVisible()
  })
  await step(other, 'they change one answer and are back at the check', async () => {
    await other.getByRole('link', { name: 'Change Needs spotted early' }).click()
    await other.getByText('Very badly').click()
    await other.getByRole('button', { name: 'Continue' }).click()
    await expect(other.getByText('Very badly')).toBeVisible()
  })
  const beforeSending = await second.cookies()
  await step(other, 'when they send, they get a receipt', async () => {
    await other.getByRole('button', { name: 'Send my answers' }).click()
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Thank you. Your answers are in.')
    receipt = await other.locator('.code').innerText()
    expect(other.url()).not.toContain(receipt.slice(0, 4))
  })
  await test.step('sent again from the same form, it is the same receipt', async () => {
    const again = await browser.newContext({ storageState: { cookies: beforeSending, origins: [] } })
    const answer = await again.request.post('/s/northmere/check', { headers: { Origin: new URL(other.url()).origin } })
    expect(await answer.text()).toContain(receipt.slice(0, 4))
    await again.close()
  })
  await step(other, 'and can take the answers back', async () => {
    await other.getByRole('link', { name: 'Take my answers back' }).click()
    await other.getByRole('textbox').fill(receipt)
    await other.getByRole('button', { name: 'Take my answers back' }).click()
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('We will take them out')
  })
  await second.close()
})

test('a parent at a desk answers by keyboard alone, with the small script', async ({ browser }) => {
  const context = await browser.newContext({ viewport: desk })
  const page = await context.newPage()
  await page.goto('/s/northmere/consent')
  await tabTo(page, /Yes, I have read this/, 'checkbox')
  await page.keyboard.press('Space')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  for (let number = 1; number <= 12; number += 1) {
    await expect(page.getByText(`Question ${number} of 12`)).toBeVisible()
    await step(page, `question ${number}`, async () => {
      const box = page.getByRole('textbox')
      if (await box.count()) {
        await box.focus()
        await page.keyboard.type('We met Oswin there. Nobody rang us.')
        await expect(page.locator('.govuk-character-count__message')).toContainText('characters left')
        await expect(page.locator('.quiet-hint')).toContainText('may have a name')
      } else {
        await page.locator('main input').first().focus()
        await page.keyboard.press('Space')
      }
    })
    const presses = await tabTo(page, 'Continue')
    expect(presses, 'Continue is near').toBeLessThanOrEqual(16)
    await page.keyboard.press('Enter')
  }
  await step(page, 'the check', () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers'))
  await page.getByRole('button', { name: 'Send my answers' }).focus()
  await page.keyboard.press('Enter')
  await step(page, 'the receipt', () => expect(page.locator('.code')).toBeVisible())
  await step(page, 'another child begins afresh', async () => {
    await page.getByRole('button', { name: 'Answer for another child' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you start')
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('heard_draft')
  })
  await context.close()
})

test('with a script, what is wrong takes the focus', async ({ page }) => {
  await page.goto('/s/northmere/consent')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
})
