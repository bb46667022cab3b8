import ts from 'typescript'
import { type Import, importsOf } from './syntax/imports.ts'
import { isCode, isStore, isTest, nodes, moduleOf, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

const MAY = ['base', 'ledger', 'testing']
const CLIENTS = /^(@prisma\/client|@prisma\/adapter-pg|pg|pg-copy-streams)(\/|$)/

// Prisma's client; the lists it shares with the database are constants, for anybody.
const CLIENT = /^lib\/base\/prisma\/(?!enums\.ts$)/

// What opens a transaction, and the clock, which is asked in one: pages and components leave both to lib.
const OPENING = /^lib\/base\/(database|clock)\.ts$/

/**
 * Only a module's store, base, ledger and testing talk to the database. Pages, routes and components never do, and open no
 * transaction either. A transaction is known by its name (`tx`), its type, or as what those who open one hand on; under any
 * other name by the methods that Prisma's models alone have.
 */
export const onlyStoresTalkSql: Rule = (files) =>
  files
    .filter((file) => isGuarded(file))
    .flatMap((file) => {
      const words = [
        ...importsOf(file)
          .filter((imported) => isClient(imported) || (isOutsideLib(file) && isOpening(imported)))
          .map(({ specifier }) => `loads ${specifier}`),
        ...[...new Set(callsIn(file))].map((call) => `asks the database (${call})`),
      ]
      return words.map((word) => ({ file: file.path, words: `${word}: only store.ts does that` }))
    })

const isOutsideLib = ({ path }: SourceFile): boolean => /^(app|components)\//.test(path)

const isClient = ({ isType, specifier, to }: Import): boolean =>
  !isType && (CLIENTS.test(specifier) || (to !== undefined && CLIENT.test(to)))

const isOpening = ({ isType, to }: Import): boolean => !isType && to !== undefined && OPENING.test(to)

function isGuarded(file: SourceFile): boolean {
  if (!isCode(file) || isTest(file)) return false
  if (isOutsideLib(file)) return true
  const owner = moduleOf(file.path)
  return owner !== undefined && !MAY.includes(owner) && !isStore(file.path)
}

const RAW = /^\$((query|execute)Raw|transaction$)/
const OF_MODELS = /^(find(Many|(First|Unique)(OrThrow)?)|(create|update|delete)Many|upsert)$/

function callsIn(file: SourceFile): string[] {
  const names = transactionsIn(file)
  const isTransaction = (node: ts.Node | undefined): boolean => names.has(lastName(node) ?? '')
  return nodes(syntax(file)).flatMap((node): string[] => {
    if (ts.isObjectBindingPattern(node)) {
      const { parent } = node
      const isFrom = ts.isVariableDeclaration(parent) ? isTransaction(parent.initializer) : isGiven(parent)
      return isFrom ? [node.getText()] : []
    }
    if (ts.isElementAccessExpression(node)) return isTransaction(node.expression) ? [node.getText()] : []
    if (!ts.isPropertyAccessExpression(node)) return []
    if (RAW.test(node.name.text)) return [node.name.text]
    const isOfModel = OF_MODELS.test(node.name.text) && ts.isPropertyAccessExpression(node.expression)
    return isOfModel || isTransaction(node.expression) ? [node.getText()] : []
  })
}

/** The name a node ends in: `tx` of `tx` and of `begun.tx`. */
function lastName(node: ts.Node | undefined): string | undefined {
  if (node && ts.isPropertyAccessExpression(node)) return node.name.text
  return node && ts.isIdentifier(node) ? node.text : undefined
}

/** The names under which a file has transactions. */
function transactionsIn(file: SourceFile): ReadonlySet<string> {
  const names = new Set(['tx'])
  for (const node of nodes(syntax(file))) {
    const isOne = isGiven(node) || (ts.isVariableDeclaration(node) && names.has(lastName(node.initializer) ?? ''))
    if (isOne && ts.isIdentifier(node.name)) names.add(node.name.text)
  }
  return names
}

type Declaration = ts.ParameterDeclaration | ts.PropertySignature | ts.VariableDeclaration

const TYPES = ['Tx', 'Prisma.TransactionClient', 'PrismaClient']
const OPENERS = ['readAs', 'readUnscoped', 'writeAs', 'asSystem', 'write']

/** Whether something is given as a transaction: by its type, or to a function that is handed to those who open one. */
function isGiven(node: ts.Node): node is Declaration {
  if (!ts.isParameter(node) && !ts.isPropertySignature(node) && !ts.isVariableDeclaration(node)) return false
  if (node.type) return TYPES.includes(node.type.getText())
  const taking = node.parent
  if (!ts.isParameter(node) || !ts.isFunctionLike(taking) || !ts.isCallExpression(taking.parent)) return false
  return taking.parameters[0] === node && OPENERS.includes(lastName(taking.parent.expression) ?? '')
}
