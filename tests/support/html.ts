import { expect, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Matters of taste that React's output decides.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    // Every file comes from Heard's own origin, and the policy of the page allows no other.
    'require-sri': 'off',
    // A group of boxes shares its name, and that is how its answers are read.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
    // GOV.UK's components give lists without markers their role back (Safari drops it).
    'no-redundant-role': 'off',
  },
})

/** Fails when a page's bytes, as the server sent them, are not valid HTML. Pass the text of a response. */
export async function expectValidHtml(html: string, name: string): Promise<void> {
  const { results } = await validator.validateString(html, `${name}.html`)
  const found = results.flatMap(({ messages }) => messages.map(inWords))
  expect(found, `problems in the HTML of ${name}`).toEqual([])
}

/** The same for the page that a browser shows now, asked for once more with its cookies. */
export async function expectValidPage(page: Page): Promise<void> {
  const answer = await page.request.get(page.url())
  await expectValidHtml(await answer.text(), new URL(page.url()).pathname)
}

const inWords = ({ ruleId, message, line, column }: { ruleId: string; message: string; line: number; column: number }) =>
  `${ruleId} (${line}:${column}): ${message}`
