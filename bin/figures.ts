import { readTree } from '#lib/testing/structure/syntax/tree'
import { figuresOf } from './figures/figures.ts'
import { root } from './tools/paths.ts'
import { runCommand } from './tools/run-command.ts'
import { UserError } from './tools/user-error.ts'

/**
 * `npm run figures`: the figures of the code, in a few seconds. With `-- --where` also where each thing stands that is
 * counted singly.
 */
await runCommand(() => {
  const [option, ...more] = process.argv.slice(2)
  if ((option !== undefined && option !== '--where') || more.length > 0)
    throw new UserError('npm run figures takes nothing but --where.')
  for (const { what, value, where } of figuresOf(readTree(root))) {
    console.log(`${what.padEnd(38)} ${value}`)
    if (option !== undefined) for (const place of where) console.log(`    ${place}`)
  }
  return Promise.resolve(0)
})
