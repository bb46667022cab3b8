import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { cancellationsReviewed, type ReviewedRow } from './reviews-store.ts'

/**
 * What auditors of this force found of its cancelled crimes, by offence group, dip samples apart from drawn audits; what
 * nobody has read is not there. No rate may be made of a dip. For readers inside the force.
 */
export const reviewedCancellations = (permit: Permit<'report.follow'>): Promise<readonly ReviewedRow[]> =>
  readAs(permit, cancellationsReviewed)
