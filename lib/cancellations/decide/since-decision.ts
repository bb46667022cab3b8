import type { Tx } from '#lib/base/database'
import type { LockedRequest } from '#lib/cancellations/rules/lock-request'
import { hasEvidenceSince, isToBeReassessed } from '#lib/cancellations/stores/changes-store'
import type { DecisionRow } from '#lib/cancellations/stores/decision-store'
import type { SubmissionOccasion } from '#lib/cancellations/stores/model'
import type { CaseInput } from '#lib/counting-rules/model'

type Since = Pick<NonNullable<CaseInput['notification']>, 'factsChangedSince' | 'newMaterialSince' | 'stopped'>

const STOPS: readonly SubmissionOccasion[] = ['stopped', 'disputed', 'overturned']

const answer = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')

/**
 * What has happened to a case since its decision (HOCR-G-08, HOCR-V-09): an extract changed the crime, and was put to the
 * decision maker or waits for it; evidence or an answer came; somebody stopped it.
 */
export async function sinceDecision(tx: Tx, open: LockedRequest, decision: DecisionRow): Promise<Since> {
  const decided = open.submissions.findIndex(({ id }) => id === decision.submissionId)
  const later = open.submissions.slice(decided + 1).map(({ occasion }) => occasion)
  const crimeIds = [open.crime.id, ...open.crime.mergedFrom]
  return {
    factsChangedSince: answer(later.includes('changed_in_rms') || (await isToBeReassessed(tx, crimeIds))),
    newMaterialSince: answer(
      later.includes('answered') || (await hasEvidenceSince(tx, open.crime.id, decision.decidedAt)),
    ),
    stopped: answer(later.some((occasion) => STOPS.includes(occasion))),
  }
}
