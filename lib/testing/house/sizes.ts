import { isTest, roomOf, type Rule } from './tree.ts'

const LINES = 250
const FILES = 20
const CARD_LINES = 20

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

/** A file has at most 250 lines; a table of facts says so in its first line: `// Table: what`. */
export const filesAreShort: Rule = (files) =>
  files
    .filter(({ path, text }) => /\.(tsx?|mjs)$/.test(path) && !text.startsWith('// Table: ') && linesOf(text) > LINES)
    .map(({ path, text }) => ({ file: path, words: `has ${String(linesOf(text))} lines, more than ${String(LINES)}` }))

/** A folder holds at most 20 files; a test belongs to the file beside it, a card to its room. */
export const foldersAreSmall: Rule = (files) => {
  const folders = new Map<string, number>()
  for (const file of files) {
    if (isTest(file) || file.path.endsWith('.md')) continue
    const folder = file.path.slice(0, file.path.lastIndexOf('/'))
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  return [...folders]
    .filter(([, count]) => count > FILES)
    .map(([file, count]) => ({ file, words: `holds ${String(count)} files, more than ${String(FILES)}` }))
}

/** Each room has a card of at most 20 lines: what is kept here, who may come in, what is promised. */
export const roomsHaveCards: Rule = (files) => {
  const rooms = new Set(files.map((file) => roomOf(file.path)).filter((room) => room !== undefined))
  return [...rooms].flatMap((room) => {
    const file = `lib/${room}/README.md`
    const card = files.find(({ path }) => path === file)
    if (!card || card.text.trim() === '') return [{ file, words: 'is missing: the card of the room' }]
    const lines = linesOf(card.text)
    return lines > CARD_LINES ? [{ file, words: `has ${String(lines)} lines, more than ${String(CARD_LINES)}` }] : []
  })
}
