import { describe, expect, test } from 'vitest'
import { aPdf } from '#lib/testing/pdf'
import { A_BOARD, A_DASHBOARD } from '../testing/a-dashboard.ts'
import { boardPdf } from './board-pdf.ts'
import { pagesOf } from './board-tables.ts'
import { ageingChart, cancelledChart, informedInTimeChart } from './charts.ts'
import { type BoardFigures, boardSentences, notKnown } from './board-words.ts'

const board = (changes: Partial<BoardFigures['dashboard']> = {}, others: Partial<BoardFigures> = {}): BoardFigures => ({
  ...A_BOARD,
  ...others,
  dashboard: { ...A_DASHBOARD, ...changes },
})
const standings = (figures: BoardFigures) => boardSentences(figures).map(({ standing }) => standing)

describe('the sentences for the board', () => {
  test('are five, each with its counts', () => {
    expect(boardSentences(A_BOARD).map(({ words }) => words)).toEqual([
      'Victims informed: 180 of 200 (90%) who had to be, 1 May 2026 to 31 October 2026; in the six months before 140 of 200 (higher than before, which is better for victims).',
      'Victims informed in time: 170 of 184 (92%) of those due in the last six whole months.',
      'Victims still to be informed: 34, of whom 10 of 34 late and 2 of 34 in a case of rape.',
      'Wrong decisions: auditors found 6 to cancel wrong, 2 of 6 reinstated and 4 of 6 still cancelled or about to be.',
      'Differences from the RMS: 16 crimes, 2 of 16 rape.',
    ])
  })

  test('call badly done what is not whole, and well done what is', () => {
    expect(standings(A_BOARD)).toEqual(['badly', 'badly', 'badly', 'badly', 'badly'])
    const whole = board(
      {
        shares: A_DASHBOARD.shares.map((share) => ({ ...share, now: { hits: 20, of: 20 } })),
        informedInTime: A_DASHBOARD.informedInTime.map((month) => ({ ...month, inTime: month.due })),
        uninformed: { all: 3, late: 0, rape: 0 },
        wrong: [{ after: 'reinstated', n: 2 }],
      },
      { differences: { all: 0, rape: 0 } },
    )
    expect(standings(whole)).toEqual(['well', 'well', 'well', 'well', 'well'])
  })

  test('call one victim missing of two hundred badly done: no tolerance is made up', () => {
    const shares = A_DASHBOARD.shares.map((share) => ({ ...share, now: { hits: 199, of: 200 } }))
    expect(standings(board({ shares }))[0]).toBe('badly')
  })

  test('never take what is not known for good', () => {
    const unknown = board(
      { shares: [], informedInTime: [], wrong: [] },
      { differences: { all: 'not known', rape: 'not known' }, reviewed: { inDips: 0, drawn: 0 } },
    )
    expect(standings(unknown)).toEqual(['not known', 'not known', 'badly', 'not known', 'not known'])
  })
})

test('what is not known is said: no drawn audit, no inspection, too few months', () => {
  const words = notKnown(board({ drawnFindings: [], months: A_DASHBOARD.months.slice(-4) })).join(' ')
  expect(words).toContain('12 cancelled crimes were read in dips, of which no rate may be made')
  expect(words).toContain('no inspection of this force is held')
  expect(words).toContain('4 whole months have been counted, and limits need 10')
  expect(notKnown(board({}, { isInspected: true })).join(' ')).not.toMatch(/inspection|dips|limits need/)
})

describe('the paper for the board', () => {
  test('is two pages of PDF/UA-1 and two of tables, its title shown, its language British English', async () => {
    const { pages, metadata, title, author, language, isTitleShown, isTagged } = await aPdf(await boardPdf(A_BOARD))
    expect([pages, title, author, language, isTitleShown, isTagged]).toEqual([
      4,
      'Zedshire Police: cancelled crimes',
      'Zedshire Police',
      'en-GB',
      true,
      true,
    ])
    expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
  })

  test('carries the marking once on each page', async () => {
    const { drawn } = await aPdf(await boardPdf(A_BOARD))
    expect(drawn.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(4)
  })

  test('is heard in its order, with one heading above all, the sentences and what is not known', async () => {
    const { heard } = await aPdf(await boardPdf(A_BOARD))
    expect(heard.filter(({ tag }) => tag === 'H1')).toHaveLength(1)
    expect(heard.filter(({ tag }) => tag === 'H2').map(({ text }) => text)).toEqual([
      'What was done well',
      'What was not done well',
      'Were victims informed in time?',
      'How many crimes are cancelled, and as what?',
      'How long do requests wait now?',
      'What is not known',
      'Were victims informed in time? The numbers',
      'How many crimes are cancelled, and as what? The numbers',
      'How long do requests wait now? The numbers',
    ])
    const words = heard.map(({ text }) => text)
    for (const sentence of boardSentences(A_BOARD)) expect(words).toContain(sentence.words)
  })

  test('has sentences and pictures on two pages where most is not known, and where everything is told at length', async () => {
    const first = { months: [], informedInTime: [], cancelled: [], decided: [], drawnFindings: [], shares: [] }
    const unknown = board(first, {
      differences: { all: 'not known', rape: 'not known' },
      reviewed: { inDips: 0, drawn: 0 },
    })
    const long = board({
      months: A_DASHBOARD.months,
      drawnFindings: [],
      informedInTime: A_DASHBOARD.informedInTime.map((month, at) => ({
        ...month,
        inTime: at % 8 === 0 ? 1 : month.inTime,
      })),
      cancelled: A_DASHBOARD.months.flatMap((month) =>
        (['C1', 'C2', 'C3', 'C4', 'C5'] as const).map((category) => ({ month, category, n: 1234 })),
      ),
    })
    expect((await aPdf(await boardPdf(unknown))).pages).toBe(3)
    const { pages, heard } = await aPdf(await boardPdf(long))
    expect(pages).toBe(4)
    expect(heard.filter(({ tag }) => tag === 'H2').at(-1)?.text).toBe('How long do requests wait now? The numbers')
  })

  test('has the table of each picture, the same numbers as the picture and its sentence', async () => {
    const { heard } = await aPdf(await boardPdf(A_BOARD))
    // A word that is broken at its hyphen is one word.
    const cells = heard.filter(({ tag }) => ['TD', 'TH'].includes(tag)).map(({ text }) => text.replaceAll('- ', '-'))
    for (const chart of [informedInTimeChart, cancelledChart, ageingChart]) {
      const { columns, rows } = chart(A_DASHBOARD)
      expect(cells.join(' | ')).toContain(columns.map(({ text }) => text).join(' | '))
      for (const row of rows) expect(cells.join(' | ')).toContain(row.cells.join(' | '))
    }
  })

  test('carries a long table on to the next page, with its header again, and loses no row', () => {
    const rows = Array.from({ length: 130 }, (_, n) => [`Month ${String(n)}`, String(n)])
    const pages = pagesOf([{ title: 'How many?', columns: ['Month', 'Number'], rows }], 728)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flat().flatMap((table) => table.rows)).toEqual(rows)
    expect(pages.flat().every(({ columns }) => columns.length === 2)).toBe(true)
    expect(pages[1]?.[0]?.title).toBe('How many? (continued)')
  })
})
