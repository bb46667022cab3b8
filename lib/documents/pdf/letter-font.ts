import path from 'node:path'
import { openSync } from 'fontkit'

// Noto Sans 2.015, two of its files, under the licence beside them: its packages bring eighteen weights, 14 MB.
const fontFile = (name: string): string => path.join(process.cwd(), 'lib/documents/pdf/fonts', name)

/** The font of a letter, as files: what is used of it goes into the letter. */
export const LETTER_FONT = { regular: fontFile('noto-sans-regular.ttf'), bold: fontFile('noto-sans-bold.ttf') } as const

// Where signs change places or shapes on paper (Arabic, Devanagari), what is printed could not be read back as it was written.
const AS_IT_IS_WRITTEN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u

/** A text as a letter draws it: every letter one sign where it can be, each kind of space a space, and nothing unseen. */
export const asDrawn = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[^\S\n]/g, ' ')

// Read once: every look at a letter asks for its signs.
let fonts: ReturnType<typeof openSync>[] | undefined
const letterFonts = () => (fonts ??= [LETTER_FONT.regular, LETTER_FONT.bold].map((file) => openSync(file)))

/** The characters of a text that a letter cannot show, each once: those that its font has no sign for. */
export function unprintable(text: string): string[] {
  const hasSign = (sign: string) =>
    letterFonts().every((font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
  return [...new Set(asDrawn(text))].filter((sign) => sign !== '\n' && !(AS_IT_IS_WRITTEN.test(sign) && hasSign(sign)))
}
