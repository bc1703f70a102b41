export const problemKeys = [
  'noFile',
  'notAWorkbook',
  'noSurveySheet',
  'noEnglish',
  'noQuestions',
  'tooMany',
  'unknownType',
  'noName',
  'twice',
  'noLabel',
  'noList',
  'choiceIncomplete',
  'ruleTooDeep',
  'groupsDoNotClose',
  'doesNotFit',
  'looksAhead',
  'unknownQuestion',
  'unknownOption',
  'neverAsked',
] as const
export type ProblemKey = (typeof problemKeys)[number]

export const warningKeys = ['deviceFact', 'workedOut', 'ignoredColumn', 'unknownLanguage', 'madeUpBands', 'unknownWeakness', 'otherAdded'] as const
export type WarningKey = (typeof warningKeys)[number]

/** What is wrong, or was left out, and where: the row as a spreadsheet program counts it. */
export interface Note<Key extends string> {
  key: Key
  sheet: 'survey' | 'choices' | null
  row: number | null
  about: string
}

export type FormProblem = Note<ProblemKey>
export type FormWarning = Note<WarningKey>
