import type { Chart } from '#lib/charts/model'
import { SIZES } from '#lib/charts/model'
import { EACH_ITS_OWN } from '#lib/documents/pdf/accessible-pdf'
import { asDrawn, LETTER_FONT } from '#lib/documents/pdf/letter-font'

/** The table of a picture, under the picture's title. */
export interface NamedTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table of a picture; undefined where nothing is drawn. */
export const tableOf = (title: string, { columns, rows }: Chart): NamedTable | undefined =>
  rows.length === 0
    ? undefined
    : { title, columns: columns.map(({ text }) => text), rows: rows.map(({ cells }) => cells) }

const SIZE = 8.5
const ROW = 14
const HEADER = 36
const TITLE = 30
const FIRST_COLUMN = 96

/**
 * Tables as pages of so many points hold them, in their order: one that fits on a page stands on one, and one that goes on over the page has
 * its title and its header again.
 */
export function pagesOf(tables: readonly NamedTable[], height: number): readonly (readonly NamedTable[])[] {
  const pages: NamedTable[][] = []
  let left = 0
  for (const { rows, ...table } of tables)
    for (let at = 0; at < rows.length;) {
      const rowsIn = (space: number): number => Math.floor((space - TITLE - HEADER) / ROW)
      const fits = rowsIn(left)
      if (fits < Math.min(rows.length - at, rowsIn(height))) {
        pages.push([])
        left = height
        continue
      }
      const part = rows.slice(at, at + fits)
      pages.at(-1)?.push({ ...table, title: at === 0 ? table.title : `${table.title} (continued)`, rows: part })
      left -= TITLE + HEADER + part.length * ROW
      at += part.length
    }
  return pages
}

/** Draws a table below what stands on the page, tagged with its headers. */
export function drawTable(
  pdf: PDFKit.PDFDocument,
  structParent: PDFKit.PDFStructureElement,
  { columns, rows }: NamedTable,
  left: number,
): void {
  const cell = (text: string, at: number, { isHeader }: { isHeader: boolean }) => ({
    text: asDrawn(text),
    type: isHeader || at === 0 ? ('TH' as const) : ('TD' as const),
    ...(isHeader ? { scope: 'Column' as const } : at === 0 ? { scope: 'Row' as const } : {}),
    align: { x: at === 0 ? ('left' as const) : ('right' as const), y: 'center' as const },
    font: { src: isHeader ? LETTER_FONT.bold : LETTER_FONT.regular, size: SIZE },
    textOptions: EACH_ITS_OWN,
  })
  // The types of the maker do not know yet that it tags a table below a parent.
  const options: PDFKit.Mixins.TableOptionsWithData & { structParent: PDFKit.PDFStructureElement } = {
    structParent,
    position: { x: left, y: pdf.y + 6 },
    maxWidth: SIZES.paper.width,
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#b1b4b6', padding: 2 },
    columnStyles: [FIRST_COLUMN, ...columns.slice(1).map(() => '*' as const)],
    rowStyles: (row: number) => ({ height: row === 0 ? HEADER : ROW }),
    data: [
      columns.map((text, at) => cell(text, at, { isHeader: true })),
      ...rows.map((cells) => cells.map((text, at) => cell(text, at, { isHeader: false }))),
    ],
  }
  pdf.table(options)
  pdf.x = left
}
