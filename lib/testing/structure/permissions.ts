import ts from 'typescript'
import { importsOf } from './imports.ts'
import { nodes, syntax, type Rule, type SourceFile } from './tree.ts'

/** What is open to anybody: the way in, the way out, and the first step to the way in. */
const PUBLIC = ['app/page.tsx', 'app/sign-in/', 'app/sign-out/', 'app/signed-out/', 'app/api/auth/']
const ASKING = /^lib\/people\/((form|file)-)?door\.ts$/
// Tells who is there without asking what they may.
const ASKS_NOTHING = ['whoAsks', 'refusedOrigin']

const isPageOrRoute = ({ path }: SourceFile): boolean => /^app\/(.*\/)?(page\.tsx|route\.tsx?)$/.test(path)

/**
 * Each page and each route asks its permission, itself or through a file beside it that does so whenever it is
 * called, unless it is one of the few that are open to anybody.
 */
export const everyPageAsks: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter((file) => isPageOrRoute(file) && !PUBLIC.some((start) => file.path.startsWith(start)))
    .filter((file) => !asks(file, byPath))
    .map((file) => ({ file: file.path, words: 'asks no permission: lib/people/door or lib/people/form-door does' }))
}

/** Whether a file calls what asks: a file of lib/people, or a file of app that asks in its turn. */
function asks(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): boolean {
  const asking = importsOf(file)
    .filter(
      (one) => !one.isType && one.to !== undefined && (ASKING.test(one.to) || asksBeside(byPath.get(one.to), byPath)),
    )
    .flatMap(({ names }) => names)
    .filter((name) => !ASKS_NOTHING.includes(name))
  return nodes(syntax(file)).some((node) => calls(node, asking))
}

const asksBeside = (file: SourceFile | undefined, byPath: ReadonlyMap<string, SourceFile>): boolean =>
  file !== undefined && file.path.startsWith('app/') && !isPageOrRoute(file) && asks(file, byPath)

const calls = (node: ts.Node, names: readonly string[]): boolean =>
  (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text)) ||
  ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
    ts.isIdentifier(node.tagName) &&
    names.includes(node.tagName.text))
