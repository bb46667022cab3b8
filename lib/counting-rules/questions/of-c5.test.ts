import { expect, test } from 'vitest'
import { c5Questions } from './of-c5.ts'

test.each(['cctv', 'independentWitness', 'injuriesFit'] as const)(
  '%s: “no” means that somebody looked, and the third answer that nobody has',
  (name) => {
    const { hint, options } = c5Questions[name]
    expect(hint).toBe('“No” means that it was looked for.')
    expect(options).toEqual({ yes: 'Yes', no: 'No', unknown: 'Nobody has looked' })
  },
)

test('whether anything else supports it is not looked for anywhere: it is simply not known', () => {
  expect(c5Questions.otherSupport.options).toEqual({ yes: 'Yes', no: 'No', unknown: 'Not known' })
})
