import { describe, expect, test } from 'vitest'
import { evidenceLines, sizeInWords } from './evidence-lines.ts'
import { howLong } from './waiting-time.ts'
import { wantedOf, withWhom } from './own-request.ts'
import { actionsTaken } from './actions-taken.ts'

describe('how long something has waited', () => {
  const now = new Date('2026-06-15T12:00:00Z')
  const waited = (since: string) => howLong(new Date(since), now)

  test('is said in days, in hours, or as less than an hour', () => {
    expect(waited('2026-06-11T11:00:00Z')).toBe('4 days')
    expect(waited('2026-06-14T12:00:00Z')).toBe('1 day')
    expect(waited('2026-06-15T09:30:00Z')).toBe('2 hours')
    expect(waited('2026-06-15T11:59:00Z')).toBe('less than an hour')
    expect(waited('2026-06-16T11:59:00Z')).toBe('less than an hour')
  })
})

describe('a request, to the person who asked', () => {
  const requested = {
    state: 'submitted',
    reservation: 'any',
    decisionMaker: null,
    questions: 0,
    toInform: 0,
    toInformMyself: 0,
    chase: null,
  } as const

  test('is with the decision makers or the registrar while it waits', () => {
    expect(withWhom(requested)).toBe('The decision makers')
    expect(withWhom({ ...requested, reservation: 'registrar' })).toBe('The registrar')
  })

  test('is with them while it has questions or victims for them', () => {
    expect([
      withWhom({ ...requested, state: 'returned', questions: 2 }),
      wantedOf({ ...requested, state: 'returned', questions: 2 }),
    ]).toEqual(['You', 'Answer 2 questions'])
    const notification = {
      ...requested,
      state: 'authorised',
      decisionMaker: 'Ines Calloway',
      toInform: 2,
      toInformMyself: 1,
    } as const
    expect([withWhom(notification), wantedOf(notification)]).toEqual(['You', 'Inform a victim'])
    expect(withWhom({ ...notification, toInform: 0, toInformMyself: 0 })).toBe('Ines Calloway')
  })

  test('wants another force chased from the day on', () => {
    expect(wantedOf({ ...requested, chase: 'WILTS' })).toBe('Chase Wiltshire')
    expect(wantedOf(requested)).toBe('')
  })
})

test('an item of evidence is told with its three dates: of the event, of getting it, of its upload or description here', () => {
  const fields = { kind: 'footage', shows: 'shows no crime', eventOn: '2026-05-31', obtainedOn: '2026-06-10' }
  const dates = (uploadedAt: string | null) =>
    evidenceLines({ fields, words: {}, uploadedAt, hasFile: uploadedAt !== null }, '2026-06-14T23:30:00Z', () => '')
      .filter(({ question }) => question.includes('day'))
      .map(({ question, answer }) => [question, answer])
  const known = [
    ['The day it is about', '31 May 2026'],
    ['The day police got it', '10 June 2026'],
  ]
  expect(dates('2026-06-12T09:00:00Z')).toEqual([...known, ['The day its file was uploaded here', '12 June 2026']])
  expect(dates(null)).toEqual([...known, ['The day it was described here, with no file', '15 June 2026']])
})

describe('after something was saved', () => {
  const request = {
    state: 'submitted',
    category: 'C2',
    decisions: [],
    submissions: [],
    duties: [],
    cancellation: null,
  } as const

  test('an address that says more than was done is not believed', () => {
    for (const done of ['decided', 'confirmed', 'stopped', 'overturned', 'withdrawn', 'answered', 'anything']) {
      expect(actionsTaken(done, request), done).toBeUndefined()
    }
  })

  test('an authorised one says that the crime still counts', () => {
    expect(actionsTaken('decided', { ...request, state: 'authorised' })?.next).toContain('stays in the count')
    expect(actionsTaken('confirmed', { ...request, state: 'authorised' })).toBeUndefined()
    expect(actionsTaken('confirmed', { ...request, state: 'cancelled' })?.heading).toBe('The crime is cancelled')
  })
})

test('a file’s size is said in kilobytes or megabytes', () => {
  expect([sizeInWords(12), sizeInWords(812_300), sizeInWords(3_440_000)]).toEqual(['1 kB', '812 kB', '3.4 MB'])
})
