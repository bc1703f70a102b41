import type { AspectKey } from '~/domains/framework/framework'
import { easyOf, findInLibrary } from '~/domains/library/library'
import type { Option, QuestionKind, SurveyQuestion } from '~/domains/surveys/question'
import {
  ages,
  apart,
  circumstances,
  fiveSteps,
  support,
  unknown,
  waits,
  whileWaiting,
} from './northmere-options'

interface Asked {
  key: string
  name: string
  title: string
  hint?: string
}

function experience(kind: QuestionKind, aspect: AspectKey, asked: Asked, options: Option[]): SurveyQuestion {
  return { ...said(asked), kind, about: 'experience', aspect, weakness: null, options, longest: null }
}

const scale = (aspect: AspectKey, asked: Asked, others: Record<string, string> = {}) =>
  experience('scale', aspect, asked, [...fiveSteps, ...apart({ ...others, ...unknown })])

const words = (aspect: AspectKey, asked: Asked): SurveyQuestion => ({
  ...experience('words', aspect, asked, []),
  longest: 1500,
})

function situation(kind: 'single' | 'several', asked: Asked, options: Option[]): SurveyQuestion {
  return { ...said(asked), kind, about: 'situation', aspect: null, weakness: null, options, longest: null }
}

function said({ key, name, title, hint }: Asked) {
  const kept = findInLibrary(key)
  return { key, name: { en: name }, title: { en: title }, hint: hint ? { en: hint } : null, ...(kept && { easy: easyOf(kept) }) }
}

const early = scale('timeliness', {
  key: 'needs-spotted-early',
  name: 'Needs spotted early',
  title: 'How well were your child’s needs spotted early?',
  hint: 'We say “child” for anyone up to 25. Think of when someone first saw that your child needed help.',
})

const wait = experience(
  'single',
  'timeliness',
  {
    key: 'health-assessment-wait',
    name: 'Wait for a health assessment',
    title: 'How long did your child wait for their last health assessment?',
    hint: 'This could be for speech or for autism. If you are still waiting, tell us how long so far.',
  },
  [...waits, ...apart({ 'not-needed': 'My child has not needed one', ...unknown })],
)

const waiting = experience(
  'several',
  'timeliness',
  {
    key: 'while-waiting',
    name: 'While families wait',
    title: 'What happened while you waited for the health assessment?',
    hint: 'Choose all that are true.',
  },
  [...whileWaiting, ...apart({ 'none-of-these': 'None of these', 'not-waited': 'We have not had to wait' })],
)

const decisions = scale('coProduction', {
  key: 'decisions-together',
  name: 'Decisions made together',
  title: 'How well do people listen to you and your child when they make plans?',
  hint: 'Think of school or college, health and social care together.',
})

const plan = scale(
  'ehcPlans',
  {
    key: 'ehc-plan-quality',
    name: 'Quality of EHC plans',
    title: 'How well does the EHC plan say what your child needs?',
    hint: 'EHC stands for education, health and care. It is the plan that the council writes with you.',
  },
  { 'no-plan': 'My child has no EHC plan' },
)

const finding = scale('localOffer', {
  key: 'finding-help',
  name: 'Finding out what help there is',
  title: 'How well can you find out what help there is?',
  hint: 'Think of websites, leaflets and people that you can ask.',
})

const oneThing = words('satisfaction', {
  key: 'one-thing',
  name: 'One thing that would help',
  title: 'What one thing would help your child most?',
  hint: 'It can be big or small.',
})

const progress = scale('outcomes', {
  key: 'progress',
  name: 'Progress',
  title: 'How well is your child getting on?',
  hint: 'Think of learning, health, friends and daily life in the last year.',
})

const adultLife = scale(
  'adulthood',
  {
    key: 'ready-for-adult-life',
    name: 'Ready for adult life',
    title: 'How well is your child helped to get ready for adult life?',
    hint: 'This means work or study, a home, friends and good health.',
  },
  { 'too-young': 'My child is too young for this' },
)

const changed = words('outcomes', {
  key: 'what-has-changed',
  name: 'What has changed',
  title: 'What has changed for your child since September 2024?',
  hint: 'Tell us what is better, what is worse or what is the same.',
})

const goingWell = words('outcomes', {
  key: 'going-well',
  name: 'What is going well',
  title: 'What is going well for your child?',
  hint: 'It can be at home, at school or somewhere else.',
})

const situations = [
  situation(
    'single',
    {
      key: 'support',
      name: 'EHC plan or SEN support',
      title: 'What help does your child have now?',
      hint: 'SEN support is extra help from a school, a college or a nursery.',
    },
    [...support, ...apart(unknown)],
  ),
  situation('single', { key: 'age', name: 'Age', title: 'How old is your child?' }, ages),
  situation(
    'several',
    {
      key: 'circumstances',
      name: 'Circumstances',
      title: 'Are any of these true for your child?',
      hint: 'Choose all that are true. We ask so that no group of children is left out.',
    },
    [
      ...circumstances,
      ...apart({ 'none-of-these': 'None of these', 'rather-not-say': 'I would rather not say' }),
    ],
  ),
]

const about = (question: SurveyQuestion, weakness: number): SurveyQuestion => ({ ...question, weakness })

/** September 2024: nobody yet knew what the areas of weakness would be. */
export const inspectionQuestions: SurveyQuestion[] = [
  ...[early, wait, decisions, plan, finding, oneThing],
  ...[progress, adultLife, goingWell],
  ...situations,
]

/** March 2026: drawn from the written statement of action, the wording agreed with the Parent Carer Forum (117, 122). */
export const revisitQuestions: SurveyQuestion[] = [
  ...[early, about(wait, 1), about(waiting, 1)],
  ...[decisions, about(plan, 2), oneThing],
  ...[progress, about(adultLife, 3), changed],
  ...situations,
]
