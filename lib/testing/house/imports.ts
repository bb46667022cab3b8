import path from 'node:path'
import ts from 'typescript'
import { isCode, nodes, syntax, type SourceFile } from './tree.ts'

/** One import, re-export or `import()` of a file. */
export interface Import {
  readonly from: string
  readonly specifier: string
  /** The file of the house it means; undefined for a package. */
  readonly to: string | undefined
  /** Whether only types are taken. */
  readonly isType: boolean
  /** The names taken, as the other file calls them. */
  readonly names: readonly string[]
}

const known = new WeakMap<SourceFile, Import[]>()

/** All that a file imports. */
export function importsOf(file: SourceFile): Import[] {
  const before = known.get(file)
  if (before) return before
  const found = isCode(file) ? nodes(syntax(file)).flatMap((node) => importIn(node, file.path)) : []
  known.set(file, found)
  return found
}

function importIn(node: ts.Node, from: string): Import[] {
  const one = (specifier: ts.Node, isType: boolean, names: readonly string[]): Import[] =>
    ts.isStringLiteral(specifier)
      ? [{ from, specifier: specifier.text, to: fileOf(specifier.text, from), isType, names }]
      : []
  if (ts.isImportDeclaration(node)) return one(node.moduleSpecifier, isTypeOnly(node), namesIn(node))
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return one(node.moduleSpecifier, node.isTypeOnly, [])
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
    return one(node.arguments[0], false, [])
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return one(node.argument.literal, true, [])
  return []
}

function namesIn({ importClause }: ts.ImportDeclaration): string[] {
  const named = importClause?.namedBindings
  const first = importClause?.name ? ['default'] : []
  if (!named) return first
  if (ts.isNamespaceImport(named)) return [...first, '*']
  return [
    ...first,
    ...named.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text),
  ]
}

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
    named.elements.every((one) => one.isTypeOnly)
  )
}

/** The file of the house a specifier means, from the file it stands in; undefined for a package. */
export function fileOf(specifier: string, from: string): string | undefined {
  const [, alias, rest] = /^#(lib|components|bin)\/(.+)$/.exec(specifier) ?? []
  if (alias !== undefined && rest !== undefined) return `${alias}/${rest}.${alias === 'components' ? 'tsx' : 'ts'}`
  if (!specifier.startsWith('.')) return undefined
  const file = path.posix.join(path.posix.dirname(from), specifier)
  return /\.\w+$/.test(file) ? file : `${file}.ts`
}
