import { expect, test } from 'vitest'
import { c2Questions } from './of-c2.ts'
import { unknownUnlessGiven } from './unknown-unless-given.ts'

test('what is not given is not known, where the question is asked of every crime and may be answered so', () => {
  expect(unknownUnlessGiven(c2Questions, { account: 'The film.', victimNow: 'not asked' })).toEqual({
    account: 'The film.',
    victimNow: 'not asked',
    presentWhenVictimSaidSo: 'unknown',
  })
})
