import { expect, test } from 'vitest'
import { allOffences } from '../testing/all-offences.ts'
import { pairInWords, pairTyped } from './terms.ts'

test('every offence of the list is read as it is offered, with its title or without', () => {
  for (const { code, countClass, title } of allOffences) {
    const pair = { code, countClass }
    expect(pairTyped(`${pairInWords(pair)} – ${title}`)).toEqual(pair)
    expect(pairTyped(pairInWords(pair))).toEqual(pair)
  }
})

test('capitals and blanks do not matter', () => {
  expect(pairTyped('  195/94   8l ')).toEqual({ code: '195/94', countClass: '8L' })
})

test('a code without a class is shown and read as the code alone', () => {
  expect(pairInWords({ code: '019/08', countClass: '' })).toBe('019/08')
  expect(pairTyped('019/08')).toEqual({ code: '019/08', countClass: '' })
})

test('what is no code is none', () => {
  for (const typed of [
    '',
    'a theft',
    'theft from the person',
    '195/94 8L 49',
    '!',
    '195/94 8L Harassment',
    '1195/94 8L',
    'no 195/94 8L',
  ])
    expect(pairTyped(typed), typed).toBeUndefined()
})
