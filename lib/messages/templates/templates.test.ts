import { describe, expect, test } from 'vitest'
import { categories } from '#lib/counting-rules/facts/request'
import type { Category } from '#lib/counting-rules/model'
import type { DutyOccasion } from '#lib/victims/model'
import { draftOf } from '#lib/messages/drafting/draft-form'
import { offenceNamed, subjectFault, wordsFault } from './faults.ts'
import {
  FURTHER_PARTS,
  furtherField,
  furtherFor,
  letterFor,
  letterForm,
  partsOfLetter,
  PARTS,
  templateOf,
  wordsOfLetter,
} from './letter-parts.ts'
import { readingAge } from './reading-age.ts'
import { LONGEST_TEXT, textFor } from './text-message.ts'

const OCCASIONS: readonly DutyOccasion[] = [
  'before_cancelling',
  'after_error',
  'correction',
  'reinstated',
  'review_answered',
  'found_after_effect',
]
const EVERY = OCCASIONS.flatMap((occasion) => categories.map((category) => ({ occasion, category })))

const letter = (occasion: DutyOccasion, category: Category) =>
  letterFor(
    {
      occasion,
      category,
      force: 'Zedshire Police',
      reference: 'ZZ/000123/26',
      newForce: 'Yedshire Police',
      newReference: 'YY/000456/26',
    },
    { name: 'Maren Tollivane', writer: 'Priya Ashdown' },
  )
const about = (changes: Partial<Parameters<typeof wordsFault>[1]> = {}) =>
  ({ channel: 'email', occasion: 'before_cancelling', titles: ['Common assault and battery'], ...changes }) as const

describe('every template', () => {
  test.each(EVERY)(
    'for $occasion, $category can be read at about eleven, and says all six things',
    ({ occasion, category }) => {
      const { subject, ...parts } = letter(occasion, category)
      const words = wordsOfLetter(parts)
      expect(readingAge(words)).toBeLessThan(11.5)
      expect(partsOfLetter(words)).toEqual({ own: parts, further: [] })
      expect(PARTS.every((name) => parts[name].length > 10)).toBe(true)
      expect(words).toContain('ZZ/000123/26')
      expect(words).toContain('The Victims’ Right to Review does not cover this')
      expect(subjectFault(subject, ['Rape of a female aged 16 or over'])).toBeUndefined()
      expect(templateOf({ occasion, category })).toContain(occasion)
    },
  )

  test('before the crime is cancelled only ever says that it was decided', () => {
    for (const category of categories) {
      const words = wordsOfLetter(letter('before_cancelling', category))
      expect(words).toContain('has decided to cancel')
      expect(wordsFault(words.replaceAll(/\[[^\]]*\]/g, 'x'), about())).toBeUndefined()
    }
  })

  test('after a transfer gives the new force and its number', () => {
    expect(wordsOfLetter(letter('before_cancelling', 'C1'))).toContain('Their number for it is YY/000456/26')
  })

  test('of a text asks the victim to ring, in one text as a phone shows it, and gives nothing away', () => {
    const text = textFor({ force: 'Zedshire Police', reference: 'ZZ/000123/26', writer: 'Priya Ashdown' })
    expect(text.length).toBeLessThan(LONGEST_TEXT)
    expect(readingAge(text)).toBeLessThan(11)
    expect(text).not.toMatch(/crime|cancel|decided/)
  })
})

describe('a letter of several crimes', () => {
  const further = ['ZZ/000124/26', 'ZZ/000125/26'].map((reference) =>
    furtherFor({ occasion: 'before_cancelling', category: 'C2', force: 'Zedshire Police', reference }),
  )
  const { subject, ...parts } = letterFor(
    { occasion: 'before_cancelling', category: 'C2', force: 'Zedshire Police', reference: 'ZZ/000123/26' },
    { name: 'The Corner Shop', writer: 'Priya Ashdown', more: 2 },
  )
  const words = wordsOfLetter(parts, further)

  test('says of each its reference, what was decided, and why; and once for all what they can do', () => {
    expect(subject).toBe('Our reference ZZ/000123/26, and 2 more')
    expect(subjectFault(subject, ['Theft from a shop'])).toBeUndefined()
    for (const reference of ['ZZ/000123/26', 'ZZ/000124/26', 'ZZ/000125/26'])
      expect(words).toContain(`About ${reference}. Zedshire Police has decided to cancel this crime.`)
    expect(words).toContain('This is about 3 crimes.')
    expect(words.match(/Right to Review/g)).toHaveLength(1)
    expect(words.match(/\[Say in your own words/g)).toHaveLength(3)
    expect(readingAge(words)).toBeLessThan(11.5)
  })

  test('can be taken apart again, crime by crime', () => {
    expect(partsOfLetter(words, 2)).toEqual({ own: parts, further })
    expect(partsOfLetter(words, 1)).toBeUndefined()
  })

  test('keeps what was typed with its crime', () => {
    const ids = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
    const typed = {
      subject,
      ...parts,
      ...Object.fromEntries(
        ids.flatMap((id, n) => FURTHER_PARTS.map((name) => [furtherField(name, id), further[n]?.[name] ?? ''])),
      ),
    }
    expect(draftOf(letterForm(ids).parse(typed), ids)).toEqual({ subject, words })
    expect(letterForm(ids).safeParse({ subject, ...parts }).error?.issues).toHaveLength(8)
  })
})

describe('words that must not go out', () => {
  test('a square bracket that was not filled in', () => {
    expect(wordsFault('Ring me on [your phone number].', about())).toBe(
      'Put your own words in the place of [your phone number]',
    )
    expect(wordsFault('Ring me on [your phone', about())).toContain('[your phone')
    expect(wordsFault('Ring me on 101].', about())).toContain(']')
  })

  test('a part left empty', () => {
    expect(wordsFault('Dear Maren,\n\n \n\nYours', about())).toBe('A part of the message is empty')
  })

  test('that it has been cancelled, while it has not', () => {
    for (const words of [
      'We have cancelled it.',
      'It has now been cancelled.',
      'The crime was cancelled.',
      'It is cancelled.',
      'We cancelled it.',
    ]) {
      expect(wordsFault(words, about())).toBe('Say that the force has decided to cancel it. It is not cancelled yet')
      expect(wordsFault(words, about({ occasion: 'after_error' }))).toBeUndefined()
    }
  })

  test('what the crime is, in a subject or a text', () => {
    expect(subjectFault('Your report of RAPE', [])).toBe(
      'Take “rape” out of the subject: it must not say what the crime is',
    )
    expect(subjectFault('The battery of 4 June', ['Common assault and battery'])).toContain('“battery”')
    expect(wordsFault('About the assault: please ring.', about({ channel: 'text' }))).toContain('“assault”')
    expect(wordsFault('About the assault: please ring.', about())).toBeUndefined()
    expect(offenceNamed('A new therapist rings from the police', ['Rape'])).toBeUndefined()
  })

  test('more than one line in a subject', () => {
    for (const subject of ['Hello\r\nBcc: a@example.org', 'Hello\nworld', 'Hello\u2028world', 'Hello\u0000'])
      expect(subjectFault(subject, [])).toBe('The subject must be one line, without line breaks')
  })
})

test('a hard text is found to be hard, and an easy one easy', () => {
  expect(
    readingAge(
      'Notwithstanding the aforementioned considerations, the constabulary’s determination necessitates administrative reclassification.',
    ),
  ).toBeGreaterThan(20)
  expect(readingAge('The cat sat on the mat. It was a fat cat.')).toBeLessThan(7)
})
