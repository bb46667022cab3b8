import { type BarMark, FILLS, type LineLook, type Mark, type Picture, type Place, type PointMark } from './model.ts'

/** A document of pdfkit, which this draws on. */
type Pdf = PDFKit.PDFDocument

/** The fonts of the words in a picture, as the document knows them. */
export interface PictureFonts {
  readonly regular: string
  readonly bold: string
  /** Words as that font draws them. */
  readonly asDrawn: (text: string) => string
  /** What pdfkit is told with each text. */
  readonly features: PDFKit.Mixins.TextOptions
}

const DARK = '#0f385c'
const BLACK = '#0b0c0c'
const GROUNDS = { dark: DARK, middle: '#1d70b8', light: '#d2e2f1', white: '#ffffff' } as const

/** Width, colour and dash of each line: told apart without colour. */
const LINES: Readonly<Record<LineLook, { width: number; colour: string; dash?: readonly number[] }>> = {
  axis: { width: 1, colour: BLACK },
  grid: { width: 0.5, colour: '#b1b4b6' },
  mean: { width: 1.5, colour: BLACK },
  limit: { width: 1, colour: BLACK, dash: [4, 2] },
  'outer-limit': { width: 1, colour: BLACK, dash: [1, 2] },
  series: { width: 1.2, colour: DARK },
  interval: { width: 2, colour: GROUNDS.middle },
  leader: { width: 0.5, colour: BLACK },
}

/** Draws a picture on a page, its upper left corner at a place; units of the picture are points. Wherever the text stood before, it stands there again. */
export function drawPicture(pdf: Pdf, picture: Picture, at: Place, fonts: PictureFonts): void {
  const { x, y } = pdf
  pdf.save().translate(at.x, at.y)
  for (const mark of picture.marks) drawMark(pdf, mark, fonts)
  pdf.restore()
  pdf.x = x
  pdf.y = y
}

function drawMark(pdf: Pdf, mark: Mark, fonts: PictureFonts): void {
  switch (mark.kind) {
    case 'line': {
      const { width, colour, dash } = LINES[mark.look]
      along(pdf, mark.places)
      if (dash) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? 1 })
      pdf.lineWidth(width).stroke(colour).undash()
      return
    }
    case 'area':
      along(pdf, mark.places)
      pdf.closePath().fill(GROUNDS.light)
      return
    case 'bar':
      drawBar(pdf, mark)
      return
    case 'point':
      drawPoint(pdf, mark)
      return
    case 'text': {
      const words = fonts.asDrawn(mark.text)
      pdf.font(mark.look === 'value' || mark.look === 'label' ? fonts.bold : fonts.regular).fontSize(mark.size)
      const width = pdf.widthOfString(words, fonts.features)
      const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x - width
      pdf.fillColor(BLACK).text(words, left, mark.y, { ...fonts.features, lineBreak: false, baseline: 'alphabetic' })
    }
  }
}

function along(pdf: Pdf, places: readonly Place[]): void {
  for (const [at, { x, y }] of places.entries()) {
    if (at === 0) pdf.moveTo(x, y)
    else pdf.lineTo(x, y)
  }
}

const TILE = 8
/** On paper a tile is smaller: bars are, too. */
const SCALE = 0.6

/** A bar with its pattern, tile by tile within its edges. */
function drawBar(pdf: Pdf, { fill, x, y, width, height }: BarMark): void {
  const { ground, strokes, squares } = FILLS[fill] ?? { ground: 'white', strokes: [], squares: [] }
  pdf.rect(x, y, width, height).fill(GROUNDS[ground])
  pdf.save().rect(x, y, width, height).clip()
  const step = TILE * SCALE
  for (let left = x; left < x + width; left += step)
    for (let top = y; top < y + height; top += step) {
      for (const [x1, y1, x2, y2] of strokes)
        pdf.moveTo(left + x1 * SCALE, top + y1 * SCALE).lineTo(left + x2 * SCALE, top + y2 * SCALE)
      if (strokes.length > 0) pdf.lineWidth(0.8).stroke(ground === 'middle' ? '#ffffff' : DARK)
      for (const [squareX, squareY] of squares)
        pdf.rect(left + squareX * SCALE, top + squareY * SCALE, 2 * SCALE, 2 * SCALE).fill(DARK)
    }
  pdf.restore().rect(x, y, width, height).lineWidth(0.5).stroke(DARK)
}

function drawPoint(pdf: Pdf, { shape, x, y, radius }: PointMark): void {
  if (shape === 'circle') pdf.circle(x, y, radius)
  else if (shape === 'square') pdf.rect(x - radius, y - radius, 2 * radius, 2 * radius)
  else
    pdf
      .moveTo(x, y - radius)
      .lineTo(x + radius, y)
      .lineTo(x, y + radius)
      .lineTo(x - radius, y)
      .closePath()
  pdf.lineWidth(0.8).fillAndStroke(shape === 'diamond' ? '#ffffff' : DARK, DARK)
}
