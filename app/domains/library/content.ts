import parentsA from './content/parents-a.json' with { type: 'json' }
import parentsAbout from './content/parents-about.json' with { type: 'json' }
import parentsB from './content/parents-b.json' with { type: 'json' }
import parentsC from './content/parents-c.json' with { type: 'json' }
import practitionersA from './content/practitioners-a.json' with { type: 'json' }
import practitionersB from './content/practitioners-b.json' with { type: 'json' }
import practitionersC from './content/practitioners-c.json' with { type: 'json' }
import youngPeopleA from './content/young-people-a.json' with { type: 'json' }
import youngPeopleB from './content/young-people-b.json' with { type: 'json' }
import youngPeopleC from './content/young-people-c.json' with { type: 'json' }
import type { LibraryQuestion } from './library-question'

type Kept = Omit<LibraryQuestion, 'key'>

const parents = [parentsA, parentsB, parentsC, parentsAbout]
const youngPeople = [youngPeopleA, youngPeopleB, youngPeopleC]
const practitioners = [practitionersA, practitionersB, practitionersC]

// Read as they are: library.test.ts proves every file, so that a start need not.
const kept = [...parents, ...youngPeople, ...practitioners].flat() as unknown as Kept[]

/** Every question of the library, in the order of the page: by audience, then A, B, C, then what is asked of everybody. */
export const libraryQuestions: readonly LibraryQuestion[] = kept.map((each) => ({ ...each, key: each.question.key }))
