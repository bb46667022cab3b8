import { expect, test } from 'vitest'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { valuesOf } from './changes.ts'
import { neverOtherwise } from './journal.ts'

const valuesIn = (...facts: Parameters<typeof soundCase>[1][]) => ({
  values: Object.fromEntries(
    facts.flatMap((change) => [...valuesOf(soundCase('C2', change))].map(([fact, each]) => [fact, [...each]])),
  ),
})

test('a fact that is the same in every test is named with what it always is; one that is found otherwise once is not', () => {
  const never = neverOtherwise([valuesIn({}), valuesIn({ crime: { live: 'no' } })])
  expect(never.get('judgements.risk.level')).toBe('"low"')
  expect(never.has('crime.live')).toBe(false)
})

test('a fact that differs between the victims of one case is found', () => {
  const victims = [
    { id: 'v1', enhanced: 'yes' as const },
    { id: 'v2', enhanced: 'no' as const },
  ]
  const values = Object.fromEntries(
    [...valuesOf(soundCase('C2', { victims }))].map(([fact, each]) => [fact, [...each]]),
  )
  expect(neverOtherwise([{ values }]).has('victims.*.enhanced')).toBe(false)
  expect(neverOtherwise([valuesIn({})]).has('victims.*.enhanced')).toBe(true)
})
