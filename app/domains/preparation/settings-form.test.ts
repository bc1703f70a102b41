import { expect, it } from 'vitest'
import { visitSettings } from '~/domains/inspections/visit'
import { revisit } from '~db/seed/northmere'
import { settingsOfNew } from './first-step'
import { readSettings, typedSettings } from './settings-form'

const usual = visitSettings.parse({})
const read = (kind: 'inspection' | 're-visit', typed: Record<string, string>, before = usual) =>
  readSettings(kind, new URLSearchParams({ ...typedSettings(before), ...typed }), before)

it('what is opened and kept unchanged stays the same, of either kind', () => {
  const unusual = { noticeCountsAsFirst: false, youngPeoplesQuestionsOnDay: -6, lastDay: 3, draftLetterAfter: 12, statementRequired: true }
  for (const kind of ['inspection', 're-visit'] as const)
    for (const settings of [usual, unusual]) expect(read(kind, {}, settings)).toEqual({ ok: true, settings })
})

it('each of the settings is read from what was typed', () => {
  expect(read('re-visit', { noticeCountsAsFirst: 'no', youngPeoplesQuestionsOnDay: '-5', lastDay: '2', draftLetterAfter: '18' })).toEqual({
    ok: true,
    settings: { ...usual, noticeCountsAsFirst: false, youngPeoplesQuestionsOnDay: -5, lastDay: 2, draftLetterAfter: 18 },
  })
  expect(read('inspection', { statementRequired: 'yes' })).toMatchObject({ settings: { statementRequired: true } })
})

it('what belongs to the other kind of visit is left alone', () => {
  expect(read('inspection', { noticeCountsAsFirst: 'no' })).toEqual({ ok: true, settings: usual })
  expect(read('re-visit', { statementRequired: 'yes' })).toEqual({ ok: true, settings: usual })
})

it.each([
  ['re-visit', 'lastDay', ['5', '0', 'four', '2.5']],
  ['inspection', 'lastDay', ['6', '-1']],
  ['re-visit', 'youngPeoplesQuestionsOnDay', ['0', '1', '-10']],
  ['re-visit', 'draftLetterAfter', ['', '0', '19', 'ten']],
  ['re-visit', 'noticeCountsAsFirst', ['', 'maybe']],
] as const)('what the handbook cannot mean is refused, of a %s: %s', (kind, field, wrong) => {
  for (const typed of wrong) expect(read(kind, { [field]: typed }), typed).toEqual({ ok: false, wrong: [field] })
})

it('a visit like an earlier one counts its days alike, and has its own length and report', () => {
  const settings = { ...usual, noticeCountsAsFirst: false, draftLetterAfter: 12, lastDay: 2, statementRequired: true }
  expect(settingsOfNew({ lastDay: 3 }, { particulars: { ...revisit.visit.particulars, settings } })).toEqual({
    ...usual, noticeCountsAsFirst: false, draftLetterAfter: 12, lastDay: 3,
  })
  expect(settingsOfNew({ lastDay: null }, null)).toEqual(usual)
})
