import ts from 'typescript'
import { declared, type Files, importedBy, type Named, usesOf } from '../syntax/calls.ts'
import { exportedBy, isHandled, isPublic, routeOf } from './permissions.ts'
import { textOf, type Values } from '../syntax/texts.ts'
import { nodes, type Fault, type Rule, type SourceFile } from '../syntax/tree.ts'

const ASKED_IN = 'lib/people/require-permission.ts'

/**
 * A page gives requirePermission its own address, to which a person comes back who had to sign in first; a download may give
 * that of a page above it. Followed are calls by name from the page on, with the arguments that are written there. What
 * stands in an address, after its beginning, and is neither an argument nor the name of a parameter of a route (`[crimeId]`)
 * may be anything: what it will be is not seen.
 */
export const pagesGiveTheirAddress: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const pages = files.filter((file) => isHandled(file) && !isPublic(file))
  const parameters = new Set(
    files.filter(isHandled).flatMap((file) => [...routeOf(file).matchAll(/\[(\w+)\]/g)].map(([, name]) => name)),
  )
  return pages.flatMap((file) => {
    const fits = ownAddresses(file, pages)
    return exportedBy(file).flatMap((name): Fault[] => {
      const given = addressesGiven({ file, name }, byPath)
      const asked = usesOf({ file, name }, byPath, /^app\//).some((used) => used.file.path === ASKED_IN)
      const wrong = given.filter((address) => !fits.some((own) => asPattern(address, parameters).test(own)))
      return (asked && given.length === 0 ? ['that cannot be read'] : wrong).map((address) => ({
        file: file.path,
        words: `gives requirePermission an address ${address}: it is ${routeOf(file)}`,
      }))
    })
  })
}

/** The addresses a page may give, with `{name}` for a parameter: its own, and for a route handler those of pages above it. */
function ownAddresses(file: SourceFile, pages: readonly SourceFile[]): string[] {
  const own = routeOf(file)
  const above = pages.filter(({ path }) => path.endsWith('/page.tsx')).map(routeOf)
  const routes = [own, ...(/\/route\.ts$/.test(file.path) ? above.filter((route) => own.startsWith(`${route}/`)) : [])]
  return routes
    .flatMap((route) => [route.replace(/\/\[\[\.{3}\w+\]\]$/, ''), route])
    .map((route) => route.replaceAll(/\[+(?:\.{3})?(\w+)\]+/g, '{$1}'))
}

// What stands behind `?` is the page's own affair.
function asPattern(address: string, parameters: ReadonlySet<string | undefined>): RegExp {
  const parts = address.replace(/[?#].*$/, '').split(/(\*|\{\w+\})/)
  if (!address.startsWith('/')) return /^$/
  const body = parts.map((part) => {
    if (part === '*') return '.*'
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name !== undefined) return parameters.has(name) ? `\\{${name}\\}` : '[^/]*'
    return part.replaceAll(/[.+^$()|[\]\\]/g, String.raw`\$&`)
  })
  return new RegExp(`^${body.join('')}$`)
}

/** The addresses that a function of app gives requirePermission, itself or in functions of app that it calls or draws. */
function addressesGiven(start: Named, files: Files, values: Values = new Map(), depth = 0): string[] {
  const node = declared(start)
  if (!node || depth > 5) return []
  const imported = importedBy(start.file)
  return nodes(node).flatMap((call): string[] => {
    const name = calledIn(call)
    if (name === undefined) return []
    const from = imported.get(name)
    if (from?.to === ASKED_IN) return addressOf(call, values)
    const file = from ? files.get(from.to) : start.file
    if (!file?.path.startsWith('app/')) return []
    const called = { file, name: from ? from.name : name }
    return addressesGiven(called, files, argumentsOf(call, called, values), depth + 1)
  })
}

function calledIn(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return node.expression.text
  const isDrawn = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)
  return isDrawn && ts.isIdentifier(node.tagName) ? node.tagName.text : undefined
}

const addressOf = (call: ts.Node, values: Values): string[] =>
  ts.isCallExpression(call) && call.arguments[1] ? [textOf(call.arguments[1], values)] : []

/** What a call gives the parameters of the function it calls, as far as the code says it. */
function argumentsOf(call: ts.Node, called: Named, values: Values): Values {
  const node = declared(called)
  if (!ts.isCallExpression(call) || !node || !ts.isFunctionLike(node)) return new Map()
  return new Map(
    node.parameters.flatMap(({ name }, n) => {
      const given = call.arguments[n]
      return given && ts.isIdentifier(name) ? [[name.text, textOf(given, values)] as const] : []
    }),
  )
}
