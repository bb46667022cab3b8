import { isCode, isForTests, type SourceFile } from '#lib/testing/structure/syntax/tree'

/** Whether a file is what is run in earnest: pages, components, modules, commands and the demonstration, without what is for tests. */
export const isProduct = (file: SourceFile): boolean =>
  isCode(file) && !isForTests(file) && /^((app|components|lib|bin|prisma)\/|proxy\.ts$)/.test(file.path)

/** Whether a file is there to try the product: tests, what they are built with, and the journeys. */
export const isTrying = (file: SourceFile): boolean =>
  isCode(file) && (isForTests(file) || file.path.startsWith('e2e/'))

/** The lines of a text; the end of the last is no line of its own. */
export const linesOf = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length)
