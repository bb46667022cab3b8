import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A source file: its path from the top of the house, with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Where a rule of the house is broken, and how. */
export interface Fault {
  readonly file: string
  readonly words: string
}

/** A rule of the house: all its faults in a tree. */
export type Rule = (files: readonly SourceFile[]) => Fault[]

const FOLDERS = ['app', 'bench', 'bin', 'components', 'e2e', 'lib', 'prisma/seed']
const GENERATED = 'lib/base/prisma'
const KINDS = /\.(tsx?|mjs|md|scss)$/

/** Every source file of the house below `root`, without what is generated. */
export function readTree(root: string): SourceFile[] {
  const below = (folder: string): string[] => {
    if (folder === GENERATED || !fs.existsSync(path.join(root, folder))) return []
    const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true })
    return entries.flatMap((entry) =>
      entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
  }
  const files = FOLDERS.flatMap(below).filter((file) => KINDS.test(file))
  return files.map((file) => ({ path: file, text: fs.readFileSync(path.join(root, file), 'utf8') }))
}

export const isCode = ({ path }: SourceFile): boolean => /\.tsx?$/.test(path)
export const isTest = ({ path }: SourceFile): boolean => /\.(test|spec)\.tsx?$/.test(path)

/** The room a path lies in: `lib/crimes/find.ts` lies in `crimes`. */
export const roomOf = (file: string): string | undefined => /^lib\/([^/]+)\//.exec(file)?.[1]

/** Rooms of tools: kept by the order of imports alone. In all others a file is of one of five kinds. */
export const TOOL_ROOMS = ['base', 'statistics', 'counting-rules', 'ledger', 'testing']

/** Whether a path is a room's store: `lib/crimes/store.ts`, `lib/people/staff-store.ts`. */
export function isStore(file: string): boolean {
  const room = roomOf(file)
  return room !== undefined && !TOOL_ROOMS.includes(room) && /\/([\w-]+-)?store\.ts$/.test(file)
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

/** The syntax of a file. */
export function syntax(file: SourceFile): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const made = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  parsed.set(file, made)
  return made
}

/** Every node of a syntax, outer ones first. */
export function nodes(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (one: ts.Node): void => {
    found.push(one)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return found
}
