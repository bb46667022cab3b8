import { expect, test } from 'vitest'
import { offenceOf } from '../offences.ts'
import { conductKindOf, isPlainerForm, isStalkingOrCoercion } from './conduct.ts'

const of = (pair: string) => {
  const [code = '', countClass = ''] = pair.split(' ')
  return offenceOf(code, countClass)
}

test.each([
  ['195/94 8L', 'harassment'],
  ['195/12 8Q', 'stalking'],
  ['008/56 8M', 'harassment or stalking'],
  ['008/67 8U', 'controlling or coercive behaviour'],
  // To break an order is a crime against the state, whatever its class.
  ['008/29 8L', undefined],
  ['105/01 105A', undefined],
])('%s is of the kind: %s', (pair, kind) => {
  expect(conductKindOf(of(pair))).toBe(kind)
})

test('stalking, what may be stalking, and coercive control are told from harassment and from the rest', () => {
  expect(['195/12 8Q', '008/56 8M', '008/67 8U', '008/74 8Q'].map((pair) => isStalkingOrCoercion(of(pair)))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['195/94 8L', '105/01 105A'].map((pair) => isStalkingOrCoercion(of(pair)))).toEqual([false, false])
})

test('the plain form is plainer than the feared, that than the aggravated, and nothing is plainer than itself', () => {
  const forms = [
    ['195/94 8L', '125/68 8M', '195/12 8Q'],
    ['008/30 8L', '008/56 8M', '008/65 8Q', '008/66 8Q'],
    ['008/58 8M'],
  ]
  for (const [step, here] of forms.entries())
    for (const [other, there] of forms.entries())
      for (const one of here)
        for (const beside of there) expect(isPlainerForm(of(one), of(beside)), `${one}, ${beside}`).toBe(step < other)
  for (const pair of ['105/01 105A', '008/67 8U']) {
    expect(isPlainerForm(of(pair), of('008/58 8M'))).toBe(false)
    expect(isPlainerForm(of('195/94 8L'), of(pair))).toBe(false)
  }
})
