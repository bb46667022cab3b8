import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'

/** Opens what follows from a reading that found something wrong, unless an earlier reading of the same opened it. */
export const openFollowUp = async (tx: Tx, reviewId: string): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO audit_follow_up (
      id, review_id, crime_id, decision_id, rms_change_id, cancellation_id, decider_id, opened_at
    )
    SELECT
      ${newId()}::uuid, a.id, coalesce(i.crime_id, r.crime_id), a.decision_id, i.rms_change_id, i.cancellation_id,
      coalesce(d.decided_by, x.answered_by, x.changed_by), a.at
    FROM audit_review a
    LEFT JOIN frame_item i ON i.id = a.item_id
    LEFT JOIN cancellation_decision d ON d.id = a.decision_id
    LEFT JOIN cancellation_request r ON r.id = d.request_id
    LEFT JOIN rms_change x ON x.id = i.rms_change_id
    WHERE a.id = ${reviewId}::uuid
      AND NOT EXISTS (
        SELECT
        FROM audit_follow_up u
        WHERE u.decision_id = a.decision_id
          OR u.rms_change_id = i.rms_change_id
          OR u.cancellation_id = i.cancellation_id
      )`
}
