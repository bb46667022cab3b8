import { expect, test } from 'vitest'
import { belongsToAnotherOffence, isMakingOff, leavesItOpen, showsNoCrime } from './case-of-offence.ts'
import { soundCase } from './examples/sound-case.ts'
import type { Evidence } from './model.ts'

type Effect = Evidence['effect']

const theft = soundCase('C2')
const pumps = soundCase('C2', { crime: { code: '053/25', countClass: '49A' } })
const image = (recordedAgainstForcedChild: 'yes' | 'no' | 'unknown') =>
  soundCase('C2', { crime: { code: '086/02', countClass: '86' }, asked: { recordedAgainstForcedChild } })

const showing = (effect: Effect): Evidence => {
  const [piece] = theft.evidence
  if (piece === undefined) throw new Error('the sound case rests on evidence')
  return { ...piece, effect }
}

/** Shows it, leaves it open, or does neither; and whether it belongs to another offence. */
const said = (facts: typeof theft, effect: Effect): string => {
  const piece = showing(effect)
  const what = showsNoCrime(facts, piece) ? 'shows it' : leavesItOpen(facts, piece) ? 'open' : 'does not'
  return belongsToAnotherOffence(facts, piece) ? `${what}, not of this offence` : what
}

test('what shows no crime does so for every offence, and doubt for none', () => {
  for (const facts of [theft, pumps, image('yes')]) {
    expect(said(facts, 'shows no crime')).toBe('shows it')
    expect(said(facts, 'casts doubt only')).toBe('does not')
    expect(said(facts, 'unknown')).toBe('open')
  }
})

test('paying counts for making off without payment alone', () => {
  expect(said(pumps, 'paid before police contact')).toBe('shows it')
  expect(said(pumps, 'paid after police contact')).toBe('open')
  expect(said(theft, 'paid before police contact')).toBe('does not, not of this offence')
  expect(said(theft, 'paid after police contact')).toBe('does not, not of this offence')
})

test('a forced child counts for the crime recorded against that child alone', () => {
  expect(said(image('yes'), 'child was forced')).toBe('shows it')
  expect(said(image('no'), 'child was forced')).toBe('open')
  expect(said(image('unknown'), 'child was forced')).toBe('open')
  expect(said(theft, 'child was forced')).toBe('does not, not of this offence')
  expect(said(soundCase('C2', { asked: { recordedAgainstForcedChild: 'yes' } }), 'child was forced')).toBe(
    'does not, not of this offence',
  )
})

test('what the crime ever was is enough to make it making off', () => {
  expect(isMakingOff(soundCase('C2', { crime: { classesEver: [{ code: '053/25', countClass: '49A' }] } }))).toBe(true)
  expect(isMakingOff(theft)).toBe(false)
})
