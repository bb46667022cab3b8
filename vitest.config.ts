import { defineConfig } from 'vitest/config'

const database = '**/*.db.test.ts'
const structure = 'lib/structure.test.ts'
const elsewhere = ['node_modules', '.next', '.cache', '.data', 'e2e'].map((folder) => `${folder}/**`)

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      { test: { name: 'structure', include: [structure], testTimeout: 60_000, sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'unit',
          // Pure things leave nothing behind, and loading the rules anew for each file would take minutes.
          isolate: false,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, database, structure],
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'database',
          include: [database],
          exclude: elsewhere,
          // Each file has a database of its own and leaves nothing in its process; loading the modules anew for each
          // would take half of the time.
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          globalSetup: 'bin/testing/database-server.ts',
          setupFiles: 'bin/testing/stop-at-first-failure.ts',
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
