import { EACH_ITS_OWN } from './accessible-pdf.ts'
import type { Measure } from './layout.ts'
import { LETTER_FONT } from './letter-font.ts'

// A word longer than this is measured letter by letter: each letter is measured once, each long word is new.
const LONGEST_WORD = 40

/**
 * Measures words for a document at a size, each word once. The maker of the file also breaks lines within words, as after a dash:
 * lines counted here are as many or more, so nothing that is given this height is cut.
 */
export function measureOf(pdf: PDFKit.PDFDocument, size: number): Measure {
  const known = new Map<string, number>()
  const set = (isBold: boolean) => pdf.font(isBold ? LETTER_FONT.bold : LETTER_FONT.regular).fontSize(size)
  const drawn = (part: string, isBold: boolean): number => {
    const key = `${isBold ? 'b' : 'r'}${part}`
    const before = known.get(key)
    if (before !== undefined) return before
    const points = set(isBold).widthOfString(part, EACH_ITS_OWN)
    known.set(key, points)
    return points
  }
  const wordWidth = (word: string, isBold: boolean): number =>
    word.length <= LONGEST_WORD
      ? drawn(word, isBold)
      : Array.from(word).reduce((points, letter) => points + drawn(letter, isBold), 0)
  const width: Measure['width'] = (text, isBold) =>
    text.split(' ').reduce((points, word) => points + wordWidth(word, isBold) + drawn(' ', isBold), -drawn(' ', isBold))
  const lineHeight = set(false).currentLineHeight(true)
  return {
    width,
    height: (text, within, isBold) =>
      lineHeight *
      text
        .split('\n')
        .reduce((lines, line) => lines + linesOf(line, within, (part) => width(part, isBold), drawn(' ', isBold)), 0),
  }
}

/** How many lines the words of one line of a text fill. */
function linesOf(line: string, within: number, width: (part: string) => number, space: number): number {
  let [lines, at] = [1, 0]
  for (const word of line.split(' ')) {
    const points = width(word)
    if (points > within) {
      lines += Math.ceil((points * 1.03) / within) + (at > 0 ? 1 : 0)
      at = within
    } else if (at + points + 1 > within) {
      lines += 1
      at = points + space
    } else at += points + space
  }
  return lines
}
