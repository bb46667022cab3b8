import { drawPicture, type PictureFonts } from '#lib/charts/pdf'
import { type Chart, SIZES } from '#lib/charts/model'
import { instantInWords } from '#lib/base/day'
import { type AccessiblePdf, accessiblePdf, EACH_ITS_OWN, MILLIMETRE } from '#lib/documents/pdf/accessible-pdf'
import { asDrawn, LETTER_FONT } from '#lib/documents/pdf/letter-font'
import { countInWords } from '#lib/statistics/model'
import { type BoardFigures, boardSentences, notKnown } from './board-words.ts'
import { drawTable, type NamedTable, pagesOf, tableOf } from './board-tables.ts'
import { ageingChart, cancelledChart, informedInTimeChart } from './charts.ts'

const MARKING = 'OFFICIAL-SENSITIVE'
const MARGIN = 20 * MILLIMETRE
const [BODY, NOTE] = [10.5, 9]
const FONTS: PictureFonts = { ...LETTER_FONT, asDrawn, features: EACH_ITS_OWN }

/** A document with its tags: what is drawn is added to them in the order of reading. */
interface Paper {
  readonly pdf: PDFKit.PDFDocument
  readonly tree: PDFKit.PDFStructureElement
  /** How many pages there are. */
  readonly pages: number
  readonly add: (tag: 'P' | 'H1' | 'H2' | 'H3' | 'Figure', draw: () => void, alt?: string) => void
}

/**
 * Two pages of A4 for the board, as PDF/UA-1: what was done well and badly in five sentences, three pictures, what is not known; and
 * the tables of the pictures on the pages after. Marked once on each page, and naming nobody, neither who reads it nor who decided.
 */
export function boardPdf(figures: BoardFigures): ReturnType<AccessiblePdf['end']> {
  const title = `${figures.force}: cancelled crimes`
  const { pdf, tree, end } = accessiblePdf({
    title,
    author: figures.force,
    margins: { top: MARGIN, bottom: 10 * MILLIMETRE, left: MARGIN, right: MARGIN },
  })
  const add: Paper['add'] = (tag, draw, alt) => {
    tree.add(pdf.struct(tag, alt === undefined ? {} : { alt: asDrawn(alt) }, draw))
  }
  const tables = pagesOf(tablesOf(figures), pdf.page.height - MARGIN - 25 * MILLIMETRE)
  const paper = { pdf, tree, add, pages: 2 + tables.length }
  firstPage(paper, title, figures)
  pdf.addPage()
  secondPage(paper, figures)
  for (const [at, each] of tables.entries()) tablePage(paper, each, 3 + at)
  return end()
}

const [IN_TIME, CANCELLED, AGEING] = [
  'Were victims informed in time?',
  'How many crimes are cancelled, and as what?',
  'How long do requests wait now?',
]

/** The tables of the pictures, in their order. */
const tablesOf = ({ dashboard }: BoardFigures): readonly NamedTable[] =>
  [
    tableOf(IN_TIME, informedInTimeChart(dashboard)),
    tableOf(CANCELLED, cancelledChart(dashboard)),
    tableOf(AGEING, ageingChart(dashboard)),
  ].filter((table) => table !== undefined)

function tablePage(paper: Paper, tables: readonly NamedTable[], page: number): void {
  const { pdf, tree } = paper
  pdf.addPage()
  artifact(pdf, () => { marking(pdf) }) // prettier-ignore
  pageNumber(paper, page)
  for (const table of tables) {
    text(paper, 'H2', `${table.title} The numbers`, { size: 11, isBold: true, above: 10 })
    drawTable(pdf, tree, table, MARGIN)
  }
}

function firstPage(paper: Paper, title: string, figures: BoardFigures): void {
  const { period, countedAt, ledgerEntries } = figures.dashboard
  paper.add('P', () => { marking(paper.pdf) }) // prettier-ignore
  pageNumber(paper, 1)
  text(paper, 'H1', title, { size: 18, isBold: true, above: 6 })
  text(paper, 'P', `Two pages for the board, and the numbers of their pictures. ${period.words}. Figures at ${instantInWords(countedAt)} (audit log entry ${countInWords(ledgerEntries)}).`) // prettier-ignore
  const sentences = boardSentences(figures)
  const standing = (which: 'well' | 'badly') =>
    sentences.filter((each) => each.standing === which).map(({ words }) => words)
  list(paper, 'What was done well', standing('well'), 'None of the five figures is complete.')
  list(paper, 'What was not done well', standing('badly'), 'No figure that is known falls short.')
  figure(paper, IN_TIME, informedInTimeChart(figures.dashboard))
}

