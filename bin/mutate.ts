import { Stryker } from '@stryker-mutator/core'
import { mutation } from './mutation/settings.ts'
import { scores, table, WANTED } from './mutation/scores.ts'
import { runCommand } from './tools/run-command.ts'
import { root } from './tools/paths.ts'

/**
 * `npm run mutate [-- FOLDER …]`: breaks the counting rules in thousands of small ways, one at a time, and counts how
 * many the tests notice; of lib/counting-rules, or of the folders and files named below it. Prints the score of each
 * folder and what nobody noticed. Answers 1 where fewer than 90 in a hundred were noticed.
 */
await runCommand(async () => {
  process.chdir(root)
  const results = await new Stryker(mutation(process.argv.slice(2))).runMutationTest()
  const { folders, all } = scores(results)
  console.log(table(folders, all))
  return all.score >= WANTED ? 0 : 1
})
