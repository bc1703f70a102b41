import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const floor = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that axe leaves off by default. */
const always = ['target-size']
const aim = ['color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions']

/**
 * Fails on anything that axe finds. There is no list of allowed problems.
 * @param level AAA (the aim of the pages that families use) or AA (behind sign-in)
 */
export async function expectNoBarriers(page: Page, level: 'AA' | 'AAA' = 'AAA'): Promise<void> {
  const values = level === 'AAA' ? [...floor, 'wcag2aaa'] : floor
  const rules = level === 'AAA' ? [...always, ...aim] : always
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: { type: 'tag', values },
      rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
    })
    .analyze()
  expect(violations.map(inWords), `barriers on ${page.url()}`).toEqual([])
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const inWords = ({ id, help, nodes }: Violation) =>
  `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`
