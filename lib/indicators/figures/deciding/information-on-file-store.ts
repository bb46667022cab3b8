import { Prisma } from '#lib/base/prisma/client'
import { LACKS_INFORMATION } from '../../kinds/findings-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

const LACKS = Prisma.sql`EXISTS (
  SELECT
  FROM assessment a
  WHERE a.id = d.assessment_id AND a.category = 'C2' AND ${LACKS_INFORMATION}
)`

/** Was there additional verifiable information (AVI) behind each C2 when it was authorised? */
export const informationOnFile: ShareIndicator = {
  kind: 'share',
  place: 35,
  keepsMonths: { by: 'decided' },
  lists: 'misses',
  notBy: ['category'],
  definition: {
    id: 'information-on-file',
    version: 1,
    question: 'Was there additional verifiable information when C2 was authorised?',
    counted: 'of them, those whose assessment found an item that is additional, verifiable and information in one',
    outOf: 'authorised requests of category C2',
    leftOut: 'information added after the decision',
    better: 'higher',
    cohort: 'by the date of the decision',
  },
  cases: () => Prisma.sql`
    SELECT
      r.crime_id, d.decided_at AS at, d.category, NOT ${LACKS} AS hit,
      CASE WHEN ${LACKS} THEN 'no additional verifiable information' ELSE 'with it' END AS what
    FROM cancellation_decision d
    JOIN cancellation_request r ON r.id = d.request_id
    WHERE d.verdict = 'authorise' AND d.category = 'C2'`,
}
