import { describe, expect, test } from 'vitest'
import { dateOf, given, noSpeaks, oneOfThese, optionalText, written, yesSpeaks } from './decision-kinds.ts'

const put = { words: 'Was it found?', heading: 'What you find', fact: 'Was it found?' }

describe('a judgement', () => {
  test('left out, it is not known: never yes and never no', () => {
    expect(given.parse('')).toBe('unknown')
    expect(given.parse(undefined)).toBe('unknown')
  })

  test('given, it is what was given', () => {
    expect(['yes', 'no', 'unknown'].map((answer) => given.parse(answer))).toEqual(['yes', 'no', 'unknown'])
    expect(given.safeParse('perhaps').success).toBe(false)
    expect(given.safeParse(null).success).toBe(false)
  })

  test('speaks for cancelling with yes, or with no, as the question is put', () => {
    expect(yesSpeaks(put).speaksFor).toEqual(['yes'])
    expect(noSpeaks(put).speaksFor).toEqual(['no'])
  })

  test('keeps the words and the heading it is put with', () => {
    expect(yesSpeaks(put)).toMatchObject({ words: 'Was it found?', heading: 'What you find' })
    expect(noSpeaks(put)).toMatchObject({ words: 'Was it found?', heading: 'What you find' })
  })

  test('in a case file that does not have it, it is not known', () => {
    expect(yesSpeaks(put).fact.parse(undefined)).toBe('unknown')
  })
})

describe('one of a few answers', () => {
  const pressure = oneOfThese({ ...put, options: { none: 'No sign of it', clear: 'Yes' }, speaksFor: ['none'] })

  test('left out, it is not known, which is not offered', () => {
    expect(pressure.field.parse('')).toBe('unknown')
    expect(pressure.field.parse(undefined)).toBe('unknown')
    expect(pressure.fact.parse(undefined)).toBe('unknown')
    expect(Object.keys(pressure.options)).toEqual(['none', 'clear'])
  })

  test('only an answer on the list is taken', () => {
    expect(pressure.field.parse('clear')).toBe('clear')
    expect(pressure.field.safeParse('a little').success).toBe(false)
  })
})

describe('a text', () => {
  const message = (text: string) => optionalText('the other reasons').safeParse(text).error?.issues[0]?.message

  test('may be left out', () => {
    expect(message('')).toBeUndefined()
    expect(message('The file is still open.')).toBeUndefined()
  })

  test('may not be too long', () => {
    expect(message('a'.repeat(4000))).toBeUndefined()
    expect(message('a'.repeat(4001))).toBe('Write the other reasons, in 4,000 characters or fewer')
  })

  test('is known to the rules by how many words were written, none where it is not there', () => {
    const reasons = written({ ...put, rows: 2, what: 'the other reasons', called: 'Other reasons' })
    expect(reasons.fact.parse(undefined)).toBe(0)
    expect(reasons.fact.parse(12)).toBe(12)
    expect(reasons.fact.safeParse('The file is still open.').success).toBe(false)
    expect(reasons).toMatchObject({ isText: true, counted: true, speaksFor: 'written' })
  })
})

describe('a date', () => {
  const checkedOn = dateOf({ ...put, what: 'the date this was checked' })

  test('may be left out, and is not known then', () => {
    expect(checkedOn.field.parse('')).toBeUndefined()
    expect(checkedOn.fact.parse(undefined)).toBe('unknown')
  })

  test('must be a real one where it is given', () => {
    expect(checkedOn.field.parse('2026-11-16')).toBe('2026-11-16')
    expect(checkedOn.field.safeParse('2026-02-30').success).toBe(false)
    expect(checkedOn).toMatchObject({ isDay: true, speaksFor: 'written' })
  })
})
