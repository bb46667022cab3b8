import { expect, test } from 'vitest'
import { belongsToAnotherOffence, isMakingOff, leavesItOpen, showsNoCrime } from './offence-of-crime.ts'
import { soundCase } from './examples/sound-case.ts'
import type { Evidence } from './model.ts'

type Effect = Evidence['effect']

const theft = soundCase('C2')
const pumps = soundCase('C2', { crime: { code: '053/25', countClass: '49A' } })
const image = (recordedAgainstForcedChild: 'yes' | 'no' | 'unknown') =>
  soundCase('C2', { crime: { code: '086/02', countClass: '86' }, requesterFacts: { recordedAgainstForcedChild } })

const showing = (effect: Effect): Evidence => {
  const [item] = theft.evidence
  if (item === undefined) throw new Error('the sound case rests on evidence')
  return { ...item, effect }
}

/** Shows it, leaves it open, or does neither; and whether it belongs to another offence. */
const effectOf = (facts: typeof theft, effect: Effect): string => {
  const item = showing(effect)
  const what = showsNoCrime(facts, item) ? 'shows it' : leavesItOpen(facts, item) ? 'open' : 'does not'
  return belongsToAnotherOffence(facts, item) ? `${what}, not of this offence` : what
}

test('what shows no crime does so for every offence, and doubt for none', () => {
  for (const facts of [theft, pumps, image('yes')]) {
    expect(effectOf(facts, 'shows no crime')).toBe('shows it')
    expect(effectOf(facts, 'casts doubt only')).toBe('does not')
    expect(effectOf(facts, 'unknown')).toBe('open')
  }
})

test('paying counts for making off without payment alone', () => {
  expect(effectOf(pumps, 'paid before police contact')).toBe('shows it')
  expect(effectOf(pumps, 'paid after police contact')).toBe('open')
  expect(effectOf(theft, 'paid before police contact')).toBe('does not, not of this offence')
  expect(effectOf(theft, 'paid after police contact')).toBe('does not, not of this offence')
})

test('a forced child counts for the crime recorded against that child alone', () => {
  expect(effectOf(image('yes'), 'child was forced')).toBe('shows it')
  expect(effectOf(image('no'), 'child was forced')).toBe('open')
  expect(effectOf(image('unknown'), 'child was forced')).toBe('open')
  expect(effectOf(theft, 'child was forced')).toBe('does not, not of this offence')
  expect(effectOf(soundCase('C2', { requesterFacts: { recordedAgainstForcedChild: 'yes' } }), 'child was forced')).toBe(
    'does not, not of this offence',
  )
})

test('what the crime ever was is enough to make it making off', () => {
  expect(isMakingOff(soundCase('C2', { crime: { classesEver: [{ code: '053/25', countClass: '49A' }] } }))).toBe(true)
  expect(isMakingOff(theft)).toBe(false)
})

test('doubt leaves nothing open, and where nobody gave the facts of a request no child is known to be forced', () => {
  expect(effectOf(image('no'), 'casts doubt only')).toBe('does not')
  expect(effectOf({ ...image('yes'), requesterFacts: null }, 'child was forced')).toBe('open')
})
