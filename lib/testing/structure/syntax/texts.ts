import ts from 'typescript'
import { nodes } from './tree.ts'

/** What stands in for a value that is only known when the code runs: by its name, `{crimeId}`, or `*`. */
export type Values = ReadonlyMap<string, string>

/**
 * The text an expression gives, as far as the code says it: literals, templates, `+`, `[…].join()`, and constants of its own
 * file. `values` are those of names that are given from outside. The rest is `{name}` or `*`.
 */
export function textOf(node: ts.Node, values: Values = new Map(), depth = 0): string {
  const inner = (part: ts.Node): string => textOf(part, values, depth)
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return inner(node.expression)
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => inner(span.expression) + span.literal.text).join('')
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return inner(node.left) + inner(node.right)
  if (ts.isIdentifier(node)) {
    const constant = depth < 5 ? constantOf(node) : undefined
    return values.get(node.text) ?? (constant ? textOf(constant, values, depth + 1) : `{${node.text}}`)
  }
  if (ts.isPropertyAccessExpression(node)) return `{${node.name.text}}`
  return ts.isCallExpression(node) ? textOfCall(node, inner) : '*'
}

function textOfCall({ expression, arguments: [first] }: ts.CallExpression, inner: (part: ts.Node) => string): string {
  if (expression.getText() === 'encodeURIComponent' && first) return inner(first)
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'join') return '*'
  const list = expression.expression
  return ts.isArrayLiteralExpression(list) ? list.elements.map(inner).join(first ? inner(first) : ',') : '*'
}

/** What a name is a constant for: in the functions around it, or else at the top of its file. */
function constantOf(name: ts.Identifier): ts.Expression | undefined {
  for (let around: ts.Node = name; ; around = around.parent) {
    if (ts.isFunctionLike(around) && around.parameters.some((each) => each.name.getText() === name.text))
      return undefined
    if (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) continue
    const found = nodes(around).find(
      (node): node is ts.VariableDeclaration =>
        ts.isVariableDeclaration(node) &&
        node.name.getText() === name.text &&
        (node.parent.flags & ts.NodeFlags.Const) !== 0,
    )
    if (found || ts.isSourceFile(around)) return found?.initializer
  }
}
