import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { cancellationsReviewed, type ReviewedRow } from './store.ts'

/**
 * What auditors of this force found of its cancelled crimes, by offence group; a group nobody has reviewed is not there. The
 * cases are dip samples, not drawn at random, so no rate and no interval may be made of them. For readers inside the force.
 */
export const reviewedCancellations = (permit: Permit<'report.follow'>): Promise<readonly ReviewedRow[]> =>
  readAs(permit, cancellationsReviewed)
