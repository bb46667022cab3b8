import { expect, test } from 'vitest'
import { type Basis, withCarried } from './basis.ts'

const cancelled = (n: number) => ({
  ...{ measure: 'cancelled', month: '2026-06', group: 'violence', category: 'C2', outcome: 'miss' },
  n,
})
const decided = (n: number) => ({ ...cancelled(n), measure: 'decided' })
const basisOf = (...counts: readonly object[]) => ({ counts, definitions: {} }) as unknown as Basis

test('what a revision carries over is made of what was published, and the rest of what is counted now', () => {
  const now = basisOf(cancelled(22), decided(41))
  const before = basisOf(cancelled(21), decided(30))
  expect(withCarried(now, before, ['cancelled']).counts).toEqual([decided(41), cancelled(21)])
  expect(withCarried(now, before, [])).toEqual(now)
})
