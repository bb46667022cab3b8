import { expect, test } from 'vitest'
import { addressLines, letterPdf, unprintable } from './letter.ts'

const LETTER = {
  name: 'Maren Tollivane', address: '12 Sluice Lane\nZedbury\nZZ1 1ZZ', force: 'Zedshire Police', day: '15 June 2026', subject: 'Our reference ZZ/000123/26',
  words: 'Dear Maren Tollivane,\n\nZedshire Police has decided to cancel this crime.\n\nIt’s “still” recorded.',
}

test('the letter is a tagged PDF: in English, with its title, its heading and its paragraphs', async () => {
  const file = (await letterPdf(LETTER)).toString('latin1')
  expect(file.startsWith('%PDF-1.7')).toBe(true)
  for (const sign of ['/Marked true', '/Lang (en-GB)', '/DisplayDocTitle true', '/StructTreeRoot', '/S /H1', '/S /P', '/S /Document']) expect(file).toContain(sign)
  expect(file.match(/\/S \/P\b/g)).toHaveLength(5)
  expect(file).not.toContain('/S /Figure')
})

test('a long letter goes on over the page', async () => {
  const file = (await letterPdf({ ...LETTER, words: Array.from({ length: 40 }, () => 'This is a paragraph of some length, so that it fills more than one line of the page.').join('\n\n') })).toString('latin1')
  expect(Number(/\/Count (\d+)/.exec(file)?.[1])).toBeGreaterThan(1)
})

test('an address is cut into its lines, the name first; without a name it is for the addressee only', () => {
  expect(addressLines('Maren Tollivane', '12 Sluice Lane, Zedbury,\n ZZ1 1ZZ')).toEqual(['Maren Tollivane', '12 Sluice Lane', 'Zedbury', 'ZZ1 1ZZ'])
  expect(addressLines(null, 'ZZ1 1ZZ')[0]).toBe('Addressee only')
})

test('what the letter cannot show is found before it is printed', () => {
  expect(unprintable('Zoë Fernández, “café” – £5')).toEqual([])
  expect(unprintable('Łukasz Żak')).toEqual(['Ł', 'Ż'])
})
