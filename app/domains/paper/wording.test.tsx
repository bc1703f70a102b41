import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { timelineOf } from '~/domains/inspections/timeline'
import { QuestionField } from '~/domains/surveys/question-field'
import { InLanguage } from '~/platform/i18n'
import type { Language } from '~/platform/languages'
import { area, revisit } from '~db/seed/northmere'
import { textOf } from '~tests/support/pdf'
import { givenForSurvey, printSurvey } from './print-survey.server'
import type { SurveyToPrint } from './survey-to-print'

const { survey, visit, weaknesses } = revisit
const hours = timelineOf(visit)
const northmere: SurveyToPrint = {
  slug: survey.slug, areaName: area.name, focus: survey.focus, hours, visit, weaknesses,
  version: { number: 1, minutes: survey.minutes, questions: survey.questions },
}
const as = (language: Language) => ({ language, size: 'standard' as const, link: 'https://heard.example/s/northmere', isInvented: true })

/** What a family reads on a question's page, in order: title, hint, and the label of each answer. */
function onScreen(number: number, language: Language): string[] {
  const question = survey.questions[number - 1]
  if (!question) throw new Error(`there is no question ${number}`)
  const page = <InLanguage language={language}><QuestionField question={question} name="answer" values={[]} /></InLanguage>
  const html = renderToStaticMarkup(page)
  const parts = html.matchAll(/<h1[^>]*>(.*?)<\/h1>|<(div|p)[^>]*id="answer-hint"[^>]*>(.*?)<\/\2>|<label[^>]*(?:radios|checkboxes)__label[^>]*>(.*?)<\/label>/gs)
  return [...parts].map(([, title, , hint, label]) => asText(title ?? hint ?? label ?? ''))
}

const asText = (html: string) =>
  html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').trim()

/** The same of the paper, from what it is made of. */
function onPaper(number: number, language: Language): string[] {
  const asked = givenForSurvey(northmere, as(language)).questions[number - 1]
  if (!asked) throw new Error(`there is no question ${number} on paper`)
  return [asked.title, asked.hint ?? [], [...asked.together, ...asked.apart].map(({ label }) => label)].flat(2).filter((words) => words !== '')
}

const numbers = survey.questions.map((_, place) => place + 1)

describe('the survey on paper and on the pages', () => {
  it.each(['en', 'ur', 'pl'] as const)('has the same titles, hints and answers in the same order, in %s', (language) => {
    const differences = numbers.filter((number) => onPaper(number, language).join('\n') !== onScreen(number, language).join('\n'))
    expect(differences).toEqual([])
    expect(numbers.flatMap((number) => onScreen(number, language)).length).toBeGreaterThan(80)
  })

  it('finds a difference of one letter', () => {
    const [title = ''] = onPaper(1, 'en')
    expect(onScreen(1, 'en')[0]).toBe(title)
    expect(onScreen(1, 'en')[0]).not.toBe(title.replace('well', 'Well'))
  })
})

describe('in Easy Read', () => {
  const easy = (language: Language) => givenForSurvey(northmere, { ...as(language), size: 'easy' })

  it('paper has the easy words of each question with its picture, and the same answers', () => {
    for (const [n, question] of survey.questions.entries()) {
      const asked = easy('en').questions[n]
      expect([asked?.title, asked?.hint ?? undefined]).toEqual([question.easy?.title.en, question.easy?.hint?.en])
      expect(asked?.picture).toMatch(/^<svg /)
      expect([asked?.together, asked?.apart]).toEqual([givenForSurvey(northmere, as('en')).questions[n]?.together, givenForSurvey(northmere, as('en')).questions[n]?.apart])
    }
    expect(easy('en').nameNobody).toBe('Please do not write names.')
  })

  it('other languages have their own words, and no picture', () => {
    expect(easy('ur').questions).toEqual(givenForSurvey(northmere, as('ur')).questions)
  })

  it('a question without easy words stands as it is', () => {
    const questions = survey.questions.map(({ easy: _, ...question }) => question)
    const [first] = givenForSurvey({ ...northmere, version: { number: 2, minutes: 9, questions } }, { ...as('en'), size: 'easy' }).questions
    expect([first?.title, first?.picture]).toEqual([survey.questions[0]?.title.en, null])
  })
})

describe('the PDF itself', () => {
  let text = ''
  beforeAll(async () => {
    text = await textOf(await printSurvey(northmere, as('en')))
  })

  it('has every question with its number, hint and numbered answers, in order', () => {
    let from = 0
    for (const number of numbers) {
      const [title = '', ...rest] = onScreen(number, 'en').map((words) => words.replace(/\s+/g, ' '))
      for (const words of [`${number}. ${title}`, ...rest]) {
        const at = text.indexOf(words, from)
        expect(at, `“${words}” is not there, or not in its place`).toBeGreaterThanOrEqual(from)
        from = at + words.length
      }
    }
  })

  it('says first that a child at risk must be passed on, then asks for agreement, then asks (33, 34)', () => {
    const places = ['we must pass on what you wrote', 'Yes, I have read this and I agree', '1. How well'].map((words) => text.indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places).not.toContain(-1)
    for (const words of ['Friday 13 March at 12 noon', 'Freepost HEARD', 'heard.example/s/northmere', '0808 800 5000', 'Please do not name anyone.'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words)
  })
})

it('paper without a Freepost address asks people to ring, and names none', () => {
  const { visit: { particulars, ...visit } } = northmere
  const { back, freepost } = givenForSurvey({ ...northmere, visit: { ...visit, particulars: { ...particulars, freepost: [] } } }, as('en'))
  expect([back.words, back.invented, freepost]).toEqual(['Ring 01632\u00a0960\u00a0118. We tell you where to send it, and you do not need a stamp.', null, []])
})

it('a question that hangs on another says so by its number', () => {
  const [first, second, ...rest] = survey.questions
  if (!first || !second) throw new Error('Northmere asks more')
  const option = second.options[0]
  const showIf = { when: 'all' as const, of: [{ question: second.key, is: 'chosen' as const, option: option?.key ?? '' }] }
  const questions = [first, second, ...rest.map((each) => ({ ...each, showIf }))]
  const given = givenForSurvey({ ...northmere, version: { number: 2, minutes: 9, questions } }, as('en'))
  expect(given.questions[2]?.onlyIf).toBe(`Answer this only if you chose “${option?.label.en}” in question 2.`)
})
