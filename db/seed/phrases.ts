import type { Chance } from './chance'

/** Names that nobody has, so that marking finds something to mark and nobody is hurt by it. */
const children = ['Tallis', 'Wrenna', 'Jorvik', 'Elspetha', 'Bramwell', 'Oonagh']
const workers = ['Miss Quillfeather', 'Dr Brackenbury', 'Mr Thistlewick', 'Mrs Ombersley']
const schools = ['Gullwing Primary', 'Lanternhill Academy', 'Saltmarsh College']

const openings = {
  badly: [
    'We have asked for years.',
    'It is hard to get anyone to answer.',
    'Every step has been slow.',
    'We are tired of forms.',
    'We tell the same story to each new person.',
    'it takes up all our time.',
  ],
  well: [
    'We have felt listened to.',
    'It took time but it is better now.',
    'The new team is kind.',
    'School has been very good to us.',
    'Thank you for asking.',
  ],
}

const middles: Record<string, Record<'badly' | 'well', string[]>> = {
  'one-thing': {
    badly: [
      'One person who knows our case would change everything.',
      'A date for the assessment would help most.',
      'We need speech therapy in school, not a leaflet.',
      'Please make the plan say what will happen and who will do it.',
      'Transport that turns up would help.',
      'Someone should tell us what there is after school ends.',
      'Let the health team and the school talk to each other, so that I do not have to carry the letters.',
      'An assessment. We have been on the list for two and a half years.',
      'Help at home in the mornings.',
      'Staff in school who know what autism is.',
    ],
    well: [
      'Keeping the same support worker next year would help most.',
      'More short breaks in the holidays would be great.',
      'A quiet room in the new school would be enough.',
      'A plan for college, made early, would help.',
      'Please keep the club on Saturdays. It is the best hour of the week.',
      'Work experience with somebody to go along at first.',
    ],
  },
  'what-has-changed': {
    badly: [
      'Nothing has changed for us.',
      'The wait is shorter on paper, but we are still waiting.',
      'The plan was rewritten and it still does not fit.',
      'Nobody has talked with us about life after 18.',
      'A new form, a new name for the team, the same wait.',
      'The person who knew us has left.',
    ],
    well: [
      'The review was on time for the first time.',
      'We were seen within four months.',
      'There is now a person to ring, and she rings back.',
      'College let us visit three times before the start.',
      'The plan now says how many hours of help, and we get them.',
      'Speech therapy started in January and it works.',
    ],
  },
  'going-well': {
    badly: ['Home is the only place that works.', 'One teacher tries very hard.', 'Not much at the moment.'],
    well: [
      'Reading has come on a lot.',
      'Friends at the youth club have made a difference.',
      'School mornings are calm now.',
    ],
  },
}

const named: ((chance: Chance) => string)[] = [
  (chance) => `${chance.oneOf(children)} would smile more if that happened.`,
  (chance) => `${chance.oneOf(workers)} was the only one who rang us back.`,
  (chance) => `At ${chance.oneOf(schools)} they did what they could.`,
  (chance) => `my son ${chance.oneOf(children).toLowerCase()} is in year ${chance.oneOf([4, 6, 9, 11])}.`,
  () => 'You can ring me on 01632 960 777 to hear more.',
  () => 'My email is a.parent@northmere.example if you want it.',
]

/** What a family might write; about every third text names somebody or gives a number, though it was asked not to. */
export function madeWords(question: string, tone: 'badly' | 'well', chance: Chance): string {
  const sentences = [
    ...(chance.happens(0.6) ? [chance.oneOf(openings[tone])] : []),
    chance.oneOf(middles[question]?.[tone] ?? openings[tone]),
    ...(chance.happens(0.35) ? [chance.oneOf(named)(chance)] : []),
  ]
  return sentences.join(chance.happens(0.15) ? '\n' : ' ')
}
