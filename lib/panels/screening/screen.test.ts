import { describe, expect, test } from 'vitest'
import { type Hit, isBar, type Known, screen } from './screen.ts'

const KNOWN: Known = {
  names: ['Priya Ashdown', 'Zoë Okonjo-Reed', 'Will Li', 'May Young', 'Chukwuemeka Abara'],
  bodies: ['The Copper Kettle Tearoom'],
  contacts: ['07700 900123', 'z.reed@example.org', '14 Wexcombe Terrace, Dunmere ZZ1 4AB'],
  references: ['ZZ/001234/26', 'P000417', 'S1001', '20261104-0815'],
  places: ['Behind the Lantern Arcade, Dunmere', 'NORTH-RESPONSE-A', 'North response A'],
  rare: [],
  isStrict: false,
  hasProceedings: false,
  isRare: false,
}

const found = (text: string, known: Partial<Known> = {}): readonly Hit[] => screen(text, { ...KNOWN, ...known })
const kinds = (text: string, known: Partial<Known> = {}) => [...new Set(found(text, known).map(({ kind }) => kind))]
const marked = (text: string, known: Partial<Known> = {}) =>
  found(text, known).map(({ at }) => (at ? text.slice(at.start, at.end) : 'whole case'))

describe('a name is found', () => {
  test.each([
    ['whole', 'It was Priya Ashdown who said so.', 'Priya Ashdown'],
    ['by its first part', 'She told priya on the way.', 'priya'],
    ['in capitals', 'The report of ASHDOWN was short.', 'ASHDOWN'],
    ['with an ending', 'It was Ashdown’s coat.', 'Ashdown'],
    ['without its accent', 'She said that zoe had left.', 'zoe'],
    ['with another accent', 'She said that Príya had left.', 'Príya'],
    ['by one half of a double name', 'A message from Reed came.', 'Reed'],
    ['with letters of another alphabet', 'She told Рriуa so.', 'Рriуa'],
    ['with digits in it', 'She told Pr1ya so.', 'Pr1ya'],
    ['with something unseen in it', 'She told Pri\u200Bya so.', 'Pri\u200Bya'],
    ['with a dash in it', 'She told Pri-ya so.', 'Pri-ya'],
    ['spelled out', 'She told P r i y a so.', 'P r i y a'],
    ['spelled with stops', 'She told P.r.i.y.a. so.', 'P.r.i.y.a'],
    ['that is a word of every day, with a capital', 'It was Will who came.', 'Will'],
    ['of two letters', 'It was Li who came.', 'Li'],
    ['of a business', 'It happened in the copper kettle tearoom.', 'the copper kettle tearoom'],
    ['of a member of staff', 'Officer 1 asked Chukwuemeka about it.', 'Chukwuemeka'],
  ])('%s', (_, text, words) => {
    const hits = found(text).filter(({ kind }) => kind === 'name')
    expect(hits.map(({ at }) => at && text.slice(at.start, at.end))).toContain(words)
    expect(hits.every((hit) => isBar(hit, false))).toBe(true)
  })

  test('in each place where it stands', () => {
    expect(marked('Ashdown came. Then Ashdown left.')).toEqual(['Ashdown', 'Ashdown'])
  })
})

describe('what else could tell is found', () => {
  test.each([
    ['contact', 'Ring 07700 900123 about it.'],
    ['contact', 'Ring 07700900123 about it.'],
    ['contact', 'Ring +44 7700 900 123 about it.'],
    ['contact', 'Ring 01632 960 456, which is no number of theirs.'],
    ['contact', 'Write to z.reed@example.org.'],
    ['contact', 'Write to somebody (at) example (dot) com.'],
    ['contact', 'She posts as @zreed99 there.'],
    ['contact', 'It is on www.example.org/people.'],
    ['contact', 'They live at ZZ1 4AB.'],
    ['contact', 'They live in wexcombe terrace.'],
    ['reference', 'It is crime ZZ/001234/26.'],
    ['reference', 'It is crime zz 001234 26.'],
    ['reference', 'The person is P000417.'],
    ['reference', 'The car was AB12 CDE.'],
    ['reference', 'Another crime, YY/004711, is like it.'],
    ['quote', 'She said “it never happened”.'],
    ['quote', 'She said "it never happened".'],
    ['quote', 'She said ‘it never happened’ to the officer.'],
    ['quote', "She said 'it never happened' to the officer."],
    ['date', 'It was on 12 March.'],
    ['date', 'It was on the 12th of March.'],
    ['date', 'It was on March 12th.'],
    ['date', 'It was on 12/03/2026.'],
    ['date', 'It was 2026-03-12.'],
    ['date', 'It was a Tuesday.'],
    ['date', 'It was about 3:15am.'],
    ['date', 'It was at 3pm.'],
    ['date', 'It was on Christmas Eve.'],
    ['age', 'She was 14 years old.'],
    ['age', 'A 14-year-old said so.'],
    ['age', 'A fourteen-year-old said so.'],
    ['age', 'Aged 62, she lives alone.'],
    ['age', 'She had just turned sixteen.'],
    ['place', 'It was in the lantern arcade.'],
    ['place', 'It was in the north response a area.'],
    ['place', 'It was near Fairholt Station.'],
    ['place', 'They met in Barrowmere.'],
    ['place', 'It was on the A417.'],
    ['number', 'Log 4471 2290 has it.'],
    ['number', 'The log is 447122.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(kinds(text)).toContain(kind)
  })

  test('a rare offence, of the whole case and in the words', () => {
    const rare = { isRare: true, rare: ['Bigamy', '014/00'] }
    expect(marked('It was recorded as bigamy.', rare)).toEqual(['bigamy', 'whole case'])
    expect(marked('It was recorded as the other offence.', rare)).toEqual(['whole case'])
  })

  test('proceedings, of the whole case', () => {
    expect(kinds('Nothing is told here.', { hasProceedings: true })).toEqual(['proceedings'])
  })
})

describe('honest sentences pass', () => {
  test.each([
    'Person A told Officer 1 that nothing had been taken, and Officer 2 wrote it down on the same day.',
    'The film shows Person B fall over the kerb with nobody near them.',
    'It will be seen that the will of Person A, who is young, may not mark a change of mind.',
    'The officer’s notes don’t say whether Person A’s phone was looked at, and the victims’ accounts differ.',
    'Two months later the bank’s log showed that the payment had been made by Person A.',
    'The panel may ask: was the CCTV from the shop seen by Officer 1? I think it was not.',
    'There were 3 calls in 2 days, and 12 messages.',
    'Person A withdrew support in the summer; nothing new was found.',
    'It was decided as C2. The Home Office rules ask for additional verifiable information.',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([])
  })
})

describe('where a complainant may never be named', () => {
  test.each([
    ['age', 'She was 14 years old.'],
    ['date', 'It was a Tuesday.'],
    ['date', 'It was in November.'],
    ['date', 'It was in May.'],
    ['place', 'They met in Barrowmere.'],
  ] as const)('%s bars: %s', (kind, text) => {
    const hits = found(text, { isStrict: true }).filter((hit) => hit.kind === kind)
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.every((hit) => isBar(hit, true))).toBe(true)
    expect(hits.some((hit) => isBar(hit, false))).toBe(false)
  })

  test('a month that is a word as well is left alone', () => {
    expect(marked('They may march on, and may not.', { isStrict: true })).toEqual([])
  })
})
