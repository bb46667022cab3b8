import type { DecisionDetails, RequestView } from '#lib/cancellations/load/load-request'

/** A request as it stood when it was decided: nothing that was put to it, decided on it or done for it afterwards. */
export function asOfDecision(view: RequestView, decision: DecisionDetails): RequestView {
  const { request } = view
  const decided = request.submissions.find(({ id }) => id === decision.submissionId)
  const last = decided?.n ?? 0
  return {
    ...view,
    request: {
      ...request,
      category: decision.category,
      submissions: request.submissions.filter(({ n }) => n <= last),
      decisions: request.decisions.filter(({ at }) => at <= decision.at),
      assessments: request.assessments.filter(({ at }) => at <= decision.at),
      duties: [],
      cancellation: null,
    },
  }
}
