import { expect, test } from 'vitest'
import { otherForcesNumberFault } from './other-forces-number.ts'

const crime = { reference: 'ZZ/000123/26' }
const fault = (theirReference: unknown) => otherForcesNumberFault(crime, { theirReference }).theirReference

test.each([
  'ZZ/000123/26',
  ' zz/000123/26 ',
  'ZZ-000123-26',
  'ZZ00012326',
  'ZZ/\u200B000123/26',
  'ＺＺ／０００１２３／２６',
  'Crime no. ZZ/000123/26',
  'ZZ/000123/26 (ours)',
])('our own reference is not their number, however it is written: %j', (written) => {
  expect(fault(written)).toContain('our reference')
})

test.each(['-', 'N/A', 'none', 'TBC', 'pending', '000000', '?'])('what stands for no number is none: %j', (written) => {
  expect(fault(written)).toContain('Enter the number')
})

test.each([
  'ZZ/000777/26',
  '54260001232',
  '26/123',
  'WILTS-1',
  '５４２６',
  'CR/26/4471 (our ZZ/000123/26)',
  'ZZ/000123/261',
  '',
  undefined,
])('any other number may be theirs, and nothing is wrong with a field left empty: %j', (written) => {
  expect(fault(written)).toBeUndefined()
})

test('where they have given none, what is left in the field is not asked about', () => {
  expect(otherForcesNumberFault(crime, { referenceKind: 'none', theirReference: 'N/A' })).toEqual({})
  expect(otherForcesNumberFault(crime, { referenceKind: 'crime', theirReference: 'N/A' })).not.toEqual({})
})
