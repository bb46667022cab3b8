import { Prisma } from '#lib/base/prisma/client'
import { frameCases } from '../../kinds/frame-cases-store.ts'
import type { SampleIndicator } from '../../kinds/indicator.ts'

/** In how many cancellations do the written reasons lack something? */
export const reasonsIncomplete: SampleIndicator = {
  kind: 'sample',
  place: 21,
  needs: 'audit.see-results',
  finding: 'wrong',
  hasTolerance: false,
  definition: {
    id: 'reasons-incomplete',
    version: 2,
    question: 'In how many cancellations are the written reasons incomplete?',
    counted:
      'cancellations whose written reasons lack the facts, the evidence, the rule or what speaks against, as their last reader found',
    outOf: 'crimes transferred or cancelled that a finished audit could draw, each stratum by its weight',
    leftOut: 'targeted dips, frames given up, audits still being read, and what was sampled with several looks',
    better: 'lower',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () => Prisma.sql`
    SELECT
      w.crime_id, w.at, w.category, w.what, w.stratum_id, w.cluster_id, w.tolerance, w.is_read, false AS is_read_once,
      0::bigint AS again_of, 0::bigint AS again_overturned,
      CASE
        WHEN NOT w.is_read THEN NULL
        WHEN w.points->>'reasonsComplete' = 'no' THEN 'wrong'
        WHEN w.points->>'reasonsComplete' = 'cannot_tell' THEN 'cannot_tell'
        ELSE 'correct'
      END::audit_finding AS finding
    FROM (${frameCases()}) w`,
}
