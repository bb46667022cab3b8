import { z } from 'zod'
import { importsOf } from './syntax/imports.ts'
import { isCode, isForTests, isTest, type Fault, type Rule, type SourceFile } from './syntax/tree.ts'

const names = z.record(z.string(), z.unknown()).default({})
const manifest = z.object({ dependencies: names, devDependencies: names, scripts: names })

type Manifest = z.infer<typeof manifest>

function manifestOf(files: readonly SourceFile[]): Manifest | undefined {
  const text = files.find((file) => file.path === 'package.json')?.text
  return text === undefined ? undefined : manifest.parse(JSON.parse(text))
}

/** The package of a specifier: `@prisma/client` of `@prisma/client/runtime/client`; undefined for what is no package. */
function packageOf(specifier: string): string | undefined {
  if (/^(\.|#|node:|\/)/.test(specifier)) return undefined
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]
}

/**
 * A package that a file imports stands in package.json itself: what only comes with another package goes when that one does.
 * What the product runs is a dependency, and not one for development: pages, components and modules without what is for tests.
 */
export const packagesAreDeclared: Rule = (files) => {
  const declared = manifestOf(files)
  if (!declared) return []
  return files.filter(isCode).flatMap((file) =>
    importsOf(file).flatMap(({ specifier, isType }): Fault[] => {
      const name = packageOf(specifier)
      if (name === undefined || name in declared.dependencies) return []
      if (!(name in declared.devDependencies) && !(isType && `@types/${name}` in declared.devDependencies))
        return [{ file: file.path, words: `imports ${name}, which package.json does not declare` }]
      return isType || !isProduct(file)
        ? []
        : [{ file: file.path, words: `imports ${name}, which package.json declares for development only` }]
    }),
  )
}

const isProduct = (file: SourceFile): boolean => /^(app|components|lib)\//.test(file.path) && !isForTests(file)

/**
 * A package that package.json declares is imported, or named by a setting, a script, a style or a path; types (`@types/x`) are
 * used where what they describe is. Packages that are optional bring Node itself and are nobody's to import.
 */
export const packagesAreUsed: Rule = (files) => {
  const declared = manifestOf(files)
  if (!declared) return []
  const imported = new Set(
    files.filter(isCode).flatMap((file) => importsOf(file).map((each) => packageOf(each.specifier))),
  )
  const texts = [...files.filter(namesPackages).map((file) => file.text), JSON.stringify(declared.scripts)]
  const isUsed = (name: string): boolean => {
    const described = /^@types\/(.+)$/.exec(name)?.[1]
    if (described !== undefined) return described === 'node' || isUsed(described)
    return imported.has(name) || texts.some((text) => isNamedIn(text, name))
  }
  return [...Object.keys(declared.dependencies), ...Object.keys(declared.devDependencies)]
    .filter((name) => !isUsed(name))
    .map((name) => ({ file: 'package.json', words: `declares ${name}, which nothing uses` }))
}

const namesPackages = (file: SourceFile): boolean => /\.(tsx?|m?js|scss|prisma)$/.test(file.path) && !isTest(file)

// Between quotes, or as a part of a path below node_modules or of a style's @use.
const isNamedIn = (text: string, name: string): boolean =>
  new RegExp(String.raw`['"\x60/]${name.replace(/[.*+?^${'$'}{}()|[\]\\]/g, String.raw`\$&`)}['"\x60/@]`).test(text)

/** The scripts of package.json, by the names npm knows them. */
export const scriptsOf = (files: readonly SourceFile[]): string[] => Object.keys(manifestOf(files)?.scripts ?? {})

/** How many packages package.json declares: for running the product, and for writing it. */
export function packageCounts(files: readonly SourceFile[]): { runtime: number; development: number } {
  const declared = manifestOf(files)
  const count = (some: object = {}): number => Object.keys(some).length
  return { runtime: count(declared?.dependencies), development: count(declared?.devDependencies) }
}
