import { type RequestAnswers, requestAnswers } from '#lib/cancellations/answers/request-answers'
import type { RequestDetails } from './request-view.ts'

/** The answers of a request that stand, as the pages have it: those of the last submission its requester made. */
export const currentAnswersOf = ({ submissions }: Pick<RequestDetails, 'submissions'>): RequestAnswers =>
  requestAnswers.parse(
    submissions.findLast(({ occasion }) => occasion === 'requested' || occasion === 'answered')?.answers,
  )
