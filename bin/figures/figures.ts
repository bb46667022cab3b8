import { circlesIn, needsOfFiles, needsOfFolders } from '#lib/testing/structure/circles'
import { packageCounts } from '#lib/testing/structure/packages'
import { filesAreShort, foldersAreSmall } from '#lib/testing/structure/sizes'
import type { Fault, SourceFile } from '#lib/testing/structure/syntax/tree'
import { castsOf, ruleIdsIn } from './casts.ts'
import { duplicatesIn } from './duplicates.ts'
import { functionsOf } from './functions.ts'
import { isProduct, isTrying, linesOf } from './parts.ts'
import { type Sized, type Spread, spreadOf } from './spread.ts'

/** One figure: what is counted, how much it is, and where, for what ought to be 0. */
export interface Figure {
  readonly what: string
  readonly value: string
  readonly where: readonly string[]
}

const LONGEST_FUNCTION = 40

const plain = (what: string, value: number | string): Figure => ({ what, value: String(value), where: [] })

const listed = (what: string, where: readonly string[]): Figure => ({ what, value: String(where.length), where })

const spread = (what: string, { count, median, p95, largest }: Spread): Figure =>
  plain(
    what,
    `${String(count)}: median ${String(median)}, 95th percentile ${String(p95)}, largest ${String(largest.lines)} (${largest.name})`,
  )

/** The figures of the code, of formatted files. Figures of size are of the product, without tests. */
export function figuresOf(files: readonly SourceFile[]): Figure[] {
  const product = files.filter(isProduct)
  const functions = product.flatMap(functionsOf)
  return [
    ...figuresOfSize(product, functions),
    plain('share of lines that are tests', testShare(files)),
    ...figuresOfCircles(files),
    ...figuresOfTrust(product, files),
    ...figuresOfRepetition(product),
    ...figuresOverLimits(files, functions),
  ]
}

function figuresOfSize(product: readonly SourceFile[], functions: readonly Sized[]): Figure[] {
  const sizes = product.map((file): Sized => ({ name: file.path, lines: linesOf(file.text) }))
  return [
    plain('lines of the product', spreadOf(sizes).lines),
    spread('files of the product, in lines', spreadOf(sizes)),
    spread('named functions, in lines of code', spreadOf(functions)),
  ]
}

function figuresOfCircles(files: readonly SourceFile[]): Figure[] {
  const names = (found: readonly string[][]): string[] => found.map((circle) => circle.join(', '))
  return [
    listed('circles between files', names(circlesIn(needsOfFiles(files)))),
    listed('circles between folders', names(circlesIn(needsOfFolders(files)))),
  ]
}

function figuresOfTrust(product: readonly SourceFile[], files: readonly SourceFile[]): Figure[] {
  const { any, as, notNull } = castsOf(product)
  const { runtime, development } = packageCounts(files)
  return [
    plain('any', any),
    plain('as, without as const', as),
    plain('non-null !', notNull),
    plain('packages at run time', runtime),
    plain('packages for development', development),
  ]
}

function figuresOfRepetition(product: readonly SourceFile[]): Figure[] {
  const duplicates = duplicatesIn(product)
  const outsideRules = product.filter((file) => !file.path.startsWith('lib/counting-rules/'))
  return [
    plain(
      'lines of duplicates',
      duplicates.reduce((sum, { lines }) => sum + lines, 0),
    ),
    listed(
      'duplicates of six lines and more',
      duplicates.map(({ lines, first, again }) => `${String(lines)} lines: ${first} and ${again}`),
    ),
    listed('rule ids outside lib/counting-rules', ruleIdsIn(outsideRules)),
  ]
}

function figuresOverLimits(files: readonly SourceFile[], functions: readonly Sized[]): Figure[] {
  const long = functions.filter(({ lines }) => lines > LONGEST_FUNCTION)
  return [
    listed('folders of more than 20 files', foldersAreSmall(files).map(inWords)),
    listed('files of more than 250 lines', filesAreShort(files).map(inWords)),
    listed(
      'functions of more than 40 lines',
      long.map(({ name, lines }) => `${name} has ${String(lines)}`),
    ),
  ]
}

const inWords = ({ file, words }: Fault): string => `${file} ${words}`

function testShare(files: readonly SourceFile[]): string {
  const lines = (some: readonly SourceFile[]): number => some.reduce((sum, { text }) => sum + linesOf(text), 0)
  const [tests, product] = [lines(files.filter(isTrying)), lines(files.filter(isProduct))]
  const whole = tests + product
  return whole === 0
    ? 'nothing is there'
    : `${String(tests)} of ${String(whole)} (${((100 * tests) / whole).toFixed(0)}%)`
}
