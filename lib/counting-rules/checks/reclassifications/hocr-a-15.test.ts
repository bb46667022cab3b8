import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA15 } from './hocr-a-15.ts'

const stalking = { code: '195/12', countClass: '8Q' }
const harassment = { code: '195/94', countClass: '8L' }

const downgraded = (
  satisfied: 'yes' | 'no' | 'unknown',
  {
    relation = 'ex_partner',
    decisionMaker = theRegistrar,
  }: { relation?: 'ex_partner' | 'stranger' | 'unknown'; decisionMaker?: object } = {},
) =>
  reclassification(
    { to: harassment, registrarSatisfiedHarassmentOnly: satisfied },
    { crime: stalking, suspects: [{ relation }], decisionMaker },
  )

test('between former partners the registrar must be satisfied', () => {
  expect(judged(hocrA15, downgraded('yes'))).toBe('met')
  expect(judged(hocrA15, downgraded('no'))).toBe('not met, refer')
  expect(judged(hocrA15, downgraded('unknown'))).toBe('unknown, hold')
  expect(judged(hocrA15, downgraded('yes', { decisionMaker: { role: 'ddm' } }))).toBe('not met, refer')
})

test('a relation nobody knows may be a former partner', () => {
  expect(judged(hocrA15, downgraded('no', { relation: 'unknown' }))).toBe('not met, refer')
  expect(judged(hocrA15, downgraded('no', { relation: 'stranger' }))).toBe('met')
})

test('other changes of class are for other rules', () => {
  expect(judged(hocrA15, reclassification())).toBe('not applicable')
  expect(judged(hocrA15, reclassification({ to: harassment }))).toBe('not applicable')
  expect(judged(hocrA15, soundCase('C4'))).toBe('not applicable')
})

test('one former partner among the suspects is enough', () => {
  const suspects = [{ relation: 'stranger' as const }, { relation: 'ex_partner' as const }]
  const facts = reclassification(
    { to: harassment, registrarSatisfiedHarassmentOnly: 'no' },
    { crime: stalking, suspects, decisionMaker: theRegistrar },
  )
  expect(judged(hocrA15, facts)).toBe('not met, refer')
})

test('a former partner’s conduct that becomes anything but harassment is for other rules', () => {
  const facts = reclassification(
    { to: { code: '105/01', countClass: '105A' } },
    { crime: stalking, suspects: [{ relation: 'ex_partner' }] },
  )
  expect(judged(hocrA15, facts)).toBe('not applicable')
})

test('what only the registrar can say, nobody else has said', () => {
  expect(judged(hocrA15, downgraded('unknown', { decisionMaker: { role: 'ddm' } }))).toBe('not met, refer')
})
