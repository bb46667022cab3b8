import type { Day } from '#lib/base/day'
import { Random } from '../../../invented-extract/random.ts'
import { publishes } from '../../actions/publications.ts'
import { officeTime } from '../../calendar.ts'
import type { Force } from '../../force.ts'
import type { Scenario } from '../../play.ts'
import { DECIDED_ON_AUDITS, REVISED } from '../../words/publications.ts'

/**
 * What the registrar publishes: the two half-years before the product, the first one with it, an extract of it for an information
 * request, and a revision once the data protection officer had decided that what audits found is published.
 */
export async function* publications(force: Force, seed: number): Scenario {
  const random = new Random(seed, 'publications')
  const at = (text: string) => officeTime(text as Day, random)
  yield at('2026-05-12')
  await publishes(force, { kind: 'report', half: '2025-04' })
  await publishes(force, { kind: 'report', half: '2025-10' })
  yield at('2026-10-08')
  await publishes(force, { kind: 'report', half: '2026-04' })
  yield at('2026-10-13')
  await publishes(force, { kind: 'extract', half: '2026-04' })
  yield at('2026-11-12')
  await publishes(
    force,
    { kind: 'report', half: '2026-04' },
    { why: REVISED, audited: 'publish', approval: DECIDED_ON_AUDITS, approvedOn: '2026-11-10' },
  )
}
