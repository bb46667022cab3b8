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

test('what is no code is none', () => {
  for (const typed of ['', 'a theft', 'theft from the person', '195/94 8L 49', '!', '195/94 8L Harassment'])
    expect(pairTyped(typed), typed).toBeUndefined()
})
