import { type AccessiblePdf, accessiblePdf, EACH_ITS_OWN, MILLIMETRE } from '#lib/documents/pdf/accessible-pdf'
import { asDrawn, LETTER_FONT } from '#lib/documents/pdf/letter-font'

/** A letter to print: who it is for, where, its subject and its paragraphs. */
export interface Letter {
  readonly name: string | null
  readonly address: string
  readonly force: string
  readonly day: string
  readonly subject: string
  readonly words: string
}

/** The lines of an address as an envelope shows them, the name first. */
export const addressLines = (name: string | null, address: string): string[] =>
  [name ?? 'Addressee only', ...address.split(/[\n,]/)].map((line) => line.trim()).filter((line) => line !== '')

/**
 * The letter as PDF/UA-1 on A4: a screen reader finds its language, title, heading and paragraphs, and the letters it is
 * set in are in the file. In the window of the envelope stands the address and nothing else; nothing on the outside says
 * who sends it.
 */
export function letterPdf({ name, address, force, day, subject, words }: Letter): ReturnType<AccessiblePdf['end']> {
  const { pdf, tree, end } = accessiblePdf({
    title: subject,
    author: force,
    margins: { top: 20 * MILLIMETRE, bottom: 20 * MILLIMETRE, left: 25 * MILLIMETRE, right: 25 * MILLIMETRE },
  })
  const add = (tag: 'P' | 'H1', text: string, draw: (text: string) => void) => {
    tree.add(
      pdf.struct(tag, {}, () => {
        draw(asDrawn(text))
      }),
    )
  }
  pdf.font(LETTER_FONT.regular).fontSize(12)
  add('P', addressLines(name, address).join('\n'), (text) =>
    pdf.text(text, 25 * MILLIMETRE, 50 * MILLIMETRE, { ...EACH_ITS_OWN, width: 85 * MILLIMETRE, lineGap: -1.5 }),
  )
  add('P', `${force}\n${day}`, (text) =>
    pdf.text(text, 25 * MILLIMETRE, Math.max(95 * MILLIMETRE, pdf.y + 5 * MILLIMETRE), EACH_ITS_OWN),
  )
  add('H1', subject, (text) => pdf.moveDown().font(LETTER_FONT.bold).fontSize(14).text(text, EACH_ITS_OWN))
  pdf.font(LETTER_FONT.regular).fontSize(12)
  for (const paragraph of words.split('\n\n')) add('P', paragraph, (text) => pdf.moveDown().text(text, EACH_ITS_OWN))
  return end()
}
