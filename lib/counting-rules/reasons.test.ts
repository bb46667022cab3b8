import { expect, test } from 'vitest'
import { numberOf, reasons } from './reasons.ts'

/** The outcomes of each reason, stated a second time. Where none is named, the crime just stays. */
const outcomes = {
  ...{ '01': '16', '02': '14', '03': '', '04': '15', '05': '18', '06': '15', '07': '9 10', '08': '21', '09': '11' },
  ...{ 10: '12', 11: '5', 12: '13', 13: '17', 14: '20', 15: '19', 16: '1A 2A 3A 15 1', 17: '8', 18: '22 23 24' },
  ...{
    19: '',
    20: '',
    21: '',
    22: '',
    23: '15 16 18',
    24: '15 18',
    25: '15 16 18',
    26: '15',
    27: '12',
    28: '14 16',
    29: '',
  },
  ...{ 30: '', 31: '16 8 22', 32: '', 33: '16', 34: '18 15', 35: '15 16' },
}

test.each(reasons)('$code: the outcomes that may fit are those of the list', ({ code, outcomes: given }) => {
  expect(outcomes).toHaveProperty([code.replace('HOCR-R-', '')], given.join(' '))
})

test('the number of a reason is the last of its code, as an address carries it', () => {
  expect(reasons.map(({ code }) => `HOCR-R-${numberOf(code)}`)).toEqual(reasons.map(({ code }) => code))
  expect(numberOf('HOCR-R-07')).toBe('07')
})

test('the reasons are the 35 of the list, in its order', () => {
  expect(reasons.map(({ code }) => code)).toEqual(
    Array.from({ length: 35 }, (_, index) => `HOCR-R-${String(index + 1).padStart(2, '0')}`),
  )
})

test('whoever is told to use an outcome is told its number', () => {
  for (const { code, instead, outcomes: given } of reasons.filter((each) => each.instead.startsWith('Use outcome')))
    for (const outcome of given) expect(instead, code).toMatch(new RegExp(`\\b${outcome}\\b`))
})
