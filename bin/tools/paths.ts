import path from 'node:path'

/** The folder of the product: where package.json lies. */
export const root = path.resolve(import.meta.dirname, '../..')

/** A path inside the product's folder. */
export const inRoot = (...parts: string[]): string => path.join(root, ...parts)

/** What an installation must never lose: its database, its secret, its evidence files. */
export const storageFolder = (): string => process.env.STORAGE_FOLDER ?? inRoot('.data')

/** What can be made again at any time. */
export const cacheFolder = inRoot('.cache')

/** Whether the file of this module is the one that `node` or `bin/entry.mjs` was asked to run. */
export const isAsked = (filename: string): boolean =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === filename
