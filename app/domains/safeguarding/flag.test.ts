import { describe, expect, test } from 'vitest'
import { inspection, revisit } from '~db/seed/northmere'
import { madeAnswers } from '~db/seed/responses'
import { harmsNamedIn, isFlagged } from './flag'
import { harms } from './lexicon'

const mustReachAnOfficer: [string, string][] = [
  ['physical', 'The teaching assistant hit my son because he would not sit down.'],
  ['physical', 'He came home with bruises on both arms and nobody can say why.'],
  ['physical', 'they LOCKED him in a room on his own until he stopped crying'],
  ['physical', 'She was restrained face down by three adults.'],
  ['physical', 'I saw the escort slap her on the bus.'],
  ['physical', 'He was dragged along the corridor.'],
  ['sexual', 'My daughter told me a man at the club touched her.'],
  ['sexual', 'She was raped last year and we still have no help.'],
  ['sexual', 'someone asked him for naked pictures'],
  ['sexual', 'We think he is being groomed by somebody in a game.'],
  ['emotional', 'She is terrified of her stepfather.'],
  ['emotional', 'The teacher calls him stupid in front of the class.'],
  ['emotional', 'He was told not to tell anyone.'],
  ['emotional', 'staff scream at the children every day'],
  ['neglect', 'The children are left alone in the house all night.'],
  ['neglect', 'He was left sitting in his own urine for hours.'],
  ['neglect', 'The boy next door goes hungry most days.'],
  ['neglect', 'There is no food in the house.'],
  ['self-harm', 'She has started self harming since she lost her place.'],
  ['self-harm', 'He is nine and says he wants to die.'],
  ['self-harm', 'I don’t want to be here any more.'],
  ['self-harm', 'she tried to take her own life'],
  ['self-harm', 'He is cutting himself and CAMHS will not see him.'],
  ['self-harm', 'my son is suicidle and nobody comes'],
  ['exploitation', 'Older men wait for her outside school and give her money.'],
  ['exploitation', 'He is carrying drugs for a gang.'],
  ['exploitation', 'She goes missing for days.'],
  ['exploitation', 'They want to send her abroad for a forced marriage.'],
  ['at-home', 'My partner hits me and the children see it.'],
  ['at-home', 'His dad is always drunk.'],
  ['among-children', 'He is bullied every day.'],
  ['said-outright', 'I think the child is being abused.'],
  ['said-outright', 'I am not safe.'],
  ['said-outright', 'One day somebody will be killed.'],
  ['said-outright', 'I fear for her life.'],
]

const ordinary = [
  'We have waited two years for an assessment.',
  'The plan was late and nobody read it.',
  'I had to fight for everything and I am burnt out.',
  'School hit us with a fine for every day he missed.',
  'The area was hit hard by cuts and was hit by Covid.',
  'We beat the council at tribunal.',
  'I am fed up with being pushed from pillar to post.',
  'He is scared of dogs and hand dryers.',
  'She cannot use a knife and fork and needs help to get dressed.',
  'She loves her dog grooming course at college.',
  'The report went missing and the team ran out of money.',
  'It is killing our family life to wait like this.',
  'Nobody listens. We feel let down and left alone by the council.',
  'The council threatened me with court.',
  'The school is at risk of closing. He is at risk of exclusion.',
  'Sex education at her special school is very good.',
  'He broke his arm and the hospital was kind.',
  'The taxi is late and the driver does not know makaton.',
  'Getting a referral is like getting blood out of a stone.',
  'They kicked the can down the road again.',
  'This dragged on for months. It is a dead end.',
  'He was fed back to us as doing fine.',
  'I am dying to see the new building.',
  'My son feels safe and happy at college.',
  'Speech therapy touched on feeding, but only once.',
  'The health visitor picked up the delay early.',
  'The service has been starved of money and left families to cope.',
  'Drop-off is a hazard: the car park is unsafe in winter.',
]

describe('what a family writes', () => {
  test.each(mustReachAnOfficer)('reaches an officer (%s): %s', (harm, text) => {
    expect(harmsNamedIn(text)).toContain(harm)
  })

  test.each(ordinary)('is a complaint or praise and stays with the answers: %s', (text) => {
    expect(harmsNamedIn(text)).toEqual([])
  })

  test('is recognised with odd capitals, accents, line ends and apostrophes', () => {
    for (const text of ['SELF‑HARM', 'He was\nbeaten\nat home', 'she doesn`t want to live', 'ABÚSED', 'dont want to live']) {
      expect(isFlagged(text)).toBe(true)
    }
  })

  test('each kind of harm has an example here', () => {
    expect(new Set(mustReachAnOfficer.map(([harm]) => harm))).toEqual(new Set(harms))
  })

  test('in made-up families of the demonstration it never is', () => {
    const texts = [inspection, revisit].flatMap(({ visit, survey, responses }) => {
      const asked = survey.questions.filter(({ kind }) => kind === 'words').map(({ key }) => key)
      return madeAnswers(visit.kind, survey.questions, responses.count, responses.seed).flatMap((answers) =>
        asked.map((key) => answers[key]).filter((text) => typeof text === 'string'),
      )
    })
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(isFlagged)).toEqual([])
  })

  test('however long and odd is read in a moment', () => {
    const began = performance.now()
    for (const piece of ['my son ', 'left in ', 'wants to ', 'he is not ', 'a ', 'shut him in ']) isFlagged(piece.repeat(10_000 / piece.length))
    expect(performance.now() - began).toBeLessThan(1500)
  })
})
