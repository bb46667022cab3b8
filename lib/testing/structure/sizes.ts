import { folderOf, isTest, isWritten, moduleOf, type Rule } from './syntax/tree.ts'

const LINES = 250
const FILES = 20
const README_LINES = 20

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

/** A file has at most 250 lines, as oxfmt lays them out (lint sees to that); a table of facts says so in its first line: `// Table: what`. */
export const filesAreShort: Rule = (files) =>
  files
    .filter(({ path, text }) => /\.(tsx?|mjs)$/.test(path) && !text.startsWith('// Table: ') && linesOf(text) > LINES)
    .map(({ path, text }) => ({ file: path, words: `has ${String(linesOf(text))} lines, more than ${String(LINES)}` }))

/** A folder holds at most 20 files; a test belongs to the file beside it, a README to its module. */
export const foldersAreSmall: Rule = (files) => {
  const folders = new Map<string, number>()
  for (const file of files) {
    if (!isWritten(file) || isTest(file) || file.path.endsWith('.md')) continue
    const folder = folderOf(file.path)
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  return [...folders]
    .filter(([, count]) => count > FILES)
    .map(([file, count]) => ({ file, words: `holds ${String(count)} files, more than ${String(FILES)}` }))
}

/** At the top lie the folders of the project and no other: Next.js would serve a folder called `pages` as well. */
export const topIsAgreed: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith('/'))
    .map(({ path }) => ({ file: path, words: 'is no folder of the project' }))

/** Each module has a README of at most 20 lines: what is kept here, who may import it, what is promised. */
export const modulesHaveReadmes: Rule = (files) => {
  const modules = new Set(files.map((file) => moduleOf(file.path)).filter((module) => module !== undefined))
  return [...modules].flatMap((module) => {
    const file = `lib/${module}/README.md`
    const readme = files.find(({ path }) => path === file)
    if (!readme || readme.text.trim() === '') return [{ file, words: 'is missing: the README of the module' }]
    const lines = linesOf(readme.text)
    return lines > README_LINES
      ? [{ file, words: `has ${String(lines)} lines, more than ${String(README_LINES)}` }]
      : []
  })
}
