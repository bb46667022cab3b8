import { type KeptAnswers, keptAnswers } from '#lib/cancellations/questions/answers'
import type { RequestSeen } from '#lib/cancellations/seen'

/** The answers of a request that stand, as the pages have it: those of the last submission its requester made. */
export const standingSeen = ({ submissions }: Pick<RequestSeen, 'submissions'>): KeptAnswers =>
  keptAnswers.parse(submissions.findLast(({ occasion }) => occasion === 'asked' || occasion === 'answered')?.answers)
