import ts from 'typescript'
import { declared, type Files, isWaiting, leadsTo, type Named, usesOf } from '../syntax/calls.ts'
import { nodes, moduleOf, syntax, type Fault, type Rule, type SourceFile } from '../syntax/tree.ts'

/** What is open to anybody: the way in, the way out, and the first step to the way in. */
const PUBLIC = ['app/page.tsx', 'app/sign-in/', 'app/sign-out/', 'app/signed-out/', 'app/api/auth/']

/** The functions that ask for a permission, each in the file that holds it. */
const ASKS: Readonly<Record<string, string>> = {
  requirePermission: 'lib/people/require-permission.ts',
  formRoute: 'lib/people/form-route.ts',
  uploadRoute: 'lib/people/upload-route.ts',
}

const NOTE = { file: 'lib/people/record-access.ts', name: 'recordAccess' }

/** Modules that know no crime: what is read from them needs no access entry. */
const WITHOUT_CRIMES = ['documents', 'base', 'people', 'ledger', 'counting-rules', 'statistics', 'inspection']

/** What is read from the other modules and shows no single crime either: figures, settings of the rules, checks that ran. */
const SHOWS_NO_CRIME = [
  'lib/indicators/report.ts complianceReport',
  'lib/indicators/load-figures.ts loadFigure',
  'lib/indicators/mistakes.ts mistakesInRecording',
  'lib/indicators/uninformed.ts victimsNotInformed',
  'lib/audits/reviews/reviewed-cancellations.ts reviewedCancellations',
  'lib/imports/rms/differences.ts differenceFigures',
  'lib/imports/refused/list-missing.ts incompleteFigures',
  'lib/imports/uploads/load-upload.ts loadUpload',
  'lib/cancellations/reservations/load-reservations.ts loadReservations',
  'lib/oversight/load-checks.ts loadChecks',
]

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']
/** What Next.js calls in a page or a route. */
export const CALLED = ['default', 'generateMetadata', 'generateViewport', ...METHODS]

/** Whether Next.js answers an address with a file: a page or a route. */
export const isHandled = ({ path }: SourceFile): boolean => /^app\/(.*\/)?(page|route)\.tsx?$/.test(path)
/** Whether a file is drawn around or beside a page. */
export const isLayout = ({ path }: SourceFile): boolean =>
  /^app\/(.*\/)?(layout|template|default|loading)\.tsx$/.test(path)
/** Whether a file is open to anybody. */
export const isPublic = ({ path }: SourceFile): boolean => PUBLIC.some((start) => path.startsWith(start))

const isNamed = ({ file, name }: Named, path: string | undefined, called: string): boolean =>
  file.path === path && name === called

/** Whether what is used asks for a permission. */
export const asks = (used: Named): boolean => isNamed(used, ASKS[used.name], used.name)

const waiting = new WeakMap<ts.Node, boolean>()

function waitsItself(used: Named): boolean {
  const node = declared(used)
  if (!node) return false
  const waits = waiting.get(node) ?? nodes(node).some(isWaiting)
  waiting.set(node, waits)
  return waits
}

/**
 * Whether a function waits for something, itself or in a function of lib that it uses, so that it reads, writes or asks;
 * what only reckons does not. That it hands on a promise without a word of it makes no difference.
 */
export function waits(used: Named, files: Files): boolean {
  const ofFile = found.get(used.file) ?? new Map<string, boolean>()
  found.set(used.file, ofFile)
  const known = ofFile.get(used.name) ?? leadsTo(used, files, /^lib\//, waitsItself)
  ofFile.set(used.name, known)
  return known
}

const found = new WeakMap<SourceFile, Map<string, boolean>>()

/**
 * Each page and each route requires a permission before it reads or writes anything, itself or in a file of app that it
 * uses, unless it is one of the few that are open to anybody. That a layout asks is not enough: a page is drawn beside
 * its layout, not inside it, and can be fetched without it.
 */
export const everyPageRequiresPermission: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter((file) => isHandled(file) && !isPublic(file))
    .flatMap((file): Fault[] => {
      const names = exportedBy(file)
      const unasked = names.filter((name) => !asksFirst({ file, name }, byPath))
      const isEmpty = names.length === 0 || nodes(syntax(file)).some(waitsAtTop)
      return [...unasked, ...(isEmpty ? ['it'] : [])].map((name) => ({
        file: file.path,
        words: `${name} does not begin with a permission: requirePermission, formRoute or uploadRoute`,
      }))
    })
}

