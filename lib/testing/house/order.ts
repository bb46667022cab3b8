import path from 'node:path'
import ts from 'typescript'
import { importsOf, type Import } from './imports.ts'
import { isCode, isStore, isTest, roomOf, syntax, type Fault, type Rule, type SourceFile } from './tree.ts'

/** The rooms from the ground up: a room may use only rooms of the lines before its own. */
export const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['ledger', 'counting-rules', 'statistics'],
  ['people'],
  ['crimes'],
  ['victims'],
  ['cancellations', 'messages'],
  ['indicators', 'inspection', 'panels', 'audits', 'imports', 'oversight'],
]

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room))

const eachImport = (
  files: readonly SourceFile[],
  look: (one: Import, file: SourceFile) => string | undefined,
): Fault[] =>
  files.flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const words = look(one, file)
      return words === undefined ? [] : [{ file: file.path, words }]
    }),
  )

/** Rooms lie in one order, and imports run one way: down. Nothing in lib knows the doors. */
export const importsRunOneWay: Rule = (files) => [
  ...[...new Set(files.map((file) => roomOf(file.path)))]
    .filter((room): room is string => room !== undefined && room !== 'testing' && floorOf(room) < 0)
    .map((room) => ({ file: `lib/${room}`, words: 'is not a room of the house' })),
  ...eachImport(files, ({ from, to }, file) => {
    const room = roomOf(from)
    if (to === undefined || from === 'lib/house.test.ts') return undefined
    if (roomOf(to) === 'testing') return mayUseTesting(file) ? undefined : `uses ${to}, which is for tests`
    if (room === undefined) return outside(from, to)
    if (room === 'testing') return /^(lib|bin|prisma)\//.test(to) ? undefined : `uses ${to}, which is a door`
    const other = roomOf(to)
    if (other === undefined) return `uses ${to}, which is not in lib`
    return other === room || floorOf(other) < floorOf(room)
      ? undefined
      : `uses ${to}: ${room} lies below or beside ${other}`
  }),
]

const mayUseTesting = (file: SourceFile): boolean =>
  isTest(file) || /^(lib\/testing|prisma\/seed|e2e|bench|bin\/test)/.test(file.path)

function outside(from: string, to: string): string | undefined {
  const [top] = from.split('/')
  const [aim] = to.split('/')
  const may: Readonly<Record<string, readonly string[]>> = {
    app: ['app', 'components', 'lib', 'styles'],
    components: ['components', 'lib'],
  }
  return top === undefined || aim === undefined || (may[top]?.includes(aim) ?? true)
    ? undefined
    : `uses ${to}: ${top} may not use ${aim}`
}

/** A room's store is its own. */
export const storesArePrivate: Rule = (files) =>
  eachImport(files, ({ from, to }) =>
    to !== undefined && isStore(to) && roomOf(to) !== roomOf(from) && roomOf(from) !== 'testing'
      ? `uses ${to}, which is private to its room`
      : undefined,
  )

/** Inside a room by `./`, with its ending; from room to room by `#`. */
export const pathsAreClear: Rule = (files) =>
  eachImport(files, ({ from, to, specifier }) => {
    const home = /^(?:(?:lib|components)\/[^/]+\/|app\/)/.exec(from)?.[0]
    if (to === undefined || home === undefined) return undefined
    const isInside = to.startsWith(home)
    const isBeside = path.dirname(to) === path.dirname(from)
    if (specifier.startsWith('.') && !isInside && /^(lib|components)\//.test(to))
      return `reaches ${to} by "${specifier}": use # from room to room`
    if (specifier.startsWith('#') && isBeside && home.startsWith('lib/'))
      return `reaches the file beside it by "${specifier}": use ./`
    if (specifier.startsWith('.') && home.startsWith('lib/') && !/\.\w+$/.test(specifier))
      return `names "${specifier}" without its ending`
    return undefined
  })

/** Components draw what they are given: of lib they know the nouns only. */
export const componentsKnowNounsOnly: Rule = (files) =>
  eachImport(
    files.filter((file) => file.path.startsWith('components/') && !isTest(file)),
    ({ to }) =>
      to?.startsWith('lib/') && !/^lib\/[^/]+\/model\.ts$/.test(to)
        ? `uses ${to}: a component may know model.ts files only`
        : undefined,
  )

/** No file that only passes others on. */
export const noBarrels: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const statements = syntax(file).statements
    const passesAllOn = statements.some(
      (one) => ts.isExportDeclaration(one) && one.moduleSpecifier && !one.exportClause,
    )
    const isOnly =
      statements.length > 0 && statements.every((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
    const hasExport = statements.some((one) => ts.isExportDeclaration(one))
    const isBarrel = /(^|\/)index\.tsx?$/.test(file.path) || passesAllOn || (isOnly && hasExport)
    return isBarrel ? [{ file: file.path, words: 'only passes others on: import from where a thing is' }] : []
  })

/** No file needs, over others, itself. */
export const noCycles: Rule = (files) => {
  const next = new Map(files.map((file) => [file.path, importsOf(file).flatMap(({ to }) => to ?? [])]))
  const done = new Set<string>()
  const faults: Fault[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file))
      faults.push({ file, words: `needs itself: ${[...way.slice(way.indexOf(file)), file].join(' → ')}` })
    if (done.has(file) || way.includes(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...way, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return faults
}
