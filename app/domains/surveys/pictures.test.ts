import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import words from '~locales/en/drafting.json'
import { pictureKeys } from './pictures'
import sources from './pictures/sources.json'

const folder = 'app/domains/surveys/pictures'
const sorted = (keys: readonly string[]) => [...keys].sort()

it('each picture is there, with a name, and with where it comes from and under which licence', () => {
  const drawn = readdirSync(folder).flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? [])
  expect(sorted(drawn)).toEqual(sorted(pictureKeys))
  expect(sorted(sources.map(({ concept }) => concept))).toEqual(sorted(pictureKeys))
  expect(Object.keys(words.pictures)).toEqual([...pictureKeys])
  for (const { source, licence } of sources) expect([source, licence].join(', ')).toMatch(/npm .+, MIT$/)
})

it('no picture runs a script, reaches out, or has words in it', () => {
  for (const key of pictureKeys) {
    const svg = readFileSync(`${folder}/${key}.svg`, 'utf8')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 32 32">/)
    expect(svg, key).not.toMatch(/<(script|text|image|foreignObject|a)\b|href=|\bon\w+=|url\((?!#)/)
  }
})
