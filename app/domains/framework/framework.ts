/** The three questions that every inspection answers (para 81). */
export const frameworkQuestions = ['A', 'B', 'C'] as const
export type FrameworkQuestion = (typeof frameworkQuestions)[number]

/** What inspectors take account of under each question, in the handbook's order. */
export const aspects = [
  { key: 'timeliness', question: 'A', paras: [84, 85] },
  { key: 'qualityOfIdentification', question: 'A', paras: [84, 86] },
  { key: 'viewsInIdentification', question: 'A', paras: [87] },
  { key: 'everyChildIdentified', question: 'A', paras: [87] },
  { key: 'evaluationOfIdentification', question: 'A', paras: [88] },
  { key: 'coProduction', question: 'B', paras: [89, 90, 91] },
  { key: 'coordination', question: 'B', paras: [89, 94] },
  { key: 'satisfaction', question: 'B', paras: [89, 95] },
  { key: 'ehcPlans', question: 'B', paras: [89] },
  { key: 'localOffer', question: 'B', paras: [89] },
  { key: 'senSupport', question: 'B', paras: [89] },
  { key: 'adviceAndAdvocacy', question: 'B', paras: [92, 96] },
  { key: 'sharingInformation', question: 'B', paras: [93] },
  { key: 'outcomes', question: 'C', paras: [97, 98, 99] },
  { key: 'adulthood', question: 'C', paras: [98] },
  { key: 'reviewsOfProgress', question: 'C', paras: [100] },
  { key: 'approaches', question: 'C', paras: [101, 102] },
  { key: 'differentGroups', question: 'C', paras: [100, 102] },
  { key: 'evaluationOfOutcomes', question: 'C', paras: [97, 103, 104] },
] as const satisfies readonly { key: string; question: FrameworkQuestion; paras: readonly number[] }[]

export type Aspect = (typeof aspects)[number]
export type AspectKey = Aspect['key']

export const aspectKeys = aspects.map((aspect) => aspect.key) as [AspectKey, ...AspectKey[]]

/** The aspects under A, B or C, in the handbook's order. */
export function aspectsUnder(question: FrameworkQuestion): Aspect[] {
  return aspects.filter((aspect) => aspect.question === question)
}

/** Which of A, B and C an aspect belongs to. */
export function questionOf(key: AspectKey): FrameworkQuestion {
  return (aspects.find((aspect) => aspect.key === key) as Aspect).question
}

/** The circumstances that need additional attention. Youth justice of para 76 and custody of para 77 stay apart. */
export const circumstances = [
  { key: 'lookedAfter', paras: [76, 77] },
  { key: 'careLeaver', paras: [76, 77] },
  { key: 'careNeeds', paras: [77] },
  { key: 'schoolOutOfArea', paras: [76, 77] },
  { key: 'taughtAtHome', paras: [77] },
  { key: 'alternativeProvision', paras: [77] },
  { key: 'inHospital', paras: [77] },
  { key: 'serviceFamily', paras: [77] },
  { key: 'custody', paras: [77] },
  { key: 'youthJustice', paras: [76] },
  { key: 'missingEducation', paras: [76] },
  { key: 'outOfSchool', paras: [76] },
  { key: 'movingOn', paras: [76] },
] as const satisfies readonly { key: string; paras: readonly number[] }[]


/** What runs through A, B and C (82), in the handbook's order. */
export const crucialAspects = [
  { key: 'leadership', paras: [82] },
  { key: 'jointCommissioning', paras: [82, 83] },
  { key: 'localArrangements', paras: [82] },
  { key: 'usingIntelligence', paras: [82] },
] as const satisfies readonly { key: string; paras: readonly number[] }[]
