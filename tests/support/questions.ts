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
