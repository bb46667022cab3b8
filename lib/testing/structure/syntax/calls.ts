import ts from 'typescript'
import { fileOf } from './imports.ts'
import { nodes, syntax, type SourceFile } from './tree.ts'

/** A function of a file, by its name there; `default` for the default export. */
export interface Named {
  readonly file: SourceFile
  readonly name: string
}

/** What a file takes from another: whose, and by which name it is known there; `*` for all of it. */
type Imported = ReadonlyMap<string, { readonly to: string; readonly name: string }>

type Files = ReadonlyMap<string, SourceFile>

/** What a file declares at its top under a name: a function, or the value of a constant. */
export function declared({ file, name }: Named): ts.Node | undefined {
  for (const statement of syntax(file).statements) {
    if (ts.isFunctionDeclaration(statement) && hasName(statement, name)) return statement
    if (ts.isExportAssignment(statement) && name === 'default') return statement.expression
    if (!ts.isVariableStatement(statement)) continue
    const found = statement.declarationList.declarations.find((declaration) => declaration.name.getText() === name)
    if (found?.initializer) return found.initializer
  }
  return undefined
}

const hasName = (node: ts.FunctionDeclaration, name: string): boolean =>
  node.name?.text === name ||
  (name === 'default' && (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false))

/**
 * The functions of the project that a function uses, in the order of its text: its own, and those of the functions of
 * its file and of `through` it uses. Each is entered once. Named, called, drawn or handed on is all one: used.
 */
export function usesOf(start: Named, files: Files, through: RegExp, entered = new Set<string>()): Named[] {
  const key = `${start.file.path} ${start.name}`
  const node = declared(start)
  if (!node || entered.has(key)) return []
  entered.add(key)
  const imported = importedBy(start.file)
  return nodes(node).flatMap((used): Named[] => {
    if (!ts.isIdentifier(used) || isLabel(used)) return []
    const from = imported.get(used.text)
    if (!from) return usesOf({ file: start.file, name: used.text }, files, through, entered)
    const file = files.get(from.to)
    if (!file) return []
    const name = from.name === '*' && ts.isPropertyAccessExpression(used.parent) ? used.parent.name.text : from.name
    return through.test(file.path) ? usesOf({ file, name }, files, through, entered) : [{ file, name }]
  })
}

/** A name that stands for no value of its own: `b` in `a.b`, `{ b: a }`, `<A b={…}>` and in a type. */
export function isLabel({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === text && parent.expression.getText() !== text
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name.getText() === text
  return ts.isJsxAttribute(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)
}

/** What a file takes from the others, by the names it knows them by there. */
export function importedBy(file: SourceFile): Imported {
  const imported = new Map<string, { to: string; name: string }>()
  for (const statement of syntax(file).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const to = fileOf(statement.moduleSpecifier.text, file.path, file.aliases)
    const clause = statement.importClause
    if (to === undefined || !clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) continue
    if (clause.name) imported.set(clause.name.text, { to, name: 'default' })
    const named = clause.namedBindings
    if (named && ts.isNamespaceImport(named)) imported.set(named.name.text, { to, name: '*' })
    if (!named || !ts.isNamedImports(named)) continue
    for (const { name, propertyName, isTypeOnly } of named.elements)
      if (!isTypeOnly) imported.set(name.text, { to, name: (propertyName ?? name).text })
  }
  return imported
}

/** Whether something is waited for here: an await, an async function, a Promise that is given. */
export const isWaiting = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) ||
  node.kind === ts.SyntaxKind.AsyncKeyword ||
  (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Promise')