function asksFirst(start: Named, files: Files): boolean {
  const [first] = usesOf(start, files, /^app\//).filter((used) => asks(used) || waits(used, files))
  return first !== undefined && asks(first)
}

/** What a page or a route exports under one of these names, by the name the file itself gives it. */
export function exportedBy(file: SourceFile, under: readonly string[] = CALLED): string[] {
  return syntax(file).statements.flatMap((statement): string[] => {
    if (ts.isExportAssignment(statement)) return under.filter((name) => name === 'default')
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements
        .filter(({ name }) => under.includes(name.text))
        .map(({ name, propertyName }) => (propertyName ?? name).text)
    if (!ts.canHaveModifiers(statement)) return []
    const kinds = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? []
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return []
    if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return under.filter((name) => name === 'default')
    return namesOf(statement).filter((name) => under.includes(name))
  })
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : []
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText())
    : []
}

/** Something awaited while the file loads, before anybody is there to be asked. */
const waitsAtTop = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) && !ts.findAncestor(node, (above) => ts.isFunctionLike(above))

/**
 * A page or a download that shows crimes has its access entry written before it reads them: the first of its reads that
 * shows a crime is one that writes the entry. A form writes its own entry in the ledger.
 */
export const accessIsNotedFirst: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files
    .filter((file) => isHandled(file) && !isPublic(file))
    .flatMap((file) =>
      exportedBy(file).flatMap((name): Fault[] => {
        const used = usesOf({ file, name }, byPath, /^app\//).filter((each) => waits(each, byPath))
        if (!used.some((read) => isNamed(read, ASKS.requirePermission, 'requirePermission'))) return []
        const first = used.find((read) => showsCrimes(read) || notes(read, byPath))
        if (!first || notes(first, byPath)) return []
        return [{ file: file.path, words: `reads ${first.name} before an access entry is written (recordAccess)` }]
      }),
    )
}

const showsCrimes = ({ file, name }: Named): boolean => {
  const part = moduleOf(file.path)
  return part !== undefined && !WITHOUT_CRIMES.includes(part) && !SHOWS_NO_CRIME.includes(`${file.path} ${name}`)
}

const notes = (used: Named, files: Files): boolean =>
  isNamed(used, NOTE.file, NOTE.name) ||
  // Of all that a file gives, handed on as one, nobody can say that an entry comes first.
  (used.name !== '*' &&
    usesOf(used, files, /^lib\/(?!people\/record-access\.ts$)/).some((inner) => isNamed(inner, NOTE.file, NOTE.name)))

/** A layout only draws: it asks for no permission, which would protect nothing, and reads nothing but who is signed in. */
export const layoutsOnlyDraw: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.filter(isLayout).flatMap((file) =>
    usesOf({ file, name: 'default' }, byPath, /^app\//)
      .filter(
        (used) =>
          asks(used) ||
          isNamed(used, 'lib/people/permissions.ts', 'permit') ||
          (waits(used, byPath) && showsCrimes(used)),
      )
      .map(({ name }) => ({ file: file.path, words: `is a layout and uses ${name}: a layout protects nothing` })),
  )
}

const OWN_ROUTE = /\b(?:PageProps<|RouteContext<|formRoute\(|uploadRoute\()\s*'([^']+)'/g

/** The route of a page or a route handler, as Next.js writes it: `/crimes/[crimeId]`. */
export const routeOf = ({ path }: SourceFile): string =>
  path.replace(/^app/, '').replaceAll(/\/\([^)]+\)|\/[^/]+$/g, '') || '/'

/** A page or a route is typed as its own: the route it names is the folder it stands in. */
export const routesNameThemselves: Rule = (files) =>
  files.filter(isHandled).flatMap((file) => {
    const own = routeOf(file)
    return [...file.text.matchAll(OWN_ROUTE)]
      .filter(([, route]) => route !== own)
      .map(([, route]) => ({ file: file.path, words: `calls itself ${route ?? ''}, and is ${own}` }))
  })
