import writeXlsxFile from 'write-excel-file/node'
import { inspection } from '../../db/seed/northmere'
import { expect, expectWell, test, withoutScripts } from '../support/journey'

const survey = `/inspector/visits/${inspection.visit.id}/survey`

/** A file as another program makes it. */
const fileOf = (sheets: Record<string, string[][]>) =>
  writeXlsxFile(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map((value) => ({ value }))) }))).toBuffer()

const asFile = (buffer: Buffer) => ({ name: 'questions.xlsx', mimeType: 'application/octet-stream', buffer })

test.describe.configure({ mode: 'serial' })

// The inspection of 2024: nobody else writes at its draft.
test.beforeEach(async ({ page }) => {
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: 'Be Rowan Hale' }).click()
})

for (const width of [320, 1280]) {
  test(`an inspector finds a question in the library and adds it without a script at ${width} px`, async ({ page, context }) => {
    await withoutScripts(context)
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${survey}/library`)
    await expectWell(page, 'AA')
    await page.getByLabel('Words').fill(width === 320 ? 'short break' : 'wheelchair')
    await page.getByLabel('Who is asked').selectOption('For parents and carers')
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    const first = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Add to the draft/ }) }).first()
    await first.getByText('Why it is asked').first().click()
    await expect(first.getByText(/^It cannot/)).toBeVisible()
    await expectWell(page, 'AA')
    const title = await first.getByRole('heading').innerText()
    await first.getByRole('button', { name: /^Add to the draft/ }).click()
    const added = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
    await expect(added.getByText('In the draft')).toBeVisible()
    await expect(added.getByRole('button')).toHaveCount(0)
    await page.goto(survey)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })
}

test('the draft goes out as a spreadsheet and comes back as it was', async ({ page }) => {
  await page.goto(`${survey}/xlsform`)
  await expectWell(page, 'AA')
  const going = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the spreadsheet' }).or(page.getByRole('link', { name: 'Download the spreadsheet' })).click()
  const path = await (await going).path()
  await page.getByLabel('An XLSForm').setInputFiles(path)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText(/Added: 0. Changed: 0. The same as now: [1-9]/)).toBeVisible()
  await expectWell(page, 'AA')
})

test('another program’s form is shown before it comes in, and then stands in the draft', async ({ page }) => {
  const name = `bus_${Date.now()}`
  const survey1 = [['type', 'name', 'label', 'label::Polski (pl)'], ['start', 'start', '', ''], [`select_one yn`, name, `Does bus ${name} come?`, 'Czy jest autobus?']]
  await page.goto(`${survey}/xlsform`)
  await page.getByLabel('An XLSForm').setInputFiles(asFile(await fileOf({ survey: survey1, choices: [['list_name', 'name', 'label'], ['yn', 'yes', 'Yes'], ['yn', 'no', 'No']] })))
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('“start” is left out')).toBeVisible()
  await expectWell(page, 'AA')
  await page.getByRole('button', { name: 'Bring these in' }).click()
  await expect(page.getByText('Added: 1. Changed: 0.')).toBeVisible()
  await expectWell(page, 'AA')
  await page.goto(survey)
  await expect(page.getByRole('link', { name: `Does bus ${name} come?` })).toBeVisible()
})

test('a form that does not fit comes in not at all, and each row is named', async ({ page }) => {
  await page.goto(`${survey}/xlsform`)
  await page.getByLabel('An XLSForm').setInputFiles(asFile(await fileOf({ survey: [['type', 'name', 'label'], ['geopoint', 'where', 'Where?'], ['text', 'fine', 'Fine?']] })))
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await expect(page.getByText('Sheet “survey”, row 2: Heard has no question of the type “geopoint”.')).toBeVisible()
  await expectWell(page, 'AA')
})

test('an inspector of another area is turned away', async ({ page }) => {
  await page.goto('/dev/sign-in-as')
  await page.getByRole('button', { name: 'Be Odette Lane' }).click()
  for (const door of ['library', 'xlsform', 'questions.xlsx']) expect((await page.request.get(`${survey}/${door}`)).status()).toBe(403)
})
