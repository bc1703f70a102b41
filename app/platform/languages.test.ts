import { expect, it } from 'vitest'
import { directionOf, inPathLanguage, languageOfPath, languages, ownNames, readAddress } from './languages'

const everywhere = ['/', '/privacy', '/settings?saved', '/s/northmere', '/s/northmere/questions/2?change', '/s/northmere?x#y', '/exit']

it.each(everywhere)('%s is the same page in every language, there and back', (address) => {
  for (const language of languages) {
    const there = inPathLanguage(address, language)
    expect(readAddress(there)).toEqual({ language, bare: address })
    for (const other of languages) expect(inPathLanguage(there, other)).toBe(inPathLanguage(address, other))
  }
})

it('a survey has the language after its slug, so that its cookies hold; other pages have it before', () => {
  expect(inPathLanguage('/s/northmere/consent', 'ur')).toBe('/s/northmere/ur/consent')
  expect(inPathLanguage('/s/northmere', 'ur')).toBe('/s/northmere/ur')
  expect(inPathLanguage('/privacy', 'ar')).toBe('/ar/privacy')
  expect(inPathLanguage('/', 'pl')).toBe('/pl')
})

it('pages behind sign-in, and other places, stay as they are', () => {
  for (const address of ['/inspector', '/sign-in', 'https://www.bbc.co.uk/weather', '/settingsx'])
    expect(inPathLanguage(address, 'ur')).toBe(address)
})

it('what is in no language leads nowhere: the address stays whole, and no door is there', () => {
  for (const address of ['/xx', '/s/northmere/xx/consent', '/ur/inspector', '/ur/s/northmere', '/ar/sign-in', '/urdu'])
    expect(readAddress(address).bare).toBe(address)
  expect(languageOfPath('/ur/inspector')).toBe('ur')
  expect(languageOfPath('/s/ur')).toBe('en')
})

it('each language has its own name and direction', () => {
  expect(new Set(Object.values(ownNames)).size).toBe(languages.length)
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ur', 'ar'])
})
