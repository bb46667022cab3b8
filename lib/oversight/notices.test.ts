import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { noticeWords } from './notice-words.ts'
import { noticesOf } from './notices-of.ts'
import type { FoundByKind } from './model.ts'

const NONE: FoundByKind = { late: [], quiet: [], ready: [], reviews: [], messages: [] }
const people = (serving: string[], registrars: string[]) => ({
  serving: new Set(serving),
  registrars: new Set(registrars),
})
const of = (...owners: (string | null)[]) => owners.map((ownerId, n) => ({ id: String(n), ownerId }))

test('nobody is told where nothing was found', () => {
  expect(noticesOf(NONE, people(['officer', 'registrar'], ['registrar']))).toEqual([])
})

test('each owner is told of their own, each registrar of all of it, and everybody once', () => {
  const found = { ...NONE, late: of('officer', 'officer', 'registrar'), ready: of('decisionMaker'), reviews: of(null) }
  const nothing = { late: 0, quiet: 0, ready: 0, reviews: 0, messages: 0 }
  const whole = { ...nothing, late: 3, ready: 1, reviews: 1 }
  expect(
    noticesOf(found, people(['decisionMaker', 'deputy', 'officer', 'registrar'], ['deputy', 'registrar'])),
  ).toEqual([
    { staffId: 'decisionMaker', own: { ...nothing, ready: 1 }, whole: null },
    { staffId: 'deputy', own: nothing, whole },
    { staffId: 'officer', own: { ...nothing, late: 2 }, whole: null },
    { staffId: 'registrar', own: { ...nothing, late: 1 }, whole },
  ])
})

test('somebody who holds no role any more is not written to: the registrar sees what was theirs', () => {
  const found = { ...NONE, late: of('gone') }
  expect(noticesOf(found, people(['registrar'], ['registrar'])).map(({ staffId }) => staffId)).toEqual(['registrar'])
})

test('a notice says how many and where to look', () => {
  const own = { late: 1, quiet: 0, ready: 2, reviews: 0, messages: 0 }
  const { subject, text } = noticeWords('2026-06-23' as Day, { own, whole: null }, 'https://registrar.example')
  expect(subject).toBe('What the check of 23 June 2026 found')
  expect(text).toContain(
    'Yours:\n\n1 victim was not told in time\n2 cases are ready to cancel, and nobody has confirmed them for over two working days\n\nhttps://registrar.example/today',
  )
  expect(text).not.toContain('whole force')
})

test('the registrar’s notice begins with the whole force, and leaves their own out where there is none', () => {
  const whole = { late: 0, quiet: 1, ready: 0, reviews: 2, messages: 1 }
  const { text } = noticeWords(
    '2026-06-23' as Day,
    { own: { late: 0, quiet: 0, ready: 0, reviews: 0, messages: 0 }, whole },
    'https://registrar.example',
  )
  expect(text).toContain(
    'In the whole force:\n\n1 agreed case has gone quiet\n2 victims who disagree were not answered in time\n1 message failed',
  )
  expect(text).toContain('https://registrar.example/victims/checks')
  expect(text).not.toContain('Yours')
})
