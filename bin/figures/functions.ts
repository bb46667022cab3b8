import ts from 'typescript'
import { nodes, syntax, type SourceFile } from '#lib/testing/structure/syntax/tree'
import type { Sized } from './spread.ts'

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Node }

/** The functions of a file that have a name, with their lines of code: as lint counts them, without blank lines and comments. */
export const functionsOf = (file: SourceFile): Sized[] =>
  nodes(syntax(file)).flatMap((node) => {
    if (!isWithBody(node)) return []
    const name = nameOf(node)
    return name === undefined ? [] : [{ name: `${file.path} ${name}`, lines: codeLines(node, syntax(file)) }]
  })

const isWithBody = (node: ts.Node): node is WithBody =>
  (ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessorDeclaration(node)) &&
  node.body !== undefined

function nameOf(node: WithBody): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  if (node.name) return node.name.getText()
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : undefined
}

/** The lines on which something of the node stands that is no comment. */
function codeLines(node: ts.Node, file: ts.SourceFile): number {
  const lines = new Set<number>()
  const lineAt = (place: number): number => file.getLineAndCharacterOfPosition(place).line
  const visit = (each: ts.Node): void => {
    const inside = each.getChildren(file)
    if (inside.length === 0 && each.getWidth(file) > 0)
      for (let line = lineAt(each.getStart(file)); line <= lineAt(each.getEnd()); line++) lines.add(line)
    inside.filter((child) => !ts.isJSDoc(child)).forEach(visit)
  }
  visit(node)
  return lines.size
}
