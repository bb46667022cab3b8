import { expect, test } from 'vitest'
import { aPdf } from '#lib/testing/pdf'
import { addressLines, letterPdf } from './letter.ts'
import { unprintable } from '#lib/documents/pdf/letter-font'

const LETTER = {
  name: 'Maren Tollivane',
  address: '12 Sluice Lane\nZedbury\nZZ1 1ZZ',
  force: 'Zedshire Police',
  day: '15 June 2026',
  subject: 'Our reference ZZ/000123/26',
  words: 'Dear Maren Tollivane,\n\nZedshire Police has decided to cancel this crime.\n\nIt’s “still” recorded.',
}
const readBack = async (changes: Partial<typeof LETTER> = {}) => aPdf(await letterPdf({ ...LETTER, ...changes }))

test('the letter says that it is PDF/UA-1, and what it is called, in which language, and by whom', async () => {
  const { metadata, title, author, language, isTitleShown, isTagged } = await readBack()
  expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
  expect(metadata).toMatch(/<dc:title>[\s\S]*Our reference ZZ\/000123\/26[\s\S]*<\/dc:title>/)
  expect([title, author, language, isTitleShown, isTagged]).toEqual([
    'Our reference ZZ/000123/26',
    'Zedshire Police',
    'en-GB',
    true,
    true,
  ])
})

test('whatever is in it is heard in its order: the address, the date, one heading, the paragraphs, and nothing else', async () => {
  const { heard, drawn } = await readBack()
  expect(heard).toEqual([
    { tag: 'P', text: 'Maren Tollivane 12 Sluice Lane Zedbury ZZ1 1ZZ' },
    { tag: 'P', text: 'Zedshire Police 15 June 2026' },
    { tag: 'H1', text: 'Our reference ZZ/000123/26' },
    { tag: 'P', text: 'Dear Maren Tollivane,' },
    { tag: 'P', text: 'Zedshire Police has decided to cancel this crime.' },
    { tag: 'P', text: 'It’s “still” recorded.' },
  ])
  expect(heard.map(({ text }) => text).join(' ')).toBe(drawn)
})

test('every font is in the file, so that it looks the same everywhere, and only the letters that are used', async () => {
  const { fonts, bytes } = await readBack()
  expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
    'NotoSans-Bold',
    'NotoSans-Regular',
  ])
  expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
  expect(bytes).toBeLessThan(40_000)
})

test.each([
  'Siân Ŵynne-ŷ',
  'Łukasz Wałęsa',
  'Ștefan Țăran',
  'Nguyễn Thị Ánh',
  'Ελένη Ωρίωνος',
  'Іван Жуків',
  'W\u0302yn in two signs',
])('%s is printed, and read back as it was written', async (name) => {
  expect(unprintable(name)).toEqual([])
  expect(
    (await readBack({ name, words: `Dear ${name},\n\nEfficient offices find it.` })).heard.map(({ text }) => text),
  ).toEqual(
    expect.arrayContaining([
      `${name.normalize('NFC')} 12 Sluice Lane Zedbury ZZ1 1ZZ`,
      `Dear ${name.normalize('NFC')},`,
      'Efficient offices find it.',
    ]),
  )
})

test('what the font has no sign for is found before it is printed, each once', () => {
  expect(unprintable('Zoë Fernández, “café” – £5\nŴ ł')).toEqual([])
  expect(unprintable('王伟 王 علي')).toEqual(['王', '伟', 'ع', 'ل', 'ي'])
})

test('what would be read in another order than it was written is not printed either', () => {
  expect(unprintable('Priya प्रि')).toEqual(['प', '्', 'र', 'ि'])
})

test('a long letter goes on over the page, and all of it is heard', async () => {
  const words = Array.from(
    { length: 40 },
    (_, n) => `This is paragraph ${n}, of some length, so that it fills more than one line of the page that it is on.`,
  )
  const { pages, heard, drawn } = await readBack({ words: words.join('\n\n') })
  expect(pages).toBeGreaterThan(1)
  expect(heard.map(({ text }) => text).join(' ')).toBe(drawn)
  expect(drawn).toContain(words.join(' '))
})

test('a title that would break the file’s own description of itself does not', async () => {
  const { metadata, title, author } = await readBack({
    subject: 'Our reference <ZZ/1> & yours',
    force: 'Zed & Yed Police',
  })
  expect(metadata).not.toMatch(/&(?!amp;)|<ZZ/)
  expect([title, author]).toEqual(['Our reference ZZ/1 and yours', 'Zed and Yed Police'])
})

test('however many lines an address has, no line is drawn over another', async () => {
  const { heights } = await readBack({
    address:
      'The Old Sail Loft\nFlat 12\nStaithe House\nThe Staithe\nLower Ferry Road\nFerriby Stile\nNear Zedbury\nZedshire\nZZ1 1ZZ',
  })
  const lines = heights.flatMap((sheet) => sheet.slice(1).map((height, n) => (sheet[n] ?? 0) - height))
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(14)
})

test('seven lines of address stand in the window of an envelope: within 40 mm', async () => {
  const {
    heights: [sheet = []],
  } = await readBack({ address: 'Flat 12\nStaithe House\nThe Staithe\nFerriby Stile\nZedbury\nZZ1 1ZZ' })
  expect(((sheet[0] ?? 0) - (sheet[6] ?? 0)) / (72 / 25.4)).toBeLessThan(36)
})

test('what is not seen is not drawn: a tab is a space, and marks without a sign are left out', async () => {
  expect(unprintable('Dear\tMaren\u00A0T,\u200B now\u00AD')).toEqual([])
  expect((await readBack({ words: 'Dear\tMaren\u00A0T,\u200B now\u00AD' })).heard.at(-1)?.text).toBe(
    'Dear Maren T, now',
  )
})

test('an address is cut into its lines, the name first; without a name it is for the addressee only', () => {
  expect(addressLines('Maren Tollivane', '12 Sluice Lane, Zedbury,\n ZZ1 1ZZ')).toEqual([
    'Maren Tollivane',
    '12 Sluice Lane',
    'Zedbury',
    'ZZ1 1ZZ',
  ])
  expect(addressLines(null, 'ZZ1 1ZZ')[0]).toBe('Addressee only')
})
