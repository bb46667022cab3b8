import path from 'node:path'
import ts from 'typescript'
import { type Aliases, fileOfAlias } from './aliases.ts'
import { isCode, nodes, syntax, type SourceFile } from './tree.ts'

/** One import, re-export or `import()` of a file or a package. */
export interface Import {
  readonly from: string
  readonly specifier: string
  /** The file of the project it means; undefined for a package. */
  readonly to: string | undefined
  /** Whether only types are taken. */
  readonly isType: boolean
  /** The names taken as values, as the other file calls them; `*` for all of them. */
  readonly names: readonly string[]
  /** The names taken in any way, types among them; `*` for all of them. */
  readonly taken: readonly string[]
}

const known = new WeakMap<SourceFile, Import[]>()

/** All that a file imports. */
export function importsOf(file: SourceFile): Import[] {
  const before = known.get(file)
  if (before) return before
  const found = isCode(file) ? nodes(syntax(file)).flatMap((node) => importIn(node, file)) : []
  known.set(file, found)
  return found
}

function importIn(node: ts.Node, { path: from, aliases }: SourceFile): Import[] {
  const of = (specifier: ts.Node, isType: boolean, names: readonly string[], taken: readonly string[]): Import[] =>
    ts.isStringLiteralLike(specifier)
      ? [{ from, specifier: specifier.text, to: fileOf(specifier.text, from, aliases), isType, names, taken }]
      : []
  if (ts.isImportDeclaration(node))
    return of(node.moduleSpecifier, isTypeOnly(node), namesIn(node, false), namesIn(node, true))
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return of(node.moduleSpecifier, node.isTypeOnly, [], passedOn(node))
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
    return of(node.arguments[0], false, loadedBy(node), loadedBy(node))
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return of(node.argument.literal, true, [], ['*'])
  return []
}

function namesIn({ importClause }: ts.ImportDeclaration, withTypes: boolean): string[] {
  const named = importClause?.namedBindings
  const first = importClause?.name ? ['default'] : []
  if (!named) return first
  if (ts.isNamespaceImport(named)) return [...first, ...membersOf(named.name)]
  const wanted = named.elements.filter((element) => withTypes || !element.isTypeOnly)
  return [...first, ...wanted.map((element) => (element.propertyName ?? element.name).text)]
}

/** What is taken of all that a name holds: the members it is asked for, and `*` where it is used as a whole. */
const membersOf = (all: ts.Identifier): string[] =>
  nodes(all.getSourceFile()).flatMap((node) => {
    if (!ts.isIdentifier(node) || node.text !== all.text || node === all) return []
    const { parent } = node
    if (ts.isQualifiedName(parent)) return parent.left === node ? [parent.right.text] : []
    if (!ts.isPropertyAccessExpression(parent)) return ['*']
    return parent.expression === node ? [parent.name.text] : []
  })

/** What is taken of a file by `const { a } = await import('…')`; `*` wherever an import() is used otherwise. */
function loadedBy({ parent: awaited }: ts.CallExpression): string[] {
  const { parent } = awaited
  const bound = ts.isAwaitExpression(awaited) && ts.isVariableDeclaration(parent) ? parent.name : undefined
  if (!bound || !ts.isObjectBindingPattern(bound) || bound.elements.some((each) => each.dotDotDotToken)) return ['*']
  return bound.elements.map(({ name, propertyName }) => (propertyName ?? name).getText())
}

const passedOn = ({ exportClause }: ts.ExportDeclaration): string[] =>
  exportClause && ts.isNamedExports(exportClause)
    ? exportClause.elements.map((element) => (element.propertyName ?? element.name).text)
    : ['*']

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  )
}

/** The file of the project a specifier means, from the file it stands in; undefined for a package. */
export function fileOf(specifier: string, from: string, aliases: Aliases): string | undefined {
  if (specifier.startsWith('#')) return fileOfAlias(specifier, aliases)
  if (!specifier.startsWith('.')) return undefined
  const file = path.posix.join(path.posix.dirname(from), specifier)
  return /\.\w+$/.test(file) ? file : `${file}.ts`
}
