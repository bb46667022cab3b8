import { expect, test } from 'vitest'
import type { Published, PublishedCell, Region } from '#lib/statistics/disclosure/publications/cells/model'
import { narrowedCells } from './narrowed.ts'

const MONTHS = ['2026-04', '2026-05']
const hidden = (name: string, region: Region): PublishedCell => ({
  ...{ table: 'cancelled', name, count: 3, block: name, status: 'primary' },
  region: { measure: ['cancelled'], month: MONTHS, ...region },
})
const publicationOf = (...cells: PublishedCell[]): Published => ({
  ...{ name: 'Report', vintage: '1', sums: [], hiddenBefore: [], started: [] },
  cells,
})
const read = (group: 'rape' | 'violence', n: number) => ({
  ...({ measure: 'audited', month: '2026-05', category: 'C2', outcome: 'correct' } as const),
  group,
  n,
})

const CELLS = [
  hidden('rape', { group: ['rape'] }),
  hidden('robbery', { group: ['robbery'] }),
  hidden('all, of every category', { category: ['C1', 'C2', 'C3', 'C4', 'C5'] }),
  hidden('rape, C2', { group: ['rape'], category: ['C2'] }),
  hidden('all, both ways', { outcome: ['hit', 'miss'] }),
  hidden('reinstated', { outcome: ['hit'] }),
  hidden('April', { group: ['rape'], month: ['2026-04'] }),
  { ...hidden('shown', { group: ['rape'] }), status: 'shown' as const },
]

test('a hidden count is at least what auditors read of it, where all that they read is of it', () => {
  expect(narrowedCells([publicationOf(...CELLS)], { counts: [read('rape', 2), read('violence', 5)] })).toEqual([
    { publication: 'Report', cell: 'rape', atLeast: 2 },
    { publication: 'Report', cell: 'all, of every category', atLeast: 7 },
    { publication: 'Report', cell: 'all, both ways', atLeast: 7 },
  ])
})
