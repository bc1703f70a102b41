import { describe, expect, it } from 'vitest'
import { parseVisit } from './parse-visit'
import { withWeaknesses } from './questions-after'
import { suggestSlug } from './slug'
import { afterRowButton, readTyped } from './visit-form'
import { asTyped } from './typed-again'
import { revisit } from '~db/seed/northmere'

const { visit, survey } = revisit
const whole = asTyped({
  weaknesses: [
    { number: 1, name: 'Waiting for speech therapy', actions: [{ words: 'Two more therapists', who: 'Eastbrook Health', byOn: '2026-06-30' }] },
    { number: 2, name: 'EHC plans', actions: [] },
  ],
  focus: survey.focus,
  slug: 'eastbrook',
  particulars: visit.particulars,
})
const formOf = (typed: typeof whole, more: Record<string, string> = {}) => {
  const form = new URLSearchParams({ ...typed.fields, ...more })
  typed.weaknesses.forEach(({ name, was, actions }, n) => {
    form.set(`weakness-${n + 1}`, name)
    form.set(`was-${n + 1}`, was)
    actions.forEach((action, m) => {
      for (const [part, words] of Object.entries(action)) form.set(`action-${n + 1}-${m + 1}-${part}`, words)
    })
  })
  return form
}
const withField = (field: keyof typeof whole.fields, words: string) => ({ ...whole, fields: { ...whole.fields, [field]: words } })

describe('the form of a visit', () => {
  it('reads back what was typed, and understands it', () => {
    expect(readTyped(formOf(whole))).toEqual(whole)
    const parsed = parseVisit('re-visit', whole)
    expect(parsed.ok && parsed.visit.weaknesses).toMatchObject([{ was: 1, actions: [{ who: 'Eastbrook Health' }] }, { was: 2 }])
    expect(parsed.ok && parsed.visit.particulars).toEqual({ ...visit.particulars, settings: undefined })
  })

  it('gains and loses rows at the press of a button, and loses nothing else', () => {
    const press = (more: Record<string, string>) => {
      const form = formOf(whole, more)
      return afterRowButton(form, readTyped(form))
    }
    expect(press({ add: 'weakness' })?.weaknesses).toHaveLength(3)
    expect(press({ add: '1' })?.weaknesses[0]?.actions).toHaveLength(2)
    expect(press({ remove: '1' })?.weaknesses.map(({ name }) => name)).toEqual(['EHC plans'])
    expect(press({ remove: '1-1' })?.weaknesses[0]?.actions).toEqual([])
    expect(press({ remove: '1' })?.fields).toEqual(whole.fields)
    expect(press({})).toBeNull()
  })

  it('wants a weakness of a re-visit (109), and the focus of both (117)', () => {
    expect(parseVisit('re-visit', { ...whole, weaknesses: [] })).toEqual({ ok: false, problems: [{ id: 'add-weakness', problem: 'noWeakness' }] })
    expect(parseVisit('inspection', { ...whole, weaknesses: [] }).ok).toBe(true)
    expect(parseVisit('re-visit', withField('focus', ' '))).toMatchObject({ problems: [{ id: 'focus', problem: 'noFocus' }] })
  })

  it('wants what, who and by when of each action (68), and lets empty rows be', () => {
    const [first] = whole.weaknesses
    const half = { ...whole, weaknesses: [{ name: first?.name ?? '', was: '', actions: [{ words: 'More', who: '', byOn: 'soon' }] }] }
    expect(parseVisit('re-visit', half)).toMatchObject({ problems: [{ id: 'action-1-1-who' }, { id: 'action-1-1-byOn', problem: 'noDay' }] })
    const blank = { ...whole, weaknesses: [...whole.weaknesses, { name: '', was: '', actions: [{ words: '', who: '', byOn: '' }] }] }
    const parsed = parseVisit('re-visit', blank)
    expect(parsed.ok && parsed.visit.weaknesses).toHaveLength(2)
  })

  it.each([
    ['slug', 'East Brook', 'slugShape'],
    ['slug', 'eastbrook-rehearsal', 'slugShape'],
    ['meetingAt', '10:00', 'meetingAt'],
    ['lineTelephone', 'ring us', 'telephone'],
    ['adviceEmail', 'advice', 'email'],
    ['childrenHours', '', 'empty'],
  ] as const)('brings a problem to its box: %s', (field, words, problem) => {
    expect(parseVisit('re-visit', withField(field, words))).toEqual({ ok: false, problems: [{ id: field, problem }] })
  })

  it('suggests a short address that is free', () => {
    expect(suggestSlug('Éast Brook & Vale', '2026-06-08', [])).toBe('east-brook-vale')
    expect(suggestSlug('Eastbrook', '2026-06-08', ['eastbrook'])).toBe('eastbrook-2026')
    expect(suggestSlug('Eastbrook', '2026-06-08', ['eastbrook', 'eastbrook-2026'])).toBe('eastbrook-2026-2')
  })

  it('keeps questions with their weakness when another is taken out', () => {
    const about = (weakness: number | null) => ({ ...(survey.questions[0] as (typeof survey.questions)[number]), weakness })
    expect(withWeaknesses([about(1), about(3), about(null)], [3, null]).map(({ weakness }) => weakness)).toEqual([null, 1, null])
  })
})
