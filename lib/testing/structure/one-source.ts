import ts from 'typescript'
import { isCode, isForTests, nodes, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

// Tests and invented crimes take a moment or a number of their own.
const isInvented = (file: SourceFile): boolean => /^(lib\/testing|prisma\/seed)\//.test(file.path)
const CLOCK = 'lib/base/clock.ts'
const isOfProduct = ({ path }: SourceFile): boolean => /^(app|components|lib)\//.test(path)

/** SQL is a tagged template, which keeps values out of its words; chance is node:crypto's or a seed's; time is the database's. */
export const oneSourceEach: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const words = nodes(syntax(file)).flatMap((node) => {
      const member = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? memberName(node) : ''
      if (/^\$(query|execute)RawUnsafe$/.test(member)) return [`uses ${member}: SQL is written with $queryRaw\`…\``]
      if (isInvented(file)) return []
      if (member === 'random' && nameOf(node) === 'Math')
        return ['uses Math.random: chance comes from node:crypto, or from a seed that is written down']
      return isOfProduct(file) && !isForTests(file) && file.path !== CLOCK && readsTheClock(node, member)
        ? ['reads the clock of the machine: time comes from lib/base/clock.ts, or as an argument']
        : []
    })
    return [...new Set(words)].map((each) => ({ file: file.path, words: each }))
  })

const memberName = (node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string =>
  ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : ''

const nameOf = (node: ts.Node): string =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.expression.getText() : ''

function readsTheClock(node: ts.Node, member: string): boolean {
  if (member === 'now' && nameOf(node) === 'Date') return true
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  return isDate && (node.arguments ?? []).length === 0
}
