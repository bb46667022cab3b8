import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC213 } from './hocr-c2-13.ts'

const fgm = { code: '008/52', countClass: '8N' }
const resting = (evidence: ReturnType<typeof anItem>) => soundCase('C2', { crime: fgm, evidence: [evidence] })

test('other offences need no such finding', () => {
  expect(judged(hocrC213, soundCase('C2'))).toBe('not applicable')
  expect(judged(hocrC213, soundCase('C4', { crime: fgm }))).toBe('not applicable')
})

test('a medical finding that it did not happen', () => {
  expect(judged(hocrC213, resting(anItem({ kind: 'medical finding' })))).toBe('met')
  expect(judged(hocrC213, resting(anItem({ kind: 'medical finding', effect: 'unknown' })))).toBe('unknown, hold')
})

test('the family’s word determines nothing', () => {
  expect(judged(hocrC213, resting(anItem({ kind: 'suspect account' })))).toBe('not met, hold')
  expect(judged(hocrC213, soundCase('C2', { crime: fgm, evidence: [] }))).toBe('not met, hold')
})

test('a medical finding that leaves doubt does not show it', () => {
  expect(judged(hocrC213, resting(anItem({ kind: 'medical finding', effect: 'casts doubt only' })))).toBe(
    'not met, hold',
  )
})
