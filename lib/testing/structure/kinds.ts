import ts from 'typescript'
import { isWaiting } from './syntax/calls.ts'
import { importsOf } from './syntax/imports.ts'
import {
  isCode,
  isStore,
  isTest,
  nodes,
  moduleOf,
  syntax,
  TOOL_MODULES,
  type Fault,
  type Rule,
  type SourceFile,
} from './syntax/tree.ts'

// What lies outside the product: files, the network, the browser's request, the sign-in library.
const OUTSIDE =
  /^(node:(?!crypto$|assert)|next(\/|$)|next-auth(\/|$)|nodemailer|notifications-node-client|pdfkit|write-excel-file|file-type|pg-copy-streams)/
const DATABASE = /^lib\/base\/(database|clock|copy|words)\.ts$/
const WRITERS = ['write', 'writeAs']

type Kind = 'model' | 'store' | 'adapter' | 'command or query' | 'pure'

/** Which of the five kinds a file of a module is: by its name, by what it reaches outside, by whether it waits. */
function kindOf(file: SourceFile): Kind {
  if (/\/model\.ts$/.test(file.path)) return 'model'
  if (isStore(file.path)) return 'store'
  if (importsOf(file).some((imported) => !imported.isType && OUTSIDE.test(imported.specifier))) return 'adapter'
  return waits(file) ? 'command or query' : 'pure'
}

const waits = (file: SourceFile): boolean => nodes(syntax(file)).some(isWaiting)

/** Each file of a module is one of five kinds, and keeps to what its kind may do. */
export const fiveKindsOfFile: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !isTest(file) && isInKindModule(file))
    .flatMap((file) => [
      ...(file.path.endsWith('.tsx') ? [{ file: file.path, words: 'draws, which is for components' }] : []),
      ...checks[kindOf(file)](file).map((words) => ({ file: file.path, words })),
    ])

const isInKindModule = ({ path }: SourceFile): boolean => {
  const owner = moduleOf(path)
  return owner !== undefined && !TOOL_MODULES.includes(owner)
}

const checks: Readonly<Record<Kind, (file: SourceFile) => string[]>> = {
  model: (file) => [
    ...(waits(file) ? ['is a model (model.ts) and waits: a model is types, schemas and words'] : []),
    ...reached(file, (to) => DATABASE.test(to) || isStore(to)).map(
      (to) => `is a model (model.ts) and loads ${to}, which no browser can`,
    ),
    ...importsOf(file)
      .filter(
        (imported) => !imported.isType && (OUTSIDE.test(imported.specifier) || imported.specifier === 'node:crypto'),
      )
      .map((imported) => `is a model (model.ts) and loads ${imported.specifier}, which no browser can`),
  ],
  store: () => [],
  adapter: (file) =>
    writersIn(file).map((name) => `reaches outside and writes (${name}): the adapter fetches, a command writes`),
  'command or query': (file) => [
    ...unasked(file).map((name) => `${name} takes no Permit, and no Tx, which only a Permit opens`),
    ...(writers(file).length > 1 ? [`is more than one command (${writers(file).join(', ')}): one verb, one file`] : []),
  ],
  pure: (file) =>
    reached(file, (to) => DATABASE.test(to) || isStore(to)).map((to) => `is pure (it does not wait) and uses ${to}`),
}

const reached = (file: SourceFile, isBad: (to: string) => boolean): string[] =>
  importsOf(file).flatMap((imported) =>
    !imported.isType && imported.names.length > 0 && imported.to !== undefined && isBad(imported.to)
      ? [imported.to]
      : [],
  )

const writersIn = (file: SourceFile): string[] =>
  importsOf(file)
    .filter(({ to }) => to === 'lib/ledger/write.ts' || to === 'lib/base/database.ts')
    .flatMap(({ names }) => names.filter((name) => WRITERS.includes(name)))

// The exported functions that write by themselves.
const writers = (file: SourceFile): string[] =>
  exportedFunctions(file)
    .filter(({ node }) =>
      nodes(node).some((inner) => ts.isCallExpression(inner) && writersIn(file).includes(inner.expression.getText())),
    )
    .map(({ name }) => name)

interface Exported {
  readonly name: string
  readonly node: ts.SignatureDeclaration
}

function exportedFunctions(file: SourceFile): Exported[] {
  return syntax(file).statements.flatMap((statement): Exported[] => {
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
    )
      return []
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', node: statement }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(), node: initializer }]
        : [],
    )
  })
}

// Where nobody is known yet, and for the very first entry, there is nobody to have a permit. Only lib/people goes by these.
const BEFORE_ANYONE = ['asSystem', 'installationPermit']

// For the command line and the worker, which nobody signs in to.
const OF_COMMANDS = ['operatorPermit', 'workerPermit', 'dailyPermit']

/** Which of these names a file takes, with all that their file gives or by themselves. */
const takenFrom = (file: SourceFile, names: readonly string[]): string[] =>
  importsOf(file).flatMap(({ to, names: taken }) =>
    taken.includes('*') && /^lib\/(base\/database|people\/permissions)\.ts$/.test(to ?? '')
      ? ['*']
      : taken.filter((name) => names.includes(name)),
  )

const takesEarly = (file: SourceFile): boolean => takenFrom(file, BEFORE_ANYONE).length > 0

function unasked(file: SourceFile): string[] {
  if (moduleOf(file.path) === 'people' && takesEarly(file)) return []
  const opening = openingTypes(file)
  const waiting = exportedFunctions(file).filter(({ node }) => nodes(node).some(isWaiting))
  return waiting
    .filter(({ node }) => !node.parameters.some(({ type }) => type && opening.test(type.getText())))
    .map(({ name }) => name)
}

// A Permit, what only a Permit opens (a transaction, a line for COPY), or a type of this file that holds one.
function openingTypes(file: SourceFile): RegExp {
  const opened = /\b(Permit|Tx|CopyLine)\b/
  const own = syntax(file).statements.flatMap((statement) =>
    (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) && opened.test(statement.getText())
      ? [statement.name.text]
      : [],
  )
  return new RegExp(`\\b(${['Permit', 'Tx', 'CopyLine', ...own].join('|')})\\b`)
}

/** Only lib/people may look anything up before it is known who asks, and only its permissions.ts makes a Permit. */
export const onlyPeopleGivesPermits: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !isTest(file) && moduleOf(file.path) !== 'testing')
    .flatMap((file): Fault[] => {
      const early = moduleOf(file.path) !== 'people' && takesEarly(file)
      const taken = file.path.startsWith('bin/') ? [] : takenFrom(file, OF_COMMANDS)
      const makes = file.path !== 'lib/people/permissions.ts' && nodes(syntax(file)).some(isMakingPermit)
      return [
        ...(early ? [{ file: file.path, words: 'reads before anybody is known, which is for lib/people' }] : []),
        ...taken.map((name) => ({ file: file.path, words: `takes ${name}, which is for commands and the worker` })),
        ...(makes ? [{ file: file.path, words: 'makes a Permit, which is for lib/people/permissions.ts' }] : []),
      ]
    })

const isMakingPermit = (node: ts.Node): boolean => ts.isAsExpression(node) && /^Permit\b/.test(node.type.getText())
