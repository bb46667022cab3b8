import ts from 'typescript'
import { declared, importedBy, isLabel, usesOf } from '../syntax/calls.ts'
import { asks, CALLED, exportedBy, isHandled, isPublic } from './permissions.ts'
import { isCode, isTest, nodes, syntax, type Fault, type Rule, type SourceFile } from '../syntax/tree.ts'

const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE']
const LOOKING = CALLED.filter((name) => !CHANGING.includes(name))
const FORMS = ['formRoute', 'uploadRoute']

/**
 * What changes something is answered by formRoute or uploadRoute, itself or by a function of app that gives one: they look
 * at the origin, the session, the permission and the form key before anything is done.
 */
export const whatChangesIsAForm: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const isForm = (file: SourceFile, name: string): boolean => {
    const node = declared({ file, name })
    const [first] = usesOf({ file, name }, byPath, /^app\//).filter(asks)
    return node !== undefined && ts.isCallExpression(node) && first !== undefined && FORMS.includes(first.name)
  }
  return files
    .filter((file) => isHandled(file) && !isPublic(file))
    .flatMap((file) =>
      exportedBy(file, CHANGING)
        .filter((name) => !isForm(file, name))
        .map((name) => ({ file: file.path, words: `${name} is no formRoute and no uploadRoute` })),
    )
}

/** What is only looked at leaves the record as it is: a page or a download comes to no ledger entry. */
export const lookingChangesNothing: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter((file) => isHandled(file) && !isPublic(file))
    .flatMap((file) =>
      exportedBy(file, LOOKING)
        .filter((name) =>
          usesOf({ file, name }, byPath, /^(app|lib)\/(?!ledger\/)/).some(
            (used) => used.file.path === 'lib/ledger/write.ts',
          ),
        )
        .map((name) => ({ file: file.path, words: `${name} writes a ledger entry, and is only to be looked at` })),
    )
}

/** No server action: forms post to their own route, which is asked as every route is (docs/decisions). */
export const noServerActions: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !isTest(file))
    .filter((file) => nodes(syntax(file)).some((node) => ts.isExpressionStatement(node) && saysUseServer(node)))
    .map(({ path }) => ({ file: path, words: 'has a server action ("use server")' }))

const saysUseServer = ({ expression }: ts.ExpressionStatement): boolean =>
  ts.isStringLiteral(expression) && expression.text === 'use server'

const WAITED_FOR: Readonly<Record<string, string>> = {
  requirePermission: 'lib/people/require-permission.ts',
  recordAccess: 'lib/people/record-access.ts',
}

/** In app a permission is asked, and an access entry written, in any case and before anything goes on. */
export const permissionsAreWaitedFor: Rule = (files) =>
  files
    .filter((file) => isCode(file) && /^app\//.test(file.path) && !isTest(file))
    .flatMap((file) => {
      const imported = importedBy(file)
      return nodes(syntax(file)).flatMap((node): Fault[] => {
        const named = ts.isIdentifier(node) ? referenceTo(node, imported) : undefined
        if (named === undefined || (isWaitedFor(named) && !isOnlySometimes(named))) return []
        return [{ file: file.path, words: `${named.getText()} is not waited for in any case` }]
      })
    })

/** Where a name, or a member of all that a file gives, stands for one of those that are waited for. */
function referenceTo(name: ts.Identifier, imported: ReturnType<typeof importedBy>): ts.Expression | undefined {
  const from = imported.get(name.text)
  if (!from || isLabel(name)) return undefined
  const member = ts.isPropertyAccessExpression(name.parent) && name.parent.expression === name ? name.parent : undefined
  if (from.name !== '*') return WAITED_FOR[from.name] === from.to ? name : undefined
  return member && WAITED_FOR[member.name.text] === from.to ? member : undefined
}

function isWaitedFor(named: ts.Expression): boolean {
  const { parent: call } = named
  if (!ts.isCallExpression(call) || call.expression !== named) return false
  return ts.isAwaitExpression(call.parent) || ts.isReturnStatement(call.parent) || ts.isArrowFunction(call.parent)
}

/** Whether something stands where it is passed over, or where its failing is caught. */
function isOnlySometimes(node: ts.Node): boolean {
  for (let inner = node; !ts.isFunctionLike(inner.parent) && !ts.isSourceFile(inner.parent); inner = inner.parent)
    if (isBranch(inner.parent, inner)) return true
  return false
}

const LOGICAL = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken]

const isBranch = (outer: ts.Node, inner: ts.Node): boolean =>
  (ts.isIfStatement(outer) && outer.expression !== inner) ||
  (ts.isConditionalExpression(outer) && outer.condition !== inner) ||
  (ts.isBinaryExpression(outer) && LOGICAL.includes(outer.operatorToken.kind) && outer.right === inner) ||
  ts.isCaseOrDefaultClause(outer) ||
  ts.isIterationStatement(outer, false) ||
  ts.isTryStatement(outer)
