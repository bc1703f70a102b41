import parentsA from './content/parents-a.json'
import parentsAbout from './content/parents-about.json'
import parentsB from './content/parents-b.json'
import parentsC from './content/parents-c.json'
import type { LibraryQuestion } from './library-question'

type Kept = Omit<LibraryQuestion, 'key'>

// Read as they are: library.test.ts proves every file, so that a start need not.
const kept = [parentsA, parentsB, parentsC, parentsAbout].flat() as unknown as Kept[]

/** Every question of the library, in the order of the page: by audience, then A, B, C, then what is asked of everybody. */
export const libraryQuestions: readonly LibraryQuestion[] = kept.map((each) => ({ ...each, key: each.question.key }))
