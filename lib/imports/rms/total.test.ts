import { expect, test } from 'vitest'
import type { DifferenceFigures } from './differences.ts'
import { inAll } from './total.ts'

const figures: DifferenceFigures['figures'] = {
  'no decision': { all: 5, rape: 2 },
  'without authority': { all: 0, rape: 0 },
  'changed after': { all: 0, rape: 0 },
  'before telling': { all: 1, rape: 0 },
  'reinstated here': { all: 0, rape: 0 },
  'still live there': { all: 4, rape: 1 },
}

test('the differences of every kind are counted together, rape apart', () => {
  expect(inAll(figures)).toEqual({ all: 10, rape: 3 })
})

test('one that is not known makes the whole not known, and never less', () => {
  expect(inAll({ ...figures, 'no decision': { all: 'not known', rape: 'not known' } })).toEqual({
    all: 'not known',
    rape: 'not known',
  })
})
