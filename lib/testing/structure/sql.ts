import ts from 'typescript'
import { importsOf } from './syntax/imports.ts'
import { isCode, isStore, isTest, nodes, moduleOf, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

const MAY = ['base', 'ledger', 'testing']
const CLIENTS = /^(@prisma\/client|@prisma\/adapter-pg|pg|pg-copy-streams)(\/|$)/

// Prisma's client; the lists it shares with the database are constants, for anybody.
const CLIENT = /^lib\/base\/prisma\/(?!enums\.ts$)/

/** Only a module's store, base, ledger and testing talk to the database. Pages, routes and components never do. */
export const onlyStoresTalkSql: Rule = (files) =>
  files
    .filter((file) => isGuarded(file))
    .flatMap((file) => {
      const clients = importsOf(file).filter(
        (imported) =>
          !imported.isType &&
          (CLIENTS.test(imported.specifier) || (imported.to !== undefined && CLIENT.test(imported.to))),
      )
      const words = [
        ...clients.map((client) => `loads ${client.specifier}`),
        ...[...new Set(nodes(syntax(file)).flatMap(callsOf))].map((call) => `asks the database (${call})`),
      ]
      return words.map((word) => ({ file: file.path, words: `${word}: only store.ts does that` }))
    })

function isGuarded(file: SourceFile): boolean {
  if (!isCode(file) || isTest(file)) return false
  if (/^(app|components)\//.test(file.path)) return true
  const owner = moduleOf(file.path)
  return owner !== undefined && !MAY.includes(owner) && !isStore(file.path)
}

function callsOf(node: ts.Node): string[] {
  if (!ts.isPropertyAccessExpression(node)) return []
  const { text } = node.name
  if (/^\$(query|execute)Raw|^\$transaction$/.test(text)) return [text]
  return ts.isIdentifier(node.expression) && node.expression.text === 'tx' ? [`tx.${text}`] : []
}
