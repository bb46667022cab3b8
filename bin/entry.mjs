// The entry point of every command: plain JavaScript, so that an old Node can still read the sentence below.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , command = '', ...rest] = process.argv
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Crime Registrar needs Node 24 and this is Node ${process.versions.node}. ` +
      `On Linux and Windows "npm ci" brings Node 24 with it (do not leave out optional packages); ` +
      `on other computers install Node 24 first.`,
  )
  process.exit(1)
}
// A command lies in bin/; what measures the product, and so stands on top of bin/, in bench/.
const folders = [import.meta.dirname, path.join(import.meta.dirname, '../bench')]
const file = folders.map((folder) => path.join(folder, `${command}.ts`)).find((found) => fs.existsSync(found))
if (!/^[a-z][a-z-]*$/.test(command) || file === undefined) {
  console.error(`There is no command "${command}". Use npm, for example: npm start`)
  process.exit(1)
}
// What is generated is not kept in the repository, and a command may come before anything made it.
if (!fs.existsSync(path.join(import.meta.dirname, '../lib/base/prisma/enums.ts'))) {
  const { prepare } = await import('./generate/prepare.ts')
  await prepare().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
}
process.argv = [process.argv[0], file, ...rest]
await import(pathToFileURL(file).href)
