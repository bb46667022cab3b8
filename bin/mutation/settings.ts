import path from 'node:path'
import type { Stryker } from '@stryker-mutator/core'
import { cacheFolder, inRoot } from '../tools/paths.ts'

type Settings = ConstructorParameters<typeof Stryker>[0]

const rules = 'lib/counting-rules'

/** No rules: tests and what they are made of, the worked cases, the lists of offences. */
export const NOT_RULES = [
  '**/*.test.ts',
  'examples/**',
  'years/*/cases.ts',
  'years/*/cases/**',
  '**/testing/**',
  'offences/list-*.ts',
]

/** What the tests read, and no more, is copied for the mutants: of what is generated the closed lists alone. */
const copied = ['app', 'bin', 'components', 'lib', 'prisma'].map((folder) => `!${folder}/**`)
const generated = ['lib/base/prisma/**', '!lib/base/prisma/enums.ts']

const source = (place: string): string => `${rules}/${place}${place.endsWith('.ts') ? '' : '/**/*.ts'}`

/**
 * How the rules are mutated: all of the rules, or the folders and files named. Sentences shown to people are left alone.
 * Every mutant meets all tests, since much is looked up once and remembered; only those of the whole authority table,
 * and those with chance in them, do not take part. `isAgain`: a mutant that was tried before is not tried again while its
 * line and the tests that pass it are as they were.
 */
export const mutation = (places: readonly string[], isAgain: boolean): Settings => ({
  mutate: [
    ...(places.length === 0 ? [`${rules}/**/*.ts`] : places.map(source)),
    ...NOT_RULES.map((pattern) => `!${rules}/${pattern}`),
  ],
  testRunner: 'one-process',
  plugins: ['bin/mutation/runner.ts', 'bin/mutation/sentences.ts'].map((file) => inRoot(file)),
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  incremental: true,
  force: !isAgain,
  incrementalFile: path.join(cacheFolder, 'mutation-tried.json'),
  concurrency: 1,
  timeoutMS: 60_000,
  ignorePatterns: ['**', '!*.json', ...copied, ...generated],
  tempDirName: path.join(cacheFolder, 'mutation'),
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: path.join(cacheFolder, 'mutation.json') },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  allowConsoleColors: false,
})
