import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const styles = path.join(root, 'styles')
const sheet = path.join(styles, 'app.css')
const { resolve } = createRequire(import.meta.url)

// An old rule for one old browser, which stops the parser that comes after.
const oldRule = /@media[^{}]*min-width:\s*0(?:\\0|\uFFFD|\0)[^{}]*\{[^{}]*\{[^{}]*\}\}/gu

/** What the sheet is made from, as one hash: our own Sass, this file, and the versions of the two packages. */
const inputs = (): string => {
  const hash = createHash('sha256')
  const own = readdirSync(styles).filter((name) => name.endsWith('.scss'))
  const files = own.map((name) => path.join(styles, name)).sort()
  const packages = ['govuk-frontend', 'sass'].map((name) => path.join(root, 'node_modules', name, 'package.json'))
  for (const file of [...files, import.meta.filename, ...packages])
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

const stampOf = (hash: string): string => `/* made from ${hash} */\n`

const isMade = (hash: string): boolean => existsSync(sheet) && readFileSync(sheet, 'utf8').startsWith(stampOf(hash))

/**
 * Makes `styles/app.css` from the Sass beside it, where it is missing or its inputs changed. Done before the build and not
 * by Next in it, which was tried: a build then takes 107 seconds of processor instead of 90, and warns each time of the old
 * rule that is taken out here. Answers whether it had to be made. Throws where the Sass is at fault.
 */
export const makeCss = async (): Promise<'made' | 'unchanged'> => {
  const hash = inputs()
  if (isMade(hash)) return 'unchanged'
  const sass = await import('sass')
  const { css } = sass.compile(path.join(styles, 'app.scss'), {
    loadPaths: [path.resolve(path.dirname(resolve('govuk-frontend/package.json')), '..')],
    style: 'compressed',
    quietDeps: true,
    charset: false,
  })
  writeFileSync(sheet, stampOf(hash) + css.replace(oldRule, ''))
  return 'made'
}

if (process.argv[1] === import.meta.filename) console.log(`styles/app.css: ${await makeCss()}`)
