import { expect, test } from 'vitest'
import { offenceOf } from '../offences.ts'
import { isGrave, orderOf } from './order.ts'

const of = (pair: string) => {
  const [code = '', countClass = ''] = pair.split(' ')
  return offenceOf(code, countClass)
}
const order = (one: string, other: string) => orderOf(of(one), of(other))

const THEFT = '049/10 49'
const BURGLARY = '028/03 28I'
const ASSAULT = '105/01 105A'
const HARM = '008/06 8N'
const DRUGS = '092/51 92D'

test.each([
  ['mutilation', '008/52 8N'],
  ['slavery', '036/07 106'],
  ['a death on the road', '004/04 4/4'],
  ['a crime of class 3A', '003/02 3A'],
  ['the death of a child', '004/03 4/3'],
  ['a death that somebody allowed', '004/07 4/7'],
  ['kidnapping', '036/01 36'],
  ['arson that endangers life', '056/01 56A'],
])('%s is grave and of no ladder: the light goes into it, and the rest is not settled', (_what, grave) => {
  expect(isGrave(of(grave))).toBe(true)
  for (const light of [THEFT, ASSAULT]) {
    expect(order(light, grave)).toBe('above')
    expect(order(grave, light)).toBe('below')
  }
  for (const other of [BURGLARY, HARM, '005/01 5D', '034/01 34B']) {
    expect(order(other, grave), other).toBe('not settled')
    expect(order(grave, other), other).toBe('not settled')
  }
  expect(order(grave, DRUGS)).toBe('below')
  expect(order(DRUGS, grave)).toBe('not settled')
})

test.each([
  ['a threat to kill', '003/01 3B'],
  ['cruelty to a child', '011/02 11A'],
  ['the abduction of a child', '013/01 13'],
  ['a message that threatens', '005/28 8R'],
])('%s stands with injuries, of no ladder: a theft goes into it, an assault does not', (_what, injury) => {
  expect(isGrave(of(injury))).toBe(false)
  expect(order(THEFT, injury)).toBe('above')
  expect(order(injury, THEFT)).toBe('below')
  for (const other of [ASSAULT, HARM, BURGLARY]) {
    expect(order(other, injury), other).toBe('not settled')
    expect(order(injury, other), other).toBe('not settled')
  }
  expect(order(injury, DRUGS)).toBe('below')
})

test.each([
  ['injury in any of its classes', ASSAULT, ['008/06 8N', '008/57 8P', '008/06 8S', '008/06 8T'], 'above'],
  ['a common assault in any of its classes', HARM, ['105/01 104', ASSAULT, '008/57 105B'], 'below'],
  ['a burglary with violence in any of its classes', BURGLARY, ['029/00 29B', '029/00 29C', '031/00 31A'], 'above'],
  ['theft, of a vehicle or of anything, and damage', BURGLARY, [THEFT, '048/01 48', '149/00 58A'], 'below'],
] as const)('%s', (_what, beside, pairs, expected) => {
  for (const pair of pairs) expect(order(beside, pair), pair).toBe(expected)
})

test('a robbery, a rape and a homicide are grave; a theft, an injury, an assault and a burglary are not', () => {
  for (const pair of ['034/01 34B', '019/08 19C', '001/01 1', '002/00 2', '020/05 20A', '005/01 5D'])
    expect(isGrave(of(pair)), pair).toBe(true)
  for (const pair of [THEFT, HARM, ASSAULT, BURGLARY, DRUGS]) expect(isGrave(of(pair)), pair).toBe(false)
})

test('of two without a place, or of one and the same, nothing is above or below', () => {
  expect(order(DRUGS, '066/91 9B')).toBe('not settled')
  expect(order(DRUGS, THEFT)).toBe('not settled')
  expect(order(THEFT, DRUGS)).toBe('not settled')
  expect(order(DRUGS, DRUGS)).toBe('same')
})
