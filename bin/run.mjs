// The porch: plain JavaScript, so that an old Node can still read the sentence below.
import fs from 'node:fs'
import path from 'node:path'

const [, , door = '', ...rest] = process.argv
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Crime Registrar needs Node 24 and this is Node ${process.versions.node}. ` +
      `On Linux and Windows "npm ci" brings Node 24 with it (do not leave out optional packages); ` +
      `on other computers install Node 24 first.`,
  )
  process.exit(1)
}
const file = path.join(import.meta.dirname, `${door}.ts`)
if (!/^[a-z][a-z-]*$/.test(door) || !fs.existsSync(file)) {
  console.error(`There is no door "${door}". Use npm, for example: npm start`)
  process.exit(1)
}
process.argv = [process.argv[0], file, ...rest]
await import(`./${door}.ts`)
