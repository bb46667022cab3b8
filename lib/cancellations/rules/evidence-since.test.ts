import { expect, test } from 'vitest'
import { type ComparedItem, hasEvidenceBeyond } from './evidence-since.ts'

type Changes = Partial<ComparedItem['fields'] & ComparedItem['texts'] & { file: string | null }>

const anItem = ({ origin, howVerifiable, file, ...fields }: Changes = {}): ComparedItem => ({
  fields: { kind: 'footage', eventOn: '2026-05-31', obtainedOn: '2026-06-10', ...fields },
  texts: {
    origin: origin ?? 'The council’s camera.',
    howVerifiable: howVerifiable ?? 'The council keeps it.',
  },
  file: typeof file === 'string' ? file : null,
})

const beyond = (item: ComparedItem, before: ComparedItem = anItem()) => hasEvidenceBeyond([item], [before])

test('the same item sent again is not new, nor is none at all', () => {
  expect(beyond(anItem())).toBe('no')
  expect(beyond(anItem({ origin: ' the council’s  camera.' }))).toBe('no')
  expect(hasEvidenceBeyond([], [anItem()])).toBe('no')
})

test('an item of another day or another kind is new, also beside one that was sent before', () => {
  const words = 'A door camera across the road.'
  expect(beyond(anItem({ obtainedOn: '2026-06-20', origin: words }))).toBe('yes')
  expect(beyond(anItem({ kind: 'document' }))).toBe('yes')
  expect(hasEvidenceBeyond([anItem(), anItem({ kind: 'document' })], [anItem()])).toBe('yes')
  expect(hasEvidenceBeyond([anItem()], [])).toBe('yes')
})

test('the same item in other words, or with another day in the same words, is not known to be new', () => {
  expect(beyond(anItem({ origin: 'A camera that the council has.' }))).toBe('unknown')
  expect(beyond(anItem({ obtainedOn: '2026-06-20' }))).toBe('unknown')
  expect(beyond(anItem({ obtainedOn: undefined, origin: 'A camera of the council.' }))).toBe('unknown')
})

test('one file is the same item, whatever is said of it; another file in the same words may be another', () => {
  expect(beyond(anItem({ file: 'a1', kind: 'document', origin: 'Other words' }), anItem({ file: 'a1' }))).toBe('no')
  expect(beyond(anItem({ file: 'a1' }), anItem({ file: 'b2' }))).toBe('unknown')
  expect(beyond(anItem({ file: 'a1' }), anItem())).toBe('no')
})
