import { type Option, type SurveyQuestion, scaleSteps } from '~/domains/surveys/question'

const plain = {
  about: 'experience',
  aspect: 'timeliness',
  weakness: null,
  name: { en: 'Needs spotted early' },
  title: { en: 'How well were your child’s needs spotted early?' },
  hint: null,
  options: [],
  longest: null,
} as const satisfies Partial<SurveyQuestion>

const options = (...keys: string[]): Option[] => keys.map((key) => ({ key, label: { en: key } }))

export const aScale: SurveyQuestion = {
  ...plain,
  key: 'early',
  kind: 'scale',
  options: [...options(...scaleSteps), { key: 'unknown', label: { en: 'I do not know' }, apart: true }],
}

export const aSingle: SurveyQuestion = {
  ...plain,
  key: 'wait',
  kind: 'single',
  options: options('short', 'long'),
}

export const aSeveral: SurveyQuestion = {
  ...plain,
  key: 'help',
  kind: 'several',
  options: [...options('school', 'health'), { key: 'none', label: { en: 'None of these' }, apart: true }],
}

export const aWords: SurveyQuestion = { ...plain, key: 'one-thing', kind: 'words', options: [], longest: 20 }

const bands = (...edges: [key: string, from: number | string | undefined, to: number | string | undefined][]): Option[] =>
  edges.map(([key, from, to]) => ({ key, label: { en: key }, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }))

const unknown: Option = { key: 'unknown', label: { en: 'I do not know' }, apart: true }

export const aRanking: SurveyQuestion = { ...plain, key: 'matters', kind: 'ranking', options: options('time', 'plan', 'trust', 'travel') }

/** Bands of ages; who does not know may say so. */
export const aNumber: SurveyQuestion = {
  ...plain,
  key: 'years',
  kind: 'number',
  about: 'situation',
  aspect: null,
  options: [...bands(['young', 0, 4], ['older', 5, 10], ['oldest', 11, 25]), unknown],
}

export const aMonth: SurveyQuestion = {
  ...plain,
  key: 'since',
  kind: 'month',
  options: [...bands(['before', undefined, '2023-12'], ['lately', '2024-01', '2025-06'], ['now', '2025-07', '2026-03']), unknown],
}

export const aLine: SurveyQuestion = { ...plain, key: 'one-word', kind: 'line', longest: 20 }

export const aStatement: SurveyQuestion = { ...plain, key: 'next-part', kind: 'statement', aspect: null }

export const oneOfEachKind = [aScale, aSingle, aSeveral, aRanking, aNumber, aMonth, aLine, aWords, aStatement]
