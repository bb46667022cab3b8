import { Prisma } from '#lib/base/prisma/client'
import { frameCases } from '../../kinds/frame-cases-store.ts'
import type { SampleIndicator } from '../../kinds/indicator.ts'

/** In how many cancellations do the written reasons lack something? */
export const reasonsIncomplete: SampleIndicator = {
  kind: 'sample',
  place: 21,
  needs: 'audit.see-results',
  hasTolerance: false,
  definition: {
    id: 'reasons-incomplete',
    version: 1,
    question: 'In how many cancellations are the written reasons incomplete?',
    counted:
      'cancellations whose written reasons lack the facts, the evidence, the rule or what speaks against, as their last reader found',
    outOf: 'crimes transferred or cancelled that a finished audit could draw, each stratum by its weight',
    leftOut: 'targeted dips, frames given up, and audits still being read',
    better: 'lower',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () =>
    frameCases({
      hit: Prisma.sql`z.points->>'reasonsComplete' = 'no'`,
      hitAtMost: Prisma.sql`z.points->>'reasonsComplete' IN ('no', 'cannot_tell')`,
    }),
}
