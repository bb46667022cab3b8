import path from 'node:path'
import ts from 'typescript'
import { nodes, syntax, type SourceFile } from './syntax/tree.ts'

const FOLDERS = 'app|bench|bin|components|docs|e2e|lib|prisma|public|styles'
const ENDINGS = 'tsx?|m?js|md|json|sql|scss|prisma|png'

// A file or folder by its path from the top, anywhere in a text: lib/crimes/find.ts, bin/, lib/cancellations/*.db.test.ts.
const FROM_THE_TOP = new RegExp(String.raw`(?<![\w/.#@-])(?:${FOLDERS})/[\w./*…()\[\]-]*`, 'g')
// A file by its path from the folder of the text, between backticks or as the aim of a link.
const IN_BACKTICKS = new RegExp(String.raw`\x60([\w./*…()\[\]-]+\.(?:${ENDINGS}))\x60`, 'g')
const IN_A_LINK = /\]\((?!https?:|#|mailto:)([^)\s]+)\)/g

// What the reader is to put in the place of: FILE.json. README.md and the like are no such thing.
const isPlaceholder = (name: string): boolean => /(^|\/)[A-Z_]+\.\w+$/.test(name) && !name.endsWith('.md')

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? found[0])

/** The paths a page of prose names, as it names them. */
export function pathsInProse(text: string): string[] {
  const found = [...all(FROM_THE_TOP, text), ...all(IN_BACKTICKS, text), ...all(IN_A_LINK, text)]
  return [...new Set(found.map((name) => name.replace(/[.…)]+$/, '')))].filter((name) => !isPlaceholder(name))
}

const A_FILE = new RegExp(String.raw`(?<![\w/.@-])(?:${FOLDERS})/[\w./()\[\]-]+\.(?:${ENDINGS})(?![\w.])`, 'g')

// A file by its name alone, as in a list of what lies at the top: proxy.ts, next.config.js.
const A_NAME = /^[a-z][\w-]*(\.tsx?|\.config\.js)$/

/** The files that the strings of a source file name by their path from the top, or by their name: to be run, read or watched. */
export function pathsInStrings(file: SourceFile): string[] {
  const strings = nodes(syntax(file)).flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []))
  return [...new Set(strings.flatMap((text) => (A_NAME.test(text) ? [text] : all(A_FILE, text))))]
}

/** Whether a named path is there: from the folder of the text or from the top, with `*` and `…` for whatever fits. */
export function isThere(name: string, from: string, paths: readonly string[]): boolean {
  const fits = [path.posix.join(from, name), path.posix.normalize(name)].map(pattern)
  return paths.some((each) => fits.some((fit) => fit.test(each)))
}

// A path, or a folder above it, as a pattern.
const pattern = (name: string): RegExp => {
  const parts = name.replace(/\/$/, '').split(/(\*\*|\*|…)/)
  const body = parts.map((part) => (part === '*' ? '[^/]*' : /^(\*\*|…)$/.test(part) ? '.*' : escaped(part))).join('')
  return new RegExp(`^${body}(/|$)`)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
