import type { Stryker } from '@stryker-mutator/core'

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** Of a folder: how many mutants counted, how many a test noticed, and in a hundred. */
export interface Score {
  readonly folder: string
  readonly made: number
  readonly noticed: number
  readonly score: number
}

/** Of a hundred mutants, how many at least the tests must notice. */
export const WANTED = 97

const noticed = ['Killed', 'Timeout']
const unnoticed = ['Survived', 'NoCoverage']

const scoreOf = (folder: string, mutants: readonly Mutant[]): Score => {
  const seen = mutants.filter(({ status }) => noticed.includes(status)).length
  return {
    folder,
    made: mutants.length,
    noticed: seen,
    score: mutants.length === 0 ? 0 : (100 * seen) / mutants.length,
  }
}

const folderOf = ({ fileName }: Mutant): string => fileName.replaceAll('\\', '/').replace(/^.*?(lib\/.*)\/[^/]*$/, '$1')

/** The score of each folder and of all; mutants that cannot run at all, or were left out, do not count. */
export const scores = (mutants: readonly Mutant[]): { folders: readonly Score[]; all: Score } => {
  const counted = mutants.filter(({ status }) => [...noticed, ...unnoticed].includes(status))
  const folders = [...Map.groupBy(counted, folderOf)].map(([folder, within]) => scoreOf(folder, within))
  return { folders: folders.toSorted((a, b) => (a.folder < b.folder ? -1 : 1)), all: scoreOf('all', counted) }
}

const line = ({ folder, made, noticed: seen, score }: Score): string =>
  `${folder.padEnd(50)}${String(seen).padStart(6)} of ${String(made).padStart(5)}${score.toFixed(1).padStart(8)} %`

/** The scores in lines, all together last. */
export const table = (folders: readonly Score[], all: Score): string =>
  ['', ...folders, all].map((each) => (typeof each === 'string' ? each : line(each))).join('\n')
