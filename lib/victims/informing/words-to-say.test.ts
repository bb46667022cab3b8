import { expect, test } from 'vitest'
import type { Category } from '#lib/counting-rules/model'
import type { DutyOccasion } from '#lib/victims/model'
import { type WordsToSay, wordsToSay, wordsToWrite } from './words-to-say.ts'

const say = (occasion: DutyOccasion, category: Category | null, more: object = {}) =>
  wordsToSay({ occasion, category, force: 'Zedshire Police', reference: 'ZZ/000123/26', ...more })

const parts = ({ decision, reason, reference, next, support, challenge }: WordsToSay): string[] => [
  decision,
  reason,
  reference,
  next,
  support,
  challenge,
]

const OCCASIONS: readonly DutyOccasion[] = [
  'before_cancelling',
  'after_error',
  'correction',
  'reinstated',
  'review_answered',
  'found_after_effect',
]

test('a victim is never told that a crime has been cancelled before it is', () => {
  for (const category of ['C1', 'C2', 'C5'] as const) {
    const words = say('before_cancelling', category)
    expect(words.decision).toContain('has decided to cancel')
    expect(words.next).toContain('still recorded')
  }
  for (const occasion of OCCASIONS.filter((each) => each !== 'found_after_effect'))
    expect(JSON.stringify(say(occasion, 'C2'))).not.toContain('has cancelled')
})

test('a victim found after it took effect hears that it has been cancelled, and why nobody told them first', () => {
  for (const category of ['C1', 'C2', 'C5'] as const) {
    const words = say('found_after_effect', category)
    expect(words.decision).toContain('has cancelled this crime')
    expect(JSON.stringify(words)).not.toContain('still recorded')
    expect(words.reason).toBe(say('before_cancelling', category).reason)
  }
})

test('every occasion has all six parts, and the reference', () => {
  for (const occasion of OCCASIONS) {
    const words = say(occasion, 'C2')
    expect(parts(words).every((part) => part.length > 20)).toBe(true)
    expect(words.reference).toContain('ZZ/000123/26')
  }
})

test('after a transfer the other force and its number are said', () => {
  const words = say('before_cancelling', 'C1', { newForce: 'North Yorkshire Police', newReference: 'NY/000456/26' })
  expect(words.decision).toContain('North Yorkshire Police')
  expect(words.reference).toContain('NY/000456/26')
  expect(say('before_cancelling', 'C1').reference).toContain('[find out their number]')
})

test('somebody who acted in self-defence is not called guilty of anything', () => {
  expect(say('before_cancelling', 'C5').reason).toContain('defending themselves')
})

test('the words are short and plain', () => {
  for (const occasion of OCCASIONS) {
    for (const category of ['C1', 'C2', 'C4', 'C5'] as const) {
      const sentences = parts(say(occasion, category)).flatMap((part) => part.split(/[.?:]\s/))
      expect(Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length))).toBeLessThanOrEqual(25)
    }
  }
})

test('written, the words ask nothing that only somebody present could answer', () => {
  for (const occasion of OCCASIONS) {
    const words = wordsToWrite({ occasion, category: 'C2', force: 'Zedshire Police', reference: 'ZZ/000123/26' })
    expect(parts(words).join(' ')).not.toMatch(/Shall I|tell me now|answer now/)
    expect(words.decision).toBe(say(occasion, 'C2').decision)
  }
})
