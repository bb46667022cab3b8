import { expect, test } from 'vitest'
import { optionInWords } from './option-words.ts'

test.each([
  ['given', 'There is one'],
  ['none', 'None'],
  ['fcr', 'Registrar'],
  ['ddm', 'Decision maker'],
  ['deputy', 'Deputy registrar'],
  ['n100', 'N100, a reported incident'],
  ['ex_partner', 'Former partner'],
  ['parent_or_carer', 'Parent or carer'],
  ['oic now or before', 'Officer in the case, now or before'],
  ['deciding', 'Deciding the request'],
  ['asking', 'Making the request'],
  ['cancelling', 'Cancelling the crime'],
  ['reinstating', 'Reinstating the crime'],
])('%s is shown as “%s”', (option, words) => {
  expect(optionInWords(option)).toBe(words)
})

test('any other answer is shown as it is, as a sentence begins, with blanks between its words', () => {
  expect(optionInWords('unknown')).toBe('Unknown')
  expect(optionInWords('honour_based')).toBe('Honour based')
  expect(optionInWords('other_third_party')).toBe('Other third party')
  expect(optionInWords('2026-11-16')).toBe('2026-11-16')
})

test('a reason that is no ground is shown by its id, with how people put it', () => {
  expect(optionInWords('HOCR-R-03')).toBe('HOCR-R-03: The victim cannot be reached or does not answer')
  expect(optionInWords('HOCR-R-24')).toBe('HOCR-R-24: On balance we doubt it')
})
