import { expect, test } from 'vitest'
import { seemsToName } from './quiet-hint'

test.each(['Then we met Oswin at the clinic.', 'It was all thanks to Ms Larkspur, really.'])('%s seems to name somebody', (text) => {
  expect(seemsToName(text)).toBe(true)
})

test.each(['We waited. Nobody rang.', 'It was in March. The SENCO and the GP helped.', 'Maths in English'])('%s names nobody', (text) => {
  expect(seemsToName(text)).toBe(false)
})
