import fs from 'node:fs'
import { drawSample, frameOf } from '#lib/statistics/sampling/draw'
import { runCommand } from './tools/run-command.ts'
import { UserError } from './tools/user-error.ts'

/**
 * `npm run draw -- FRAME SEED N`: draws N references of a frame again, with nothing but SHA-256. FRAME is the file of its
 * references, a line each, as the page of an audit hands it out; SEED the seed that stands there. Prints the hash of the frame, and
 * the N lowest tickets with their references. Refuses a file that cannot be read, an empty one, a reference that stands
 * twice, and more than there are.
 */
await runCommand(() => {
  const [file, seed, size, ...more] = process.argv.slice(2)
  if (file === undefined || seed === undefined || size === undefined || more.length > 0)
    throw new UserError('Say which frame, which seed and how many: npm run draw -- frame.txt SEED 20')
  if (!/^\d{1,9}$/.test(size)) throw new UserError(`"${size}" is not how many: give a whole number.`)
  const frame = frameIn(file)
  if (Number(size) > frame.references.length)
    throw new UserError(`There are ${String(frame.references.length)} references, and ${size} were wanted.`)
  console.log(`frame ${frame.hash}`)
  for (const { ticket, reference } of drawSample(frame, seed, Number(size))) console.log(`${ticket} ${reference}`)
  return Promise.resolve(0)
})

function frameIn(file: string) {
  if (!fs.existsSync(file)) throw new UserError(`There is no file ${file}.`)
  const lines = fs
    .readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  if (lines.length === 0) throw new UserError(`${file} holds no references.`)
  if (new Set(lines.map((line) => line.toUpperCase())).size < lines.length)
    throw new UserError(`${file} holds a reference twice.`)
  return frameOf(lines)
}
