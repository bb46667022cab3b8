import { table as list2026 } from './list-2026-27.ts'
import { table as withdrawn } from './list-withdrawn.ts'
import type { OffenceList } from './offence.ts'

/**
 * Every offence list held, the newest first. `npm run offences:import` adds one here, with its seal: from then on
 * neither the list nor its line is ever changed.
 */
export const lists: readonly OffenceList[] = [
  {
    id: '2026-27',
    from: '2026-04-01',
    table: list2026,
    seal: '21bb36d7b659c625c53efbb3d756e9abfac20932af67f6d6d28c553b0fed7725',
  },
  {
    // From the beginning of the standard: what it holds has ceased, and every later list goes before it.
    id: 'withdrawn',
    from: '2002-04-01',
    table: withdrawn,
    seal: 'cb7c12e672a7b5f8fab40225d522119efca29e2b366f417475ebf4ad6045a62a',
  },
]
