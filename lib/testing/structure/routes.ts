import ts from 'typescript'
import { declared, usesOf } from './calls.ts'
import { asks, CALLED, exportedBy, isHandled, isPublic } from './permissions.ts'
import { isCode, isTest, nodes, syntax, type Fault, type Rule, type SourceFile } from './tree.ts'

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

const WAITED_FOR = ['requirePermission', 'recordAccess']

/** In app a permission is asked, and an access entry written, in any case and before anything goes on. */
export const permissionsAreWaitedFor: Rule = (files) =>
  files
    .filter((file) => isCode(file) && /^app\//.test(file.path) && !isTest(file))
    .flatMap((file) =>
      nodes(syntax(file)).flatMap((node): Fault[] => {
        if (!ts.isCallExpression(node) || !WAITED_FOR.includes(node.expression.getText())) return []
        if (isWaitedFor(node) && !isOnlySometimes(node)) return []
        return [{ file: file.path, words: `${node.expression.getText()} is not waited for in any case` }]
      }),
    )

const isWaitedFor = ({ parent }: ts.CallExpression): boolean =>
  ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent)

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
