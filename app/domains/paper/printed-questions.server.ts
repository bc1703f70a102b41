import { inEasyWords } from '~/domains/surveys/easy-words'
import { placesOf } from '~/domains/surveys/kinds/ranking'
import { pictureDrawn } from '~/domains/surveys/picture-drawn.server'
import { asksForWords, type Condition, type SurveyQuestion } from '~/domains/surveys/question'
import type { Wording } from '~/platform/languages'
import { markedInLanguage, markedWordsOf as wordsOf } from '~/platform/words'
import { markedOptions, numberOnPaper } from './numbering'

const placeNames = ['first', 'second', 'third'] as const

/** The questions of a version as paper has them: the same words, in the same order, as on the pages. */
export function printedQuestions(questions: readonly SurveyQuestion[], language: Wording) {
  const t = wordsOf('paper', language)
  const said = (text: { en: string }) => markedInLanguage(text, language)
  return questions.map((question) => {
    const isEasy = language === 'en-simple'
    const { title, hint, easy } = isEasy ? inEasyWords(question) : question
    const { together, apart } = markedOptions(question)
    const marked = (each: (typeof together)[number]) => ({ mark: each.mark, label: said(each.option.label) })
    return {
      number: numberOnPaper(question, questions),
      picture: isEasy && easy?.picture ? pictureDrawn(easy.picture) : null,
      title: said(title),
      hint: hint && said(hint),
      onlyIf: onlyIf(question, questions, language),
      how: howTo(question, language),
      together: together.map(marked),
      apart: apart.map(marked),
      boxes: boxesOf(question, t),
      room: question.kind === 'words' ? 'words' : question.kind === 'line' ? 'line' : null,
    }
  })
}

function howTo(question: SurveyQuestion, language: Wording): string | null {
  const t = wordsOf('paper', language)
  if (asksForWords(question) || question.kind === 'statement') return null
  if (question.kind === 'several') return question.hint ? null : t('choose.several')
  if (question.kind === 'ranking') return t('choose.ranking', { count: placesOf(question) })
  if (question.kind === 'number' || question.kind === 'month') return t(`choose.${question.kind}`)
  return t('choose.one')
}

/** What is written into a box, and not crossed. */
function boxesOf(question: SurveyQuestion, t: ReturnType<typeof wordsOf>): string[] {
  if (question.kind === 'ranking') return placeNames.slice(0, placesOf(question)).map((name) => t(`places.${name}`))
  if (question.kind === 'month') return [t('month'), t('year')]
  return question.kind === 'number' ? [''] : []
}

/** A rule read back, with the question by its number, which is how somebody with a pen finds it. */
function onlyIf({ showIf }: SurveyQuestion, among: readonly SurveyQuestion[], language: Wording): string | null {
  if (!showIf) return null
  const t = wordsOf('paper', language)
  const told = ({ question, is, option }: Condition) => {
    const asked = among.find(({ key }) => key === question)
    const label = asked?.options.find(({ key }) => key === option)?.label
    return t(`onlyIf.${is}`, { number: asked ? numberOnPaper(asked, among) : '', option: label ? markedInLanguage(label, language) : option })
  }
  return t('onlyIf.sentence', { conditions: showIf.of.map(told).join(t(`onlyIf.${showIf.when}`)) })
}
