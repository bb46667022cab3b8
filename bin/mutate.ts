import { Stryker } from '@stryker-mutator/core'
import { changeFacts, factsNeverOtherwise } from './mutation/facts/run.ts'
import { mutation } from './mutation/settings.ts'
import { scores, table, WANTED } from './mutation/scores.ts'
import { runCommand } from './tools/run-command.ts'
import { root } from './tools/paths.ts'

/**
 * `npm run mutate [-- FOLDER …]`: breaks the counting rules in thousands of small ways, one at a time, and counts how
 * many the tests notice; of lib/counting-rules, or of the folders and files named below it. Prints the score of each
 * folder and what nobody noticed. Answers 1 where fewer than 97 in a hundred were noticed.
 *
 * `npm run mutate -- again [FOLDER …]`: the same, but what was tried before is tried again only where its line, or a test
 * file that passes it, is no longer as it was. A change to an example that tests share is not seen: leave out "again" then.
 *
 * `npm run mutate -- facts [FACT …] [PLACE/ …]`: changes each fact that the product makes for the rules, or those that begin
 * so, one at a time, and says which test goes red for it. Answers 1 where one was not noticed. Part of `npm run test:long`.
 *
 * `npm run mutate -- values [PLACE/ …]`: lists each fact that is the same in every test of the database, as one that the code
 * asserts would be. Answers 1 where there is one.
 */
await runCommand(async () => {
  process.chdir(root)
  const [kind, ...facts] = process.argv.slice(2)
  if (kind === 'values') return (await factsNeverOtherwise(facts)) === 0 ? 0 : 1
  if (kind === 'facts') return (await changeFacts(facts)).unnoticed === 0 ? 0 : 1
  const isAgain = kind === 'again'
  const places = isAgain ? facts : process.argv.slice(2)
  const results = await new Stryker(mutation(places, isAgain)).runMutationTest()
  const { folders, all } = scores(results)
  console.log(table(folders, all))
  return all.score >= WANTED ? 0 : 1
})
