import PDFDocument from 'pdfkit'

/** A letter to print: who it is for, where, its subject and its paragraphs. */
export interface Letter {
  readonly name: string | null
  readonly address: string
  readonly force: string
  readonly day: string
  readonly subject: string
  readonly words: string
}

const MILLIMETRE = 72 / 25.4
// What the letters built into every PDF reader can show: those of Windows-1252.
const PRINTABLE = /[\n\u0020-\u007E\u00A0-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u

/** The characters of a text that a letter cannot show. */
export const unprintable = (text: string): string[] => [...new Set(Array.from(text.normalize('NFC')).filter((sign) => !PRINTABLE.test(sign)))]

/** The lines of an address as an envelope shows them, the name first. */
export const addressLines = (name: string | null, address: string): string[] =>
  [name ?? 'Addressee only', ...address.split(/[\n,]/)].map((line) => line.trim()).filter((line) => line !== '')

/**
 * The letter as a tagged PDF on A4: a screen reader finds its language, title, heading and paragraphs. In the window of
 * the envelope stands the address and nothing else; nothing on the outside says who sends it.
 */
export function letterPdf(letter: Letter): Promise<Buffer<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'A4', pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true, info: { Title: letter.subject, Author: letter.force },
    margins: { top: 20 * MILLIMETRE, bottom: 20 * MILLIMETRE, left: 25 * MILLIMETRE, right: 25 * MILLIMETRE },
  })
  const whole = allOf(pdf)
  const page = pdf.struct('Document')
  pdf.addStructure(page)
  const add = (tag: 'P' | 'H1', draw: () => void) => {
    page.add(pdf.struct(tag, {}, draw))
  }
  pdf.font('Helvetica').fontSize(12)
  add('P', () => pdf.text(addressLines(letter.name, letter.address).join('\n'), 25 * MILLIMETRE, 50 * MILLIMETRE, { width: 85 * MILLIMETRE }))
  add('P', () => pdf.text(`${letter.force}\n${letter.day}`, 25 * MILLIMETRE, 95 * MILLIMETRE))
  add('H1', () => pdf.moveDown().font('Helvetica-Bold').fontSize(14).text(letter.subject))
  pdf.font('Helvetica').fontSize(12)
  for (const paragraph of letter.words.split('\n\n')) add('P', () => pdf.moveDown().text(paragraph, { lineGap: 3 }))
  page.end()
  pdf.end()
  return whole
}

const allOf = (pdf: PDFKit.PDFDocument): Promise<Buffer<ArrayBuffer>> =>
  new Promise((resolve, refuse) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => {
      resolve(Buffer.concat(parts))
    })
    pdf.on('error', refuse)
  })
