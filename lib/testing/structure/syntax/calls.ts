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

/** The files of the project by their paths. */
export type Files = ReadonlyMap<string, SourceFile>

/** What a file declares at its top under a name: a function, a class, the value of a constant; for `*` the whole file. */
export function declared({ file, name }: Named): ts.Node | undefined {
  if (name === '*') return syntax(file)
  for (const statement of syntax(file).statements) {
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && hasName(statement, name))
      return statement
    if (ts.isExportAssignment(statement) && name === 'default') return statement.expression
    if (!ts.isVariableStatement(statement)) continue
    const found = statement.declarationList.declarations.find((each) => boundNames(each.name).includes(name))
    if (found?.initializer) return found.initializer
  }
  return undefined
}

const hasName = (node: ts.FunctionDeclaration | ts.ClassDeclaration, name: string): boolean =>
  node.name?.text === name ||
  (name === 'default' && (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false))

/** The names a declaration binds: one, or those it takes apart. */
export const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []))

/** Where a name that a file gives is declared: there, under another name, or in a file that it only passes on. */
function whereDeclared({ file, name }: Named, files: Files): Named {
  for (const statement of syntax(file).statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
      continue
    const passed = statement.exportClause.elements.find((element) => element.name.text === name)
    if (!passed) continue
    const from = statement.moduleSpecifier
    const to = from && ts.isStringLiteral(from) ? fileOf(from.text, file.path, file.aliases) : file.path
    const source = to === undefined ? undefined : files.get(to)
    const named = source && { file: source, name: (passed.propertyName ?? passed.name).text }
    if (named) return from ? whereDeclared(named, files) : (importOf(named, files) ?? named)
  }
  return { file, name }
}

/** Where something is declared that a file has by an import. */
function importOf({ file, name }: Named, files: Files): Named | undefined {
  const from = importedBy(file).get(name)
  const source = from && files.get(from.to)
  return from && source && whereDeclared({ file: source, name: from.name }, files)
}

/** Where a function uses another, and whether that is no more than reading a table of such. */
interface Use extends Named {
  readonly isRead: boolean
}

const known = new WeakMap<SourceFile, Map<string, readonly Use[]>>()

/** What a function uses by itself, in the order of its text: of its own file, and of others. */
function usedDirectly(start: Named, files: Files): readonly Use[] {
  const ofFile = known.get(start.file) ?? new Map<string, readonly Use[]>()
  known.set(start.file, ofFile)
  const before = ofFile.get(start.name)
  if (before) return before
  const node = declared(start)
  const imported = importedBy(start.file)
  const used = (node ? nodes(node) : []).flatMap((name): Use[] => {
    if (!ts.isIdentifier(name) || isLabel(name)) return []
    const from = imported.get(name.text)
    const isRead = !isCalled(name)
    if (!from) return [{ file: start.file, name: name.text, isRead }]
    const file = files.get(from.to)
    const named = file && { file, name: from.name === '*' ? memberOf(name) : from.name }
    return named ? [{ ...whereDeclared(named, files), isRead }] : []
  })
  ofFile.set(start.name, used)
  return used
}

/** Which member of all that a file gives is used here; `*` where that is not said. */
function memberOf({ parent }: ts.Identifier): string {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text
  const isNamed = ts.isElementAccessExpression(parent) && ts.isStringLiteralLike(parent.argumentExpression)
  return isNamed ? parent.argumentExpression.text : '*'
}

/**
 * The functions of the project that a function uses, in the order of its text: its own, and those of the functions of
 * its file and of `through` it uses. Each is entered once. Named, called, drawn or handed on is all one: used.
 */
export function usesOf(start: Named, files: Files, through: RegExp, entered = new Set<string>()): Named[] {
  const key = `${start.file.path} ${start.name}`
  if (!declared(start) || entered.has(key)) return []
  entered.add(key)
  return usedDirectly(start, files).flatMap((used) =>
    used.file === start.file || through.test(used.file.path) ? usesOf(used, files, through, entered) : [used],
  )
}

/**
 * Whether a function is such a one, or uses one in files of `through`. A table of functions that is only read, and none of them
 * called, is not used: what takes one from it will use it.
 */
export function leadsTo(start: Named, files: Files, through: RegExp, isOne: (used: Named) => boolean): boolean {
  const entered = new Set<string>()
  const open = [start]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.file.path} ${next.name}`
    if (entered.has(key)) continue
    entered.add(key)
    if (isOne(next)) return true
    const used = usedDirectly(next, files).filter((use) => use.file === start.file || through.test(use.file.path))
    open.push(...used.filter((use) => !(use.isRead && isTable(use))))
  }
  return false
}

const READING = /^(at|every|filter|find|findLast|flatMap|includes|indexOf|join|map|some|slice|toSorted)$/

/** Whether a name is called, or a member of what it stands for; what every list has is no member. */
function isCalled(name: ts.Identifier): boolean {
  let called: ts.Node = name
  while (ts.isPropertyAccessExpression(called.parent) || ts.isElementAccessExpression(called.parent)) {
    if (called.parent.expression !== called) return false
    called = called.parent
  }
  const isReading = ts.isPropertyAccessExpression(called) && READING.test(called.name.text)
  return ts.isCallExpression(called.parent) && called.parent.expression === called && !isReading
}

function isTable(named: Named): boolean {
  let node = declared(named)
  while (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))) node = node.expression
  return node !== undefined && (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node))
}

/** A name that stands for no value of its own: `b` in `a.b`, `{ b: a }`, `<A b={…}>`, in a type and in an import. */
export function isLabel(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
    return parent.name === name
  const isImport = ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent) || ts.isImportClause(parent)
  return isImport || ts.isJsxAttribute(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)
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