function secondPage(paper: Paper, figures: BoardFigures): void {
  artifact(paper.pdf, () => { marking(paper.pdf) }) // prettier-ignore
  pageNumber(paper, 2)
  figure(paper, CANCELLED, cancelledChart(figures.dashboard))
  figure(paper, AGEING, ageingChart(figures.dashboard))
  const unknown = boardSentences(figures).filter(({ standing }) => standing === 'not known')
  list(paper, 'What is not known', [...unknown.map(({ words }) => words), ...notKnown(figures)], '')
  const how =
    'Every case was counted, so no figure has an interval. “Well” means complete: every victim informed, none late, every wrong decision put right, no difference from the RMS. The tables after this page have the numbers of each picture.'
  text(paper, 'P', how, { size: NOTE, above: 8 })
}

function marking(pdf: PDFKit.PDFDocument): void {
  pdf.font(LETTER_FONT.bold).fontSize(11)
  pdf.text(MARKING, MARGIN, 10 * MILLIMETRE, { ...EACH_ITS_OWN, width: SIZES.paper.width, align: 'center' })
  pdf.x = MARGIN
  pdf.y = MARGIN
}

/** What stands on a page and is no part of what it says. */
function artifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Pagination' })
  draw()
  pdf.endMarkedContent()
}

function pageNumber({ pdf, pages }: Paper, page: number): void {
  const { x, y } = pdf
  artifact(pdf, () => {
    pdf.font(LETTER_FONT.regular).fontSize(NOTE)
    const options = { ...EACH_ITS_OWN, width: SIZES.paper.width, align: 'right', lineBreak: false } as const
    pdf.text(`${String(page)} of ${String(pages)}`, MARGIN, pdf.page.height - 15 * MILLIMETRE, options)
  })
  pdf.x = x
  pdf.y = y
}

interface TextLook {
  readonly size?: number
  readonly isBold?: boolean
  /** Points left free above. */
  readonly above?: number
}

function text(
  { pdf, add }: Paper,
  tag: 'P' | 'H1' | 'H2',
  words: string,
  { size = BODY, isBold, above = 4 }: TextLook = {},
): void {
  add(tag, () => {
    pdf
      .font(isBold ? LETTER_FONT.bold : LETTER_FONT.regular)
      .fontSize(size)
      .fillColor('#0b0c0c')
    pdf.text(asDrawn(words), MARGIN, pdf.y + above, { ...EACH_ITS_OWN, width: SIZES.paper.width })
  })
}

function list(paper: Paper, title: string, sentences: readonly string[], none: string): void {
  if (sentences.length === 0 && none === '') return
  text(paper, 'H2', title, { size: 13, isBold: true, above: 10 })
  for (const words of sentences.length === 0 ? [none] : sentences) text(paper, 'P', words)
}

/** A picture under its title and the sentence that says what it shows, which is also what a screen reader is given for it. */
function figure(paper: Paper, title: string, chart: Chart): void {
  const { pdf, add } = paper
  text(paper, 'H2', title, { size: 13, isBold: true, above: 12 })
  text(paper, 'P', chart.sentence)
  const { draw } = chart
  if (draw !== null) {
    if (chart.key.length > 0) add('P', () => { key(pdf, chart) }) // prettier-ignore
    const picture = draw(SIZES.paper)
    const top = pdf.y + 8
    add('Figure', () => { drawPicture(pdf, picture, { x: MARGIN, y: top }, FONTS) }, `${title} ${chart.sentence}`) // prettier-ignore
    pdf.y = top + picture.height
  }
  for (const note of chart.notes) text(paper, 'P', note, { size: NOTE, above: 2 })
}

/** What the marks mean, one beside the other, on as many lines as it needs. */
function key(pdf: PDFKit.PDFDocument, chart: Chart): void {
  const right = MARGIN + SIZES.paper.width
  let [x, y] = [MARGIN, pdf.y + 6]
  for (const { sample, words } of chart.key) {
    pdf.font(LETTER_FONT.regular).fontSize(NOTE)
    const width = sample.width + 5 + pdf.widthOfString(words, EACH_ITS_OWN)
    if (x + width > right) [x, y] = [MARGIN, y + sample.height + 3]
    drawPicture(pdf, sample, { x, y }, FONTS)
    pdf.font(LETTER_FONT.regular).fontSize(NOTE).fillColor('#0b0c0c')
    pdf.text(asDrawn(words), x + sample.width + 5, y + 3, { ...EACH_ITS_OWN, lineBreak: false })
    x += width + 14
    pdf.y = y + sample.height
  }
  pdf.x = MARGIN
}
