import PDFDocument from 'pdfkit'
import { LETTER_FONT } from './letter-font.ts'

/** A millimetre in points. */
export const MILLIMETRE = 72 / 25.4

// A font may draw one letter as two signs, or two as one. A reader then takes a sign for another letter (every “i” for “ị”),
// so each letter is drawn as its own sign.
/** What the maker is told with every text. */
export const EACH_ITS_OWN = { features: { ccmp: false, liga: false, clig: false, locl: false } as unknown as [] }

// The types of the maker do not know yet that it can.
const ACCESSIBLE = {
  subset: 'PDF/UA' as 'PDF/A-1',
  pdfVersion: '1.7',
  tagged: true,
  lang: 'en-GB',
  displayTitle: true,
} as const

// The maker of the file writes these into XML as they are.
const forXml = (text: string): string => text.replaceAll('&', 'and').replaceAll(/[<>]/g, '')

interface Properties {
  readonly title: string
  readonly author: string
  /** In points. */
  readonly margins: Record<'top' | 'bottom' | 'left' | 'right', number>
  /** Its pages are kept until it ends, so that each can say how many there are. */
  readonly isNumbered?: boolean
}

/** A document begun: what is drawn on, the root of its tags, and what ends it and gives the file. */
export interface AccessiblePdf {
  readonly pdf: PDFKit.PDFDocument
  readonly tree: PDFKit.PDFStructureElement
  readonly end: () => Promise<Buffer<ArrayBuffer>>
}

/** An empty document of A4 that is PDF/UA-1 in British English, with its title shown, in a font that is in the file. */
export function accessiblePdf({ title, author, margins, isNumbered = false }: Properties): AccessiblePdf {
  const pdf = new PDFDocument({
    ...ACCESSIBLE,
    size: 'A4',
    font: LETTER_FONT.regular,
    info: { Title: forXml(title), Author: forXml(author) },
    margins,
    bufferPages: isNumbered,
  })
  const parts: Buffer[] = []
  const whole = new Promise<Buffer<ArrayBuffer>>((resolve, refuse) => {
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => {
      resolve(Buffer.concat(parts))
    })
    pdf.on('error', refuse)
  })
  const tree = pdf.struct('Document')
  pdf.addStructure(tree)
  return {
    pdf,
    tree,
    end: () => {
      tree.end()
      pdf.end()
      return whole
    },
  }
}
