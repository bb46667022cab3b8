import { describe, expect, test } from 'vitest'
import { aCopyOfTheProduct, assault, bodilyHarm, list, theft } from './testing/later-offence-list.ts'

const { node, importing, written } = aCopyOfTheProduct()
const LOAD = ['--from', '2027-04-01', '--load']

describe('npm run offences:import looks', () => {
  test('at what a list adds, drops, changes and leaves, and writes nothing', () => {
    const before = written()
    const { status, stdout, stderr } = importing(list(assault(), theft(), bodilyHarm({ c5_eligible: 'N' })))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Beside the list of 2026/27: 1 added, 1388 gone, 1 changed, 1 unchanged.')
    expect(stdout).toMatch(/Added:\n {2}049\/99 49 Theft of an invented thing\n/)
    expect(stdout).toMatch(/Changed:\n {2}008\/06 8N [^\n]*: c5_eligible from "eligible" to nothing\n/)
    expect(stdout).toContain('Nothing was written. To load it: --from YYYY-MM-DD --load')
    expect(written()).toEqual(before)
  })

  test('at what of it changes who may decide', () => {
    const { stdout } = importing(list(assault({ rape: 'Y' }), theft({ modern_slavery: 'Y' }), bodilyHarm({ enh: 'Y' })))
    const [, deciding = ''] = stdout.split('This changes who may decide:')
    expect(deciding).toContain('105/01 105A Common assault: rape from nothing to "Y"')
    expect(deciding).toContain('049/99 49 Theft of an invented thing: new, with modern_slavery Y')
    expect(deciding).toMatch(/019\/08 19C [^\n]*: gone, had rape Y/)
    expect(deciding).not.toContain('008/06 8N')
  })

  test.each([
    ['a byte order mark', `\uFEFF${list(assault(), theft())}`],
    ['lines as Windows ends them', list(assault(), theft()).replaceAll('\n', '\r\n')],
    ['empty lines', `${list(assault(), '', theft())}\n\n`],
    [
      'quotes',
      list(
        assault(),
        theft({ own_title: '"Theft of an invented thing, large"', official_text: '"so-called ""thing"""' }),
      ),
    ],
    [
      'columns in another order',
      list(assault(), theft())
        .split('\n')
        .map((line) => line.split(',').toReversed().join(','))
        .join('\n'),
    ],
  ])('at a file with %s', (_, content) => {
    const { status, stdout } = importing(content)
    expect(status).toBe(0)
    expect(stdout).toContain('2 rows.\nBeside the list of 2026/27: 1 added, 1389 gone, 0 changed, 1 unchanged.')
  })
})

