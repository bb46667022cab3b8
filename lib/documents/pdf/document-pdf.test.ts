import { expect, test } from 'vitest'
import { aPdf } from '#lib/testing/pdf'
import { cellInWords } from '../model.ts'
import { aDocument } from '../testing/a-document.ts'
import { documentPdf } from './document-pdf.ts'

const ROWS = 160
const document = aDocument(ROWS)
const paper = await aPdf(await documentPdf(document))
const without = (text: string): string => text.replaceAll(/\s+/g, '')

test('it is a tagged document in British English with its title, and every font is in the file', () => {
  expect(paper).toMatchObject({
    title: document.title,
    author: 'Zedshire Police',
    language: 'en-GB',
    isTitleShown: true,
    isTagged: true,
  })
  expect(paper.metadata).toContain('pdfuaid')
  expect(paper.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
})

test('each page is marked and numbered', () => {
  expect(paper.pages).toBeGreaterThan(3)
  for (let page = 1; page <= paper.pages; page += 1)
    expect(paper.drawn).toContain(`Page ${String(page)} of ${String(paper.pages)}`)
  expect(paper.drawn.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(paper.pages)
  expect(paper.heard.filter(({ text }) => text === 'OFFICIAL-SENSITIVE')).toHaveLength(1)
})

test('every number, day, mark and note is on the paper, once each row', () => {
  const drawn = without(paper.drawn)
  for (const table of document.tables) {
    for (const note of table.notes) expect(drawn).toContain(without(note))
    for (const row of table.rows.slice(0, 3))
      for (const [at, cell] of row.entries()) {
        const column = table.columns[at]
        if (column) expect(drawn).toContain(without(cellInWords(cell, column)))
      }
  }
  for (let at = 0; at < ROWS; at += 1) {
    const reference = `ZZ/${String(at).padStart(6, '0')}/26`
    expect(paper.drawn.split(reference), reference).toHaveLength(2)
    expect(paper.heard.filter(({ text }) => text === reference)).toHaveLength(1)
  }
  expect(paper.drawn).toContain('None in this period.')
})

test('a table that goes on over the page has its title and its header again, and is heard as one table', () => {
  const [titles, headers] = [/as a list that is long \(continued\)/g, /Crime Number ZZ/g].map(
    (words) => paper.drawn.match(words)?.length ?? 0,
  )
  expect(titles).toBeGreaterThan(1)
  expect(headers).toBe((titles ?? 0) + 1)
  expect(paper.heard.filter(({ tag, text }) => tag === 'H2' && text.includes('that is long'))).toHaveLength(1)
  expect(paper.heard.filter(({ text }) => text === 'Number')).toMatchObject([{ tag: 'TH' }])
})

test('no row runs over the foot of its page: below it stands the number of the page alone', () => {
  const foot = 20 * (72 / 25.4)
  for (const heights of paper.heights) {
    expect(heights.filter((height) => height < foot)).toHaveLength(1)
    expect(Math.max(...heights)).toBeLessThan(842)
  }
})

test('names that the font cannot show break nothing: one stands for each that is missing, and the paper says so', () => {
  expect(paper.drawn).toContain('Ó Súilleabháin, “Zoë”')
  expect(paper.drawn).toContain('��')
  expect(paper.drawn).toContain('Happy � face')
  expect(without(paper.drawn)).toContain('n'.repeat(300))
  expect(paper.drawn).toContain('cannot show are printed as �')
})

test('a cell higher than a page goes on in the next row, with every word of it once', async () => {
  const words = Array.from({ length: 4000 }, (_, at) => `w${String(at)}.`)
  const tall = {
    ...document,
    tables: [
      {
        id: 'tall',
        title: 'Tall',
        notes: [],
        columns: [
          { key: 'a', words: 'A', kind: 'text' as const },
          { key: 'b', words: 'B', kind: 'text' as const },
        ],
        rows: [
          ['first', words.join(' ')],
          ['second', 'x'.repeat(12_000)],
        ],
      },
    ],
  }
  const read = await aPdf(await documentPdf(tall))
  const found = read.drawn.match(/w\d+\./g)
  expect(found).toEqual(words)
  expect(without(read.drawn)).toMatch(/x{1000}/)
  expect(read.drawn.match(/x/g)?.length).toBeGreaterThanOrEqual(12_000)
})
