import path from 'node:path'
import { parseArgs } from 'node:util'
import { inWords, isDay, type Day } from '#lib/base/day'
import { lists } from '#lib/counting-rules/offences/lists'
import { offencesIn } from '#lib/counting-rules/offences/offence'
import { checkRows } from './offence-lists/check.ts'
import { compareLists, pairOf } from './offence-lists/compare.ts'
import { loadList, mayNotFollow } from './offence-lists/load.ts'
import { Malformed } from './offence-lists/malformed.ts'
import { readList } from './offence-lists/read.ts'
import { wordsOfBadRows, wordsOfDifference } from './offence-lists/words.ts'
import { root } from './tools/paths.ts'
import { inOneSentence } from './tools/user-error.ts'

const USAGE = `npm run offences:import -- FILE [--from YYYY-MM-DD --load]
Looks at a later list of the Home Office's offences, a CSV file, and says what it changes in the newest list held, and
what of that changes who may decide. Every row that cannot be imported is named with its line and reason.
With --load the list is written into the rules, to judge every day from the day of --from on; otherwise nothing is written.
Ends with 0; with 1 where rows are bad; with 2 where the file or the options cannot be worked with.`

interface Options {
  readonly file: string
  readonly from: Day | undefined
  readonly load: boolean
}

function readOptions(words: string[]): Options {
  const options = { from: { type: 'string' }, load: { type: 'boolean', default: false } } as const
  const { values, positionals } = parsed(() => parseArgs({ args: words, options, allowPositionals: true }))
  const [file] = positionals
  const { from, load } = values
  if (file === undefined || positionals.length > 1) throw new Malformed(USAGE)
  if (from !== undefined && !isDay(from)) throw new Malformed(`--from ${from} is not a real day such as 2027-04-01.`)
  if (load && from === undefined) throw new Malformed('Say from which day it judges: --from YYYY-MM-DD.')
  return { file, from, load }
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof TypeError) throw new Malformed(USAGE)
    throw error
  }
}

function run({ file, from, load }: Options): number {
  const barred = from && mayNotFollow(from, lists)
  if (barred !== undefined) throw new Malformed(barred)
  const [newest] = lists
  if (newest === undefined) throw new Error('no list is held')
  const rows = readList(file)
  const { offences, bad } = checkRows(rows, lists.toReversed().flatMap(offencesIn))
  const pairsOfBadRows = new Set(bad.map(({ pair }) => pair))
  const difference = compareLists(
    offencesIn(newest).filter((offence) => !pairsOfBadRows.has(pairOf(offence))),
    offences,
  )
  console.log(
    [
      `${file}: ${String(rows.length)} rows.`,
      ...wordsOfDifference(difference, newest.id.replace('-', '/')),
      ...wordsOfBadRows(bad),
    ].join('\n'),
  )
  if (bad.length > 0) {
    console.log('\nNothing was written: put these rows right first.')
    return 1
  }
  if (from === undefined || !load) {
    console.log('\nNothing was written. To load it: --from YYYY-MM-DD --load')
    return 0
  }
  const { id, files } = loadList(offences, from)
  console.log(
    `\nThe list of ${id.replace('-', '/')} judges every day from ${inWords(from)} on. Written: ${files.map((listFile) => path.relative(root, listFile)).join(', ')}.\n` +
      'Next: npm test -- structure unit, then start again: the database is told of it at the next start.',
  )
  return 0
}

try {
  process.exitCode = run(readOptions(process.argv.slice(2)))
} catch (error) {
  const words = error instanceof Malformed ? error.message : inOneSentence(error)
  if (words === undefined) throw error
  console.error(words)
  process.exitCode = error instanceof Malformed ? 2 : 1
}
