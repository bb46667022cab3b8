import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrN05 } from './hocr-n-05.ts'

const murder = { code: '001/01', countClass: '1' }
const death = { code: '300/07', countClass: 'N300' }

const moved = (
  from: typeof murder,
  to: typeof murder,
  headOfCrimeAgrees: 'yes' | 'no' | 'unknown' = 'yes',
  decisionMaker: object = theRegistrar,
) => reclassification({ to, headOfCrimeAgrees }, { crime: from, decisionMaker })

test('up and down, with the registrar and the head of crime', () => {
  expect(judged(hocrN05, moved(murder, death))).toBe('met')
  expect(judged(hocrN05, moved(death, murder))).toBe('met')
  expect(judged(hocrN05, moved(murder, death, 'no'))).toBe('not met, refuse')
  expect(judged(hocrN05, moved(murder, death, 'unknown'))).toBe('unknown, hold')
  expect(judged(hocrN05, moved(death, murder, 'yes', { role: 'ddm' }))).toBe('not met, refer')
})

test('other moves are for other rules', () => {
  expect(judged(hocrN05, moved(murder, { code: '004/01', countClass: '4/1' }))).toBe('not applicable')
  expect(judged(hocrN05, moved({ code: '008/06', countClass: '8N' }, death))).toBe('not applicable')
  expect(judged(hocrN05, soundCase('C2', { crime: murder }))).toBe('not applicable')
})
