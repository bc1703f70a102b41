export { readingGrade, sentencesOf, wordsOf } from '~/domains/surveys/reading-age'
