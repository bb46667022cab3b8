import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { aliasesIn, type Aliases } from './aliases.ts'

/** A file: its path from the top of the project, with `/`, its text, and how the project reads specifiers that begin with #. */
export interface SourceFile {
  readonly path: string
  /** Empty for what is not text, such as a picture. */
  readonly text: string
  readonly aliases: Aliases
}

/** Where a rule is broken, and how. */
export interface Fault {
  readonly file: string
  readonly words: string
}

/** A rule: all its faults in a tree of files. */
export type Rule = (files: readonly SourceFile[]) => Fault[]

/** The folders of the project. */
const FOLDERS = ['app', 'bench', 'bin', 'components', 'docs', 'e2e', 'lib', 'prisma', 'public', 'styles']
const TEXT = /\.(tsx?|m?js|md|scss|css|json|prisma|sql)$/

/** What is generated and not ours: it is never read, and whatever is said to lie in it is taken to. */
export const isGenerated = (file: string): boolean => /^(lib\/base\/prisma(\/|$)|next-env\.d\.ts$)/.test(file)

/** Every file of the project below `root`, those at its top, and by its name and `/` any other folder there, without what is generated. */
export function readTree(root: string): SourceFile[] {
  const list = (folder: string) => fs.readdirSync(path.join(root, folder), { withFileTypes: true })
  const below = (folder: string): string[] =>
    isGenerated(folder) || !fs.existsSync(path.join(root, folder))
      ? []
      : list(folder).flatMap((entry) => {
          const inside = `${folder}/${entry.name}`
          return entry.isDirectory() ? below(inside) : [inside]
        })
  const atTheTop = list('.').filter(({ name }) => !name.startsWith('.') && !isGenerated(name))
  const others = atTheTop.filter((entry) => entry.isDirectory() && ![...FOLDERS, 'node_modules'].includes(entry.name))
  const paths = [
    ...FOLDERS.flatMap(below),
    ...atTheTop.filter((entry) => entry.isFile()).map(({ name }) => name),
    ...others.map(({ name }) => `${name}/`),
  ]
  const files = paths.map((file) => ({
    path: file,
    text: TEXT.test(file) && file !== 'package-lock.json' ? fs.readFileSync(path.join(root, file), 'utf8') : '',
  }))
  const aliases = aliasesIn(files.find((file) => file.path === 'package.json')?.text)
  return files.map((file) => ({ ...file, aliases }))
}

export const isCode = ({ path: file }: SourceFile): boolean => /\.tsx?$/.test(file)
export const isTest = ({ path: file }: SourceFile): boolean => /\.(test|spec)\.tsx?$/.test(file)

/** Whether a file is written by us in a folder of the project, and so is held to names and sizes. */
export const isWritten = ({ path: file }: SourceFile): boolean => /\/.*\.(tsx?|mjs|md|scss)$/.test(file)

/** Whether a file is there for tests alone: a test, or what lies in a folder called `testing`. */
export const isForTests = (file: SourceFile): boolean => isTest(file) || /(^|\/)testing\//.test(file.path)

/** The module a path lies in: `lib/crimes/find.ts` lies in `crimes`. */
export const moduleOf = (file: string): string | undefined => /^lib\/([^/]+)\//.exec(file)?.[1]

/** The folder a path lies in; empty for what lies at the top. */
export const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0))

/** Modules of tools: kept by the order of imports alone. In all others a file is of one of five kinds. */
export const TOOL_MODULES = ['base', 'statistics', 'counting-rules', 'ledger', 'testing']

/** Whether a path is a module's store: `lib/crimes/store.ts`, `lib/people/staff-store.ts`. */
export function isStore(file: string): boolean {
  const owner = moduleOf(file)
  return owner !== undefined && !TOOL_MODULES.includes(owner) && /\/([\w-]+-)?store\.ts$/.test(file)
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

const walked = new WeakMap<ts.Node, readonly ts.Node[]>()

/** Every node of a syntax, outer ones first. */
export function nodes(node: ts.Node): readonly ts.Node[] {
  const known = walked.get(node)
  if (known) return known
  const found: ts.Node[] = []
  const visit = (each: ts.Node): void => {
    found.push(each)
    ts.forEachChild(each, visit)
  }
  visit(node)
  if (ts.isSourceFile(node)) walked.set(node, found)
  return found
}
