import ts from 'typescript'
import { boundNames } from './syntax/calls.ts'
import { importsOf } from './syntax/imports.ts'
import { isCode, isForTests, nodes, syntax, type Fault, type Rule, type SourceFile } from './syntax/tree.ts'
import { awaiting, isLoadedByName } from './unused-files.ts'

// What a tool takes from a file that its settings name by its path.
const TAKEN_FROM_ANY = ['default', 'strykerPlugins']

// What Next takes by its name.
const TAKEN_BY_NAME = [
  'GET',
  'POST',
  'metadata',
  'generateMetadata',
  'dynamic',
  'proxy',
  'config',
  'register',
  'viewport',
]

/**
 * Every export is taken by another file of the product: what is not is the file's own affair, and what only tests take goes
 * with its test, or to a folder called `testing`. A test may also take what the file itself goes on to use, to try it by
 * itself; and a type may be exported for whoever wants to name what the file's own functions take or give. Not seen are
 * members of an object or a class that nothing asks for.
 */
export const exportsAreUsed: Rule = (files) => {
  const taken = takenBy(files)
  const inProduct = takenBy(files.filter((file) => !isTakenForTests(file)))
  const waits = new Set(awaiting(files))
  return files
    .filter((file) => isCode(file))
    .flatMap((file) => {
      const names = taken.get(file.path) ?? new Set()
      const live = liveIn(file, inProduct.get(file.path) ?? new Set())
      const isLive = isForTests(file) || waits.has(file.path) ? () => true : (name: string) => live.has(name)
      const open = exportsOf(file).filter((name) => !isTakenByName(file, name) && !isOwnType(file, name))
      return open.flatMap((name): Fault[] => {
        if (!names.has(name) && !names.has('*'))
          return [{ file: file.path, words: `exports "${name}", which no other file takes` }]
        return isLive(name) ? [] : [{ file: file.path, words: `exports "${name}", which only tests take` }]
      })
    })
}

// What journeys in a browser take is taken of the product as it runs.
const isTakenForTests = (file: SourceFile): boolean => isForTests(file) && !file.path.startsWith('e2e/')

/** The names that some files take of each file. */
function takenBy(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>()
  for (const { to, taken: names } of files.flatMap(importsOf))
    if (to !== undefined) taken.set(to, new Set([...(taken.get(to) ?? []), ...names]))
  return taken
}

/** The names at the top of a file that lead to something: those that are taken, what happens while it loads, and what these use. */
function liveIn(file: SourceFile, taken: ReadonlySet<string>): ReadonlySet<string> {
  const exported = exportsOf(file)
  const parts = syntax(file).statements.flatMap(partsOf)
  const live = new Set<string>()
  const open = exported.filter((name) => taken.has(name) || taken.has('*') || isTakenByName(file, name))
  open.push(...parts.filter(({ names }) => names.length === 0).flatMap(({ uses }) => uses))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (live.has(next)) continue
    live.add(next)
    for (const { names, uses } of parts) if (names.includes(next)) open.push(...uses)
  }
  return live
}

/** What a statement at the top of a file declares, no name where it runs or gives what every file may, and what it uses. */
function partsOf(statement: ts.Statement): { names: readonly string[]; uses: readonly string[] }[] {
  if (ts.isImportDeclaration(statement)) return []
  if (!ts.isExportDeclaration(statement)) {
    const uses = nodes(statement).flatMap((node) => (ts.isIdentifier(node) ? [node.text] : []))
    return [{ names: isDefault(statement) ? [] : declaredIn(statement), uses }]
  }
  if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return []
  return statement.exportClause.elements.map(({ name, propertyName }) => ({
    names: [name.text],
    uses: [(propertyName ?? name).text],
  }))
}

const isDefault = (statement: ts.Statement): boolean => modifiersOf(statement).includes(ts.SyntaxKind.DefaultKeyword)

const modifiersOf = (statement: ts.Statement): ts.SyntaxKind[] =>
  (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined)?.map(({ kind }) => kind) ?? []

const isTakenByName = (file: SourceFile, name: string): boolean =>
  TAKEN_FROM_ANY.includes(name) || (isLoadedByName(file) && TAKEN_BY_NAME.includes(name))

// A type that the file itself speaks of elsewhere.
function isOwnType(file: SourceFile, name: string): boolean {
  const { statements } = syntax(file)
  const isType = statements.some(
    (each) => (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && each.name.text === name,
  )
  return isType && nodes(syntax(file)).filter((node) => ts.isIdentifier(node) && node.text === name).length > 1
}

/** The names a file exports, types among them. */
function exportsOf(file: SourceFile): string[] {
  return syntax(file).statements.flatMap((statement): string[] => {
    if (ts.isExportAssignment(statement)) return ['default']
    if (ts.isExportDeclaration(statement))
      return statement.exportClause && ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map((element) => element.name.text)
        : []
    if (!modifiersOf(statement).includes(ts.SyntaxKind.ExportKeyword)) return []
    return isDefault(statement) ? ['default'] : declaredIn(statement)
  })
}

function declaredIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name))
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}
