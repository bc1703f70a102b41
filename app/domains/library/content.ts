import parentsA from './content/parents-a.json'
import parentsAbout from './content/parents-about.json'
import parentsB from './content/parents-b.json'
import parentsC from './content/parents-c.json'
import practitionersA from './content/practitioners-a.json'
import practitionersB from './content/practitioners-b.json'
import practitionersC from './content/practitioners-c.json'
import youngPeopleA from './content/young-people-a.json'
import youngPeopleB from './content/young-people-b.json'
import youngPeopleC from './content/young-people-c.json'
import type { LibraryQuestion } from './library-question'

type Kept = Omit<LibraryQuestion, 'key'>

const parents = [parentsA, parentsB, parentsC, parentsAbout]
const youngPeople = [youngPeopleA, youngPeopleB, youngPeopleC]
const practitioners = [practitionersA, practitionersB, practitionersC]

// Read as they are: library.test.ts proves every file, so that a start need not.
const kept = [...parents, ...youngPeople, ...practitioners].flat() as unknown as Kept[]

/** Every question of the library, in the order of the page: by audience, then A, B, C, then what is asked of everybody. */
export const libraryQuestions: readonly LibraryQuestion[] = kept.map((each) => ({ ...each, key: each.question.key }))
