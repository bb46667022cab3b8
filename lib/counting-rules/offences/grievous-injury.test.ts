import { expect, test } from 'vitest'
import { offenceOf } from '../offences.ts'
import { isGrievousInjury } from './grievous-injury.ts'

const is = (pair: string) => {
  const [code = '', countClass = ''] = pair.split(' ')
  return isGrievousInjury(offenceOf(code, countClass))
}

test.each([
  ['wounding with intent', '005/01 5D'],
  ['the same code in another class', '005/01 8N'],
  ['another of its class', '999/99 5D'],
  ['endangering life', '005/10 5E'],
  ['wounding', '008/01 8N'],
  ['wounding made worse by hate', '008/59 8P'],
  ['strangulation', '008/77 8N'],
  ['strangulation made worse by hate', '008/78 8P'],
])('%s is grievous', (_what, pair) => {
  expect(is(pair)).toBe(true)
})

test.each([
  ['actual bodily harm', '008/06 8N'],
  ['a common assault', '105/01 105A'],
  ['a murder', '001/01 1'],
])('%s is not', (_what, pair) => {
  expect(is(pair)).toBe(false)
})
