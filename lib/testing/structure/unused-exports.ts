import ts from 'typescript'
import { importsOf } from './imports.ts'
import { isCode, nodes, syntax, type Rule, type SourceFile } from './tree.ts'
import { isLoadedByName } from './unused-files.ts'

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
 * Every export is taken by another file, a test among them: what is not is the file's own affair. A type may be exported for
 * whoever wants to name what the file's own functions take or give.
 */
export const exportsAreUsed: Rule = (files) => {
  const taken = new Map<string, Set<string>>()
  for (const { to, taken: names } of files.flatMap(importsOf))
    if (to !== undefined) taken.set(to, new Set([...(taken.get(to) ?? []), ...names]))
  return files
    .filter((file) => isCode(file))
    .flatMap((file) => {
      const names = taken.get(file.path) ?? new Set<string>()
      if (names.has('*')) return []
      return exportsOf(file)
        .filter((name) => !names.has(name) && !isTakenByName(file, name) && !isOwnType(file, name))
        .map((name) => ({ file: file.path, words: `exports "${name}", which no other file takes` }))
    })
}

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
    if (!ts.canHaveModifiers(statement)) return []
    const modifiers = ts.getModifiers(statement)?.map((modifier) => modifier.kind) ?? []
    if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return []
    return modifiers.includes(ts.SyntaxKind.DefaultKeyword) ? ['default'] : declaredIn(statement)
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

const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []))