describe('a bad row is named with its line and reason, and nothing is loaded', () => {
  const bad: readonly (readonly [string, string])[] = [
    [theft({ code: '49/99' }), 'code "49/99" is not a Home Office code such as 008/06'],
    [theft({ count_class: '49-x' }), 'count_class "49-x" is not a class such as 8N'],
    [theft({ group: 'Thefts' }), 'group "Thefts" is none that the rules know'],
    [theft({ group: '' }), 'group "" is none that the rules know'],
    [theft({ basis: 'anybody' }), 'basis "anybody" is not victim, state, both or n/a'],
    [theft({ basis: 'n/a' }), 'a basis of n/a is for reported incidents, and for all of them'],
    [
      theft({ kind: 'sort of' }),
      'kind "sort of" is none that is known: notifiable crime, notifiable reported incident, ceased, recorded elsewhere',
    ],
    [theft({ rape: 'yes' }), 'rape "yes" is not Y, N or empty'],
    [theft({ enh: '1' }), 'enh "1" is not Y, N or empty'],
    [theft({ rape: 'Y', homicide: 'Y' }), 'cannot be rape and homicide at once'],
    [
      theft({ c5_eligible: 'perhaps' }),
      'c5_eligible "perhaps" is not Y, N, empty or "class fits, offence is not an assault: FCR"',
    ],
    [theft({ valid_from: '2027-02-30' }), 'valid_from "2027-02-30" is not a year or a day such as 2027-04-01'],
    [theft({ valid_from: '2028', valid_to: '2027-12-31' }), 'valid_to comes before valid_from'],
    [theft({ kind: 'ceased' }), 'has ceased, but valid_to does not say when'],
    [theft({ own_title: '' }), 'needs a title in our own words (own_title)'],
    [
      theft({ own_title: 'Ends.' }),
      'own_title "Ends." must begin with a capital, have 4 to 100 characters and end without a full stop',
    ],
    [theft({ own_title: 'A | bar' }), 'own_title has a character that cannot be kept'],
    [theft({ subgroup: '${1}' }), 'subgroup has a character that cannot be kept'],
    [theft({ own_title: 'A `tick`' }), 'own_title has a character that cannot be kept'],
    [`${theft()},more`, 'has 20 columns instead of 19'],
    ['049/99', 'has 1 columns instead of 19'],
    [assault(), 'is the pair 105/01 105A of line 2 again'],
    [assault({ code: '105/99', own_title: 'Common assault' }), 'has the title of line 2, in the same class'],
  ]

  test('each kind of fault', () => {
    const before = written()
    const rows = bad.map(([line], at) => line.replace('049/99', `049/${String(at + 10)}`))
    const { status, stdout } = importing(list(assault(), ...rows), ...LOAD)
    expect(status).toBe(1)
    expect(stdout).toContain(`${String(bad.length)} rows cannot be imported:`)
    bad.forEach(([, why], at) => {
      expect(stdout).toContain(`  line ${String(at + 3)}: ${why}\n`)
    })
    expect(stdout).toContain('Nothing was written: put these rows right first.')
    expect(written()).toEqual(before)
  })

  test('by the line it begins on, also after a field of several lines, however these end', () => {
    const content = list(assault(), theft({ own_title: '"Two\nlines"' }), assault({ code: 'X' }))
    for (const text of [content, content.replaceAll('\n', '\r\n')]) {
      expect(importing(text).stdout).toMatch(
        /2 rows cannot be imported:\n {2}line 3: own_title has a character[^\n]*\n {2}line 5: code "X"/,
      )
    }
  })

  test('its offence is not called gone', () => {
    expect(importing(list(theft(), assault({ rape: 'yes' }))).stdout).not.toContain('105/01 105A Common assault')
  })
})

describe('what is no list is refused with 2', () => {
  const refused = (content: string | Buffer, ...options: string[]): string => {
    const before = written()
    const { status, stdout, stderr } = importing(content, ...options)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(written()).toEqual(before)
    return stderr
  }

  test.each([
    ['an empty file', '', 'It is empty.'],
    ['a heading alone', list(), 'It holds no offence.'],
    [
      'a file that is not UTF-8',
      Buffer.from(list(assault({ own_title: 'Sal\u00e9' })), 'latin1'),
      'It is not UTF-8 text.',
    ],
    ['a file of over 5 MB', list(...Array.from({ length: 60_000 }, () => assault())), 'It is larger than 5 MB'],
    ['a column too few', list(assault()).replace(',fgm', ''), 'It lacks fgm.'],
    ['a column too many', list(assault()).replace('code,', 'code,colour,'), 'It has, and should not: "colour".'],
    ['a column twice', list(assault()).replace('code,', 'code,code,'), 'It has, and should not: "code".'],
    [
      'a quote that is never closed',
      list(assault({ own_title: '"never closed' })),
      'Its quotes are not those of a CSV file.',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'It is not UTF-8 text.'],
  ])('%s', (_, content, words) => {
    expect(refused(content, ...LOAD)).toContain(words)
  })

  test('a first day that is none, not after the newest list’s, or of a year that is held', () => {
    expect(refused(list(assault()), '--from', '2027-02-30', '--load')).toContain('2027-02-30 is not a real day')
    expect(refused(list(assault()), '--from', '2026-04-01', '--load')).toContain(
      'The newest list held begins on 2026-04-01',
    )
    expect(refused(list(assault()), '--from', '2026-10-01', '--load')).toContain('A list of 2026/27 is held already')
    expect(refused(list(assault()), '--from', '2027-03-31')).toContain('A list of 2026/27 is held already')
    expect(refused(list(assault()), '--load')).toContain('Say from which day it judges')
  })

  test('an option that cannot be understood, and a file that is not there', () => {
    expect(node('bin/entry.mjs', 'import-offences')).toMatchObject({ status: 2 })
    expect(node('bin/entry.mjs', 'import-offences', 'one', 'two').stderr).toContain('npm run offences:import')
    expect(node('bin/entry.mjs', 'import-offences', '--now', 'one').stderr).toContain('npm run offences:import')
    expect(node('bin/entry.mjs', 'import-offences', 'nothing.csv')).toMatchObject({ status: 2, stdout: '' })
  })
})
