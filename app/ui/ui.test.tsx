import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { compileString } from 'sass-embedded'
import { describe, expect, it } from 'vitest'
import { CodeInFours } from './code-in-fours'
import { CheckboxAnswers, RadioAnswers } from './fields/answers'
import { Fieldset } from './fields/fieldset'
import { ErrorSummary } from './fields/problem'
import { TextArea, TextField } from './fields/text'
import { layOut, scaleFor } from './figures/bar-layout'
import { DivergingBar } from './figures/diverging-bar'

const html = (page: ReactNode) => renderToStaticMarkup(page)
const problem = { prefix: 'Error:', words: 'Too long' }
const answers = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }, { value: 'none', label: 'None', apart: true }]

describe('a field with a problem', () => {
  const fields: [string, ReactNode][] = [
    ['a text area', <TextArea key="1" id="field" label="Q" hint="H" problem={problem} count={{ longest: 9, words: 'W' }} />],
    ['a line of text', <TextField key="2" id="field" label="Q" hint="H" problem={problem} />],
    ['radios', <Fieldset key="3" id="field" legend="Q" hint="H" problem={problem}><RadioAnswers id="field" name="q" answers={answers} /></Fieldset>],
    ['checkboxes', <Fieldset key="4" id="field" legend="Q" hint="H" problem={problem}><CheckboxAnswers id="field" name="q" answers={answers} /></Fieldset>],
  ]

  it.each(fields)('%s is where the error summary leads', (_, field) => {
    const target = html(<ErrorSummary title="There is a problem" problems={[{ id: 'field', words: 'Too long' }]} />).match(/href="#([^"]+)"/)?.[1]
    expect(html(field)).toMatch(new RegExp(`<(input|textarea)[^>]* id="${target}"`))
  })

  it.each(fields)('%s is described only by what is on the page, its problem included', (_, field) => {
    const markup = html(field)
    const ids = markup.match(/aria-describedby="([^"]+)"/)?.[1]?.split(' ') ?? []
    expect(ids).toContain('field-problem')
    for (const id of ids) expect(markup).toContain(`id="${id}"`)
  })
})

it('an answer that stands apart comes after "or"', () => {
  expect(html(<RadioAnswers id="q" name="q" answers={answers} or="or" />)).toMatch(/>B<.*>or<.*>None</)
})

it('nothing in a page has a style attribute, which the content policy would refuse', () => {
  expect(html(<DivergingBar label="L" left={[]} right={[{ tone: 'near-right', share: 40, text: '40' }]} />)).not.toContain('style=')
})

it('a code is read and copied in fours, however it was typed', () => {
  expect(html(<CodeInFours code="7kdm-4rtx 92ph" />).replace(/<[^>]+>/g, '')).toBe('7kdm 4rtx 92ph')
})

describe('a diverging bar', () => {
  const left = [{ tone: 'far-left', share: 'few', text: '≤10' }, { tone: 'near-left', share: 30, text: '30' }] as const

  it('draws 10 or less always as wide as 9, whatever it was', () => {
    const { left: place } = layOut(608, { side: 75, middle: 25 })
    const [few, known] = place(left)
    expect((few?.width ?? 0) / (known?.width ?? 1)).toBeCloseTo(9 / 30)
  })

  it('ends its left side at the line and begins its right side there', () => {
    const layout = layOut(288, { side: 75, middle: 25 })
    const last = layout.left(left)[1]
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(layout.zero)
    expect(layout.right(left)[0]?.x).toBe(layout.zero)
  })

  it('keeps one scale for the page, longer only when a bar is', () => {
    expect(scaleFor([{ left, right: [] }])).toEqual({ side: 75, middle: 25 })
    expect(scaleFor([{ left, right: [{ tone: 'far-right', share: 82, text: '82' }] }]).side).toBe(85)
  })
})

describe('every text colour is at least 7.4:1 on ground, surface and tint', () => {
  const { css } = compileString("@use 'tokens' as *;@use 'sass:map';@each $t, $m in $themes{#{$t}{@each $r, $c in $m{#{$r}: #{$c}}}}", {
    loadPaths: [`${import.meta.dirname}/styles`],
  })
  const themes = [...css.matchAll(/^(standard|cream|dark|blue|contrast) \{([^}]*)\}/gm)].map(
    ([, name, body = '']) => [name, Object.fromEntries([...body.matchAll(/([\w-]+): (#\w{6})/g)].map(([, r, c]) => [r, c]))] as const,
  )

  it('in five themes', () => expect(themes).toHaveLength(5))

  it.each(themes)('%s', (_, colours) => {
    const low: string[] = []
    for (const text of ['ink', 'soft', 'link', 'visited', 'brand', 'stop', 'done', 'waiting'])
      for (const ground of ['ground', 'surface', 'tint'])
        if (contrast(colours[text], colours[ground]) < 7.4) low.push(`${text} on ${ground}: ${contrast(colours[text], colours[ground])}`)
    expect(low).toEqual([])
    expect(contrast(colours['on-brand'], colours.brand)).toBeGreaterThan(7.4)
    expect(contrast(colours.edge, colours.ground)).toBeGreaterThan(3)
  })
})

/** WCAG 2.2 contrast of two colours, each #rrggbb. */
function contrast(one = '', other = '') {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
