/**
 * What Easy Read can show beside its words: one picture for one thing, never as an answer and never in place of words.
 * Where they come from stands in pictures/sources.json. No good picture: words only.
 */
export const pictureKeys = [
  'waiting', 'day', 'age', 'early', 'child', 'adult-life', 'people', 'support', 'leaders', 'finding', 'listening', 'talking',
  'telephone', 'writing', 'plan', 'information', 'question', 'idea', 'goal', 'change', 'moving', 'fair', 'private', 'health',
  'feelings', 'equipment', 'school', 'learning', 'college', 'out-of-school', 'travel', 'break', 'home', 'play', 'work', 'money', 'well',
] as const
export type PictureKey = (typeof pictureKeys)[number]
