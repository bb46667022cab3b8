import path from 'node:path'
import ts from 'typescript'
import { importsOf, type Import } from './syntax/imports.ts'
import {
  isCode,
  isForTests,
  isStore,
  isTest,
  moduleOf,
  syntax,
  type Fault,
  type Rule,
  type SourceFile,
} from './syntax/tree.ts'

/** The modules from the ground up: a module may use only modules of the lines before its own. */
export const LAYERS: readonly (readonly string[])[] = [
  ['base'],
  ['ledger', 'counting-rules', 'statistics'],
  ['people', 'charts', 'documents'],
  ['crimes'],
  ['victims'],
  ['cancellations', 'messages'],
  ['indicators', 'inspection', 'audits', 'panels', 'imports', 'oversight'],
  ['publications'],
]

/** What each part of the project may use beside itself. A file at the top may use whatever it starts. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  app: ['components', 'lib', 'styles'],
  components: ['lib'],
  lib: [],
  prisma: ['lib'],
  bin: ['lib', 'prisma'],
  bench: ['bin', 'lib', 'prisma'],
  e2e: ['bin', 'lib', 'prisma'],
}

/** What tests may use beside what they try: what makes databases, and what invents forces and extracts. */
const FOR_TESTS = ['bin', 'prisma']

const layerOf = (module: string): number => LAYERS.findIndex((modules) => modules.includes(module))

const eachImport = (
  files: readonly SourceFile[],
  wordsFor: (each: Import, file: SourceFile) => string | undefined,
): Fault[] =>
  files.flatMap((file) =>
    importsOf(file).flatMap((each) => {
      const words = wordsFor(each, file)
      return words === undefined ? [] : [{ file: file.path, words }]
    }),
  )

/** Parts and modules lie in one order, and imports run one way: down. Nothing in lib knows pages or commands. */
export const importsRunOneWay: Rule = (files) => [
  ...[...new Set(files.map((file) => moduleOf(file.path)))]
    .filter((module) => module !== undefined && module !== 'testing' && layerOf(module) < 0)
    .map((module) => ({ file: `lib/${String(module)}`, words: 'is not a module of the project' })),
  ...eachImport(files, (each, file) => {
    if (each.specifier.startsWith('#') && each.to === undefined)
      return `uses "${each.specifier}": package.json has no such alias`
    return each.to === undefined ? undefined : (againstTheAreas(each.to, file) ?? againstTheLayers(each.to, file))
  }),
]

function againstTheAreas(to: string, file: SourceFile): string | undefined {
  const [top = ''] = file.path.split('/')
  const [aim = ''] = to.split('/')
  const may = AREAS[top]
  if (isTestSupport(to) && !mayUseTestSupport(file)) return `uses ${to}, which is for tests`
  if (may === undefined || top === aim || may.includes(aim)) return undefined
  if (isTest(file) && FOR_TESTS.includes(aim)) return undefined
  return `uses ${to}: ${top} may not use ${aim}`
}

const isTestSupport = (file: string): boolean => /(^|\/)testing\//.test(file)

// The command that runs the tests, and what measures the code, are for those who write it.
const mayUseTestSupport = (file: SourceFile): boolean =>
  isForTests(file) || /^(e2e\/|bench\/|bin\/test\.ts$|bin\/figures)/.test(file.path)

function againstTheLayers(to: string, { path: from }: SourceFile): string | undefined {
  const [module, other] = [moduleOf(from), moduleOf(to)]
  if (module === undefined || other === undefined || other === module) return undefined
  if (module === 'testing' || other === 'testing') return undefined
  return layerOf(other) < layerOf(module) ? undefined : `uses ${to}: ${module} lies below or beside ${other}`
}

/** Each module in the order above is there: an order that speaks of what is gone is read as if it held. */
export const listedModulesExist: Rule = (files) => {
  const there = new Set(files.map((file) => moduleOf(file.path)))
  return LAYERS.flat()
    .filter((module) => !there.has(module))
    .map((module) => ({ file: `lib/${module}`, words: 'stands in the order of modules and does not exist' }))
}

/** A module's store is its own. */
export const storesArePrivate: Rule = (files) =>
  eachImport(files, ({ from, to }) =>
    to !== undefined && isStore(to) && moduleOf(to) !== moduleOf(from) && moduleOf(from) !== 'testing'
      ? `uses ${to}, which is private to its module`
      : undefined,
  )

/** Inside a module by `./`, with its ending; from module to module by `#`. */
export const pathsAreClear: Rule = (files) =>
  eachImport(files, ({ from, to, specifier }) => {
    const home = /^(?:(?:lib|components)\/[^/]+\/|app\/)/.exec(from)?.[0]
    if (to === undefined || home === undefined) return undefined
    const isInside = to.startsWith(home)
    const isBeside = path.dirname(to) === path.dirname(from)
    if (specifier.startsWith('.') && !isInside && /^(lib|components)\//.test(to))
      return `reaches ${to} by "${specifier}": use # from module to module`
    if (specifier.startsWith('#') && isBeside && home.startsWith('lib/'))
      return `reaches the file beside it by "${specifier}": use ./`
    if (specifier.startsWith('.') && !/\.\w+$/.test(specifier)) return `names "${specifier}" without its ending`
    return undefined
  })

/** Components draw what they are given: of lib they know the models only, and the closed lists of the database. */
export const componentsKnowModelsOnly: Rule = (files) =>
  eachImport(
    files.filter((file) => file.path.startsWith('components/') && !isTest(file)),
    ({ to }) =>
      to?.startsWith('lib/') && !/^lib\/([^/]+\/model|base\/prisma\/enums)\.ts$/.test(to)
        ? `uses ${to}: a component may know model.ts files only`
        : undefined,
  )

/** No file that only passes others on. */
export const noBarrels: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const statements = syntax(file).statements
    const passesAllOn = statements.some(
      (each) => ts.isExportDeclaration(each) && each.moduleSpecifier && !each.exportClause,
    )
    const isOnly =
      statements.length > 0 && statements.every((each) => ts.isImportDeclaration(each) || ts.isExportDeclaration(each))
    const hasExport = statements.some((each) => ts.isExportDeclaration(each))
    const isBarrel = /(^|\/)index\.tsx?$/.test(file.path) || passesAllOn || (isOnly && hasExport)
    return isBarrel ? [{ file: file.path, words: 'only passes others on: import from where a thing is' }] : []
  })
