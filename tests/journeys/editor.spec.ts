import type { Page } from '@playwright/test'
import { expect, expectWell, tabTo, test, withoutScripts } from '../support/journey'
import { textOf } from '../support/pdf'

// Southmoor's draft, so that nothing here meets the journeys of the other areas.
async function openDraft(page: Page): Promise<string> {
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: 'Be Odette Lane' }).click()
  await page.getByRole('link', { name: /Southmoor/ }).first().click()
  await page.getByRole('link', { name: 'Survey', exact: true }).click()
  const copy = page.getByRole('button', { name: 'Begin with the questions that are published' })
  if (await copy.isVisible()) await copy.click()
  return new URL(page.url()).pathname
}

async function writeQuestion(page: Page, title: string) {
  await page.getByRole('link', { name: 'Write a question' }).click()
  await page.getByLabel('The question', { exact: true }).fill(title)
  await page.getByLabel('Answers, one on each line').fill('Yes\nNo')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
}

test.describe.configure({ mode: 'serial' })

for (const width of [320, 1280]) {
  test(`an inspector writes, moves, tries and takes back without a script at ${width} px`, async ({ page, context }) => {
    await withoutScripts(context)
    await page.setViewportSize({ width, height: 900 })
    const title = `How quick and helpful was the provision on page ${width}, ${Date.now()}?`
    await openDraft(page)
    await expectWell(page, 'AA')

    await test.step('what is missing is said beside its field, and nothing that was typed is lost', async () => {
      await page.getByRole('link', { name: 'Write a question' }).click()
      await expectWell(page, 'AA')
      await page.getByLabel('The question', { exact: true }).fill(title)
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('alert')).toContainText('Write at least two answers')
      await expect(page.getByLabel('The question', { exact: true })).toHaveValue(title)
      await expectWell(page, 'AA')
    })

    await test.step('beside the form stand the question as families see it and what a careful reader asks', async () => {
      await page.getByLabel('Answers, one on each line').fill('Yes\nNo')
      await page.getByLabel('The question in Easy Read').fill(`Was help quick on page ${width}?`)
      await page.getByLabel('Picture in Easy Read').selectOption('Waiting')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('status')).toHaveText('Saved')
      await page.locator('.aside').getByText('In Easy Read').click()
      await expect(page.locator('.aside')).toContainText(`Was help quick on page ${width}?`)
      expect(await page.locator('.aside img').evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0)
      await expect(page.getByText('Not everybody knows “provision”. You could say “help”.')).toBeVisible()
      await expectWell(page, 'AA')
    })

    await test.step('it moves up by keyboard, and the page goes on at its row', async () => {
      await page.getByRole('link', { name: 'Back to the questions' }).click()
      const rows = page.locator('.asked-list > li')
      const count = await rows.count()
      await rows.last().getByRole('button', { name: 'Move up' }).press('Enter')
      await expect(rows.nth(count - 2)).toContainText(title)
      await expect(page.locator('li:target')).toContainText(title)
      await expect(page.locator('li:target').getByRole('button', { name: 'Move up' })).toBeInViewport()
      await tabTo(page, `Move up “${title}”`)
      await expectWell(page, 'AA')
    })

    await test.step('taken out, it comes back by one press', async () => {
      await page.locator('li:target').getByRole('button', { name: 'Take out' }).click()
      await expect(page.locator('.asked-list')).not.toContainText(title)
      await page.getByRole('button', { name: `Undo: Odette Lane took out “${title}”` }).click()
      await expect(page.locator('li:target')).toContainText(title)
    })

    await test.step('the preview asks as a family is asked', async () => {
      await page.getByRole('link', { name: 'Preview', exact: true }).click()
      await expectWell(page, 'AA')
      for (let n = 0; n < 40 && (await page.getByRole('button', { name: 'Continue' }).isVisible()); n += 1) {
        await page.getByRole('button', { name: 'Continue' }).click()
      }
      await expect(page.getByRole('heading', { name: /That was the last question/ })).toBeVisible()
      await expectWell(page, 'AA')
    })

    await test.step('and in Easy Read, and on paper, in each size', async () => {
      await page.getByRole('link', { name: 'Begin again' }).click()
      await page.getByLabel('Format').selectOption({ label: 'Easy Read (English)' })
      await page.getByRole('button', { name: 'Show it like this' }).click()
      for (let n = 0; n < 40 && !(await page.getByRole('heading', { name: `Was help quick on page ${width}?` }).isVisible()); n += 1) {
        await page.getByRole('button', { name: 'Continue' }).click()
      }
      await expectWell(page, 'AA')
      for (const name of ['Usual print', 'Large print', 'Easy Read']) {
        const paper = await page.request.get((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')
        expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
        const text = await textOf(await paper.body())
        expect(text).toContain('a draft to look at, not to fill in')
        expect(text.includes(`Was help quick on page ${width}?`)).toBe(name === 'Easy Read')
      }
    })
  })
}

test('two inspectors at one question: the later sees both, and chooses', async ({ page, context }) => {
  await openDraft(page)
  await writeQuestion(page, `Do you know whom to ask? ${Date.now()}`)
  const other = await context.newPage()
  await withoutScripts(context)
  await Promise.all([page.reload(), other.goto(page.url())])
  await other.getByLabel('Help text').fill('Theirs')
  await other.getByRole('button', { name: 'Save' }).click()
  await page.getByLabel('Help text').fill('Mine')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Somebody else changed this question' })).toBeVisible()
  await expect(page.getByLabel('Help text')).toHaveValue('Mine')
  await expect(page.locator('.notice')).toContainText('Theirs')
  await expectWell(page, 'AA')
  await page.getByRole('button', { name: 'Save mine instead' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
})

test('with a script the form saves by itself and says so, until somebody else takes the question out', async ({ page, context }) => {
  const list = await openDraft(page)
  await writeQuestion(page, `Does it save by itself? ${Date.now()}`)
  await page.getByLabel('Help text').fill('Written once')
  await expect(page.locator('.autosave')).toContainText('Saved')
  await expect(page.locator('.aside')).toContainText('Written once')
  await page.getByLabel('Help text').fill('Written twice')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')

  const other = await context.newPage()
  await other.goto(list)
  await other.locator('.asked-list > li').last().getByRole('button', { name: 'Take out' }).click()
  await page.getByLabel('Help text').fill('Written three times')
  await expect(page.locator('.autosave')).toContainText('Not saved')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('.notice')).toContainText('Odette Lane took this question out of the draft')
  await expect(page.getByLabel('Help text')).toHaveValue('Written three times')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toHaveText('Saved')
})

test('an inspector of another area is turned away from every page of the draft', async ({ page }) => {
  const list = await openDraft(page)
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: 'Be Rowan Hale' }).click()
  await page.waitForURL('**/inspector')
  for (const address of [list, `${list}/questions/new`, `${list}/preview`, `${list}/paper.pdf`]) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(403)
  }
})
