import ts from 'typescript'
import { importsOf } from './syntax/imports.ts'
import { isCode, isTest, nodes, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

// What the browser or the server runs for a page: all that such a file loads stands at its top, where every rule sees it.
const isProduct = (file: SourceFile): boolean => /^(app|components|lib|prisma)\//.test(file.path) && !isTest(file)

/**
 * What a file loads is named where it is loaded: by an import at its top or, in commands and tests, by `import()` of a path
 * that is written there. Nothing is loaded by `require` or by evaluating a text; createRequire may only find where a package
 * lies. Not seen are processes and workers that are started with a path put together when the code runs.
 */
export const loadsAreNamed: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const words = [
      ...nodes(syntax(file)).flatMap((node) => loadIn(node, file) ?? []),
      ...importsOf(file)
        .filter(({ specifier }) => isOfNoKind(specifier) || (isProduct(file) && LOADERS.test(specifier)))
        .map(({ specifier }) => `loads ${specifier}`),
    ]
    return [...new Set(words)].map((word) => ({ file: file.path, words: `${word}: import what it needs at its top` }))
  })

const LOADERS = /^(node:)?(module|vm|worker_threads)$/

// Neither a package, nor # from module to module, nor a path from its own folder.
const isOfNoKind = (specifier: string): boolean => /^(\/|file:|data:|https?:)|\?/.test(specifier)

function loadIn(node: ts.Node, file: SourceFile): string | undefined {
  if (ts.isImportEqualsDeclaration(node)) return 'loads by import = require'
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [path] = node.arguments
    if (!path || !ts.isStringLiteralLike(path)) return 'loads a path that is not written'
    return isProduct(file) ? `loads ${path.text} where it is used` : undefined
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Function') return 'evaluates a text'
  return ts.isIdentifier(node) ? loaderIn(node) : undefined
}

const LOADING = ['require', 'eval', 'getBuiltinModule', '_load', 'runMain', 'createRequireFromPath']

/** What a name loads with, where it is used and not only declared as somebody's parameter. */
function loaderIn(name: ts.Identifier): string | undefined {
  if (name.text === 'createRequire') return isOnlyFinding(name) ? undefined : 'loads by createRequire'
  const { parent } = name
  const isOwn = (ts.isPropertyAssignment(parent) || ts.isParameter(parent)) && parent.name === name
  return LOADING.includes(name.text) && !isOwn ? `loads by ${name.text}` : undefined
}

// import { createRequire } …; createRequire(…).resolve(…); const { resolve } = createRequire(…)
function isOnlyFinding({ parent }: ts.Identifier): boolean {
  if (ts.isImportSpecifier(parent)) return parent.propertyName === undefined
  if (!ts.isCallExpression(parent)) return false
  const made = parent.parent
  if (ts.isPropertyAccessExpression(made)) return made.name.text === 'resolve'
  const bound = ts.isVariableDeclaration(made) && ts.isObjectBindingPattern(made.name) ? made.name.elements : undefined
  return bound?.every(({ name, propertyName }) => (propertyName ?? name).getText() === 'resolve') ?? false
}

// Settings of tools, and the one file that an old Node must be able to read.
const MAY_BE_JAVASCRIPT = /^([\w-]+\.config\.js|bin\/entry\.mjs)$/

/** Code is TypeScript (.ts, .tsx), which these rules read: Next.js would answer with a page.jsx or a route.js as well. */
export const codeIsTypeScript: Rule = (files) =>
  files
    .filter(({ path }) => /\.(jsx|[mc]?js|[mc]ts)$/.test(path) && !MAY_BE_JAVASCRIPT.test(path))
    .map(({ path }) => ({ file: path, words: 'is code that is no .ts or .tsx' }))
