import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC101a } from './hocr-c1-01a.ts'

type Item = Parameters<typeof anItem>[0]

const place = (change: Item = {}) => anItem({ effect: 'different place', ...change })
const shownBy = (...evidence: ReturnType<typeof anItem>[]) => judged(hocrC101a, requestCase('C1', { evidence }))

test('film of the place, or the victim who says where it happened', () => {
  expect(judged(hocrC101a, soundCase('C1'))).toBe('met')
  expect(shownBy(place({ kind: 'victim account', madeBy: 'victim', isAccount: 'yes' }))).toBe('met')
  expect(shownBy(place({ kind: 'incident log', madeBy: 'police' }))).toBe('met')
})

test('what the suspect says, or somebody near to them, moves no crime', () => {
  expect(shownBy(place({ kind: 'suspect account', madeBy: 'suspect' }))).toBe('not met, hold')
  expect(shownBy(place({ kind: 'message', madeBy: 'suspect', isAccount: 'no' }))).toBe('not met, hold')
  const family = { madeBy: 'family or associate of the suspect' } as const
  expect(shownBy(place({ ...family, isAccount: 'yes' }))).toBe('not met, hold')
  expect(shownBy(place({ ...family, isAccount: 'unknown' }))).toBe('unknown, hold')
})

test('a film that the suspect made of it does, and so does anything else beside their account', () => {
  expect(shownBy(place({ madeBy: 'suspect', isAccount: 'no' }))).toBe('met')
  const account = place({ kind: 'suspect account', madeBy: 'suspect' })
  expect(shownBy(account, place({ id: 'e2' }))).toBe('met')
})

test('who made it must be known, and somebody else must be able to check it', () => {
  expect(shownBy(place({ madeBy: 'unknown' }))).toBe('unknown, hold')
  expect(shownBy(place({ held: 'neither' }))).toBe('not met, hold')
  expect(shownBy(place({ originWords: 2 }))).toBe('not met, hold')
  expect(shownBy(place({ howVerifiableWords: 2 }))).toBe('not met, hold')
})

test('it says nothing where no evidence shows another place', () => {
  expect(shownBy()).toBe('not applicable')
  expect(shownBy(anItem())).toBe('not applicable')
})
