import { z } from 'zod'
import { aspectKeys, circumstances, crucialAspects } from '~/domains/framework/framework'
import { pictureKeys } from '~/domains/surveys/pictures'
import { type SurveyQuestion, surveyQuestion } from '~/domains/surveys/question'
import topicsKept from './content/topics.json' with { type: 'json' }

export const audiences = ['parents', 'young-people', 'practitioners'] as const
export type Audience = (typeof audiences)[number]

export interface Topic {
  key: string
  name: string
  /** How the name of an area of weakness speaks of it: beginnings of words, in small letters. */
  saidAs: string[]
}

/** What weaknesses are about; each question names the topics it belongs to. */
export const topics: readonly Topic[] = topicsKept

const group = z.enum(circumstances.map(({ key }) => key))
const crucial = z.enum(crucialAspects.map(({ key }) => key))
const topic = z.string().refine((key) => topics.some((each) => each.key === key), 'a topic that topics.json does not have')

/** One question as its file in content/ holds it. The audiences' own words stand beside those in Easy Read. */
export const libraryContent = z
  .object({
    /** A new one whenever any word changes: a draft keeps the words that it was given. */
    version: z.int().min(1),
    audience: z.enum(audiences),
    question: z.unknown().transform((kept) => surveyQuestion.parse({ ...(kept as object), weakness: null })),
    easy: z.object({ title: z.string().min(1), hint: z.string().min(1).nullable(), picture: z.enum(pictureKeys) }),
    /** The first is the one that its answers count for (84-104). */
    aspects: z.array(z.enum(aspectKeys)),
    groups: z.array(group),
    crucial: z.array(crucial),
    topics: z.array(topic).min(1),
    /** Asked at every visit, so that visits can be laid side by side. */
    core: z.enum(['always', 'inspection', 're-visit']).optional(),
    why: z.string().min(1),
    /** No single measure decides (42), so each says where it stops. */
    cannotShow: z.string().min(1),
  })
  .refine(({ question, aspects }) => (aspects[0] ?? null) === question.aspect, 'the first aspect is the question’s own')

type Content = z.infer<typeof libraryContent>
/** `question` belongs to no weakness yet. */
export interface LibraryQuestion extends Omit<Content, 'question'> {
  key: string
  question: Omit<Content['question'], 'weakness'>
}

/** As a draft holds it. A question about the child's situation belongs to no weakness. */
export function asSurveyQuestion({ question, easy }: Pick<LibraryQuestion, 'question' | 'easy'>, weakness: number | null): SurveyQuestion {
  return {
    ...question,
    weakness: question.about === 'situation' ? null : weakness,
    easy: easyOf({ easy }),
  }
}

/** The easy words of a question of the library, as a survey holds them. */
export const easyOf = ({ easy }: Pick<LibraryQuestion, 'easy'>): SurveyQuestion['easy'] => ({
  title: { en: easy.title },
  hint: easy.hint === null ? null : { en: easy.hint },
  picture: easy.picture,
})
