import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { recordAccess } from '#lib/people/record-access'
import { staffNames } from '#lib/people/names'
import { crimeNamed, crimeOfRequest, requestedCrime, requestDetails, viewerRelationOf } from './request-view-store.ts'
import type { RequestedCrime, RequestDetails, ViewerRelation } from './request-view.ts'
import { staffIdsIn, wordIdsIn } from './ids-in.ts'

export type {
  AssessmentDetails,
  CancellationDetails,
  RequestedCrime,
  DecisionDetails,
  DutyDetails,
  EvidenceDetails,
  InvolvementDetails,
  RequestDetails,
  SubmissionDetails,
} from './request-view.ts'

/** Everything the pages of one request show, with the words and the names behind its ids. */
export interface RequestView {
  readonly request: RequestDetails
  readonly crime: RequestedCrime
  readonly viewerRelation: ViewerRelation
  readonly principalCrime: Awaited<ReturnType<typeof crimeNamed>>
  /** A text by its id; empty where there is none. */
  readonly text: (id: string | null | undefined) => string
  /** A member of staff by id. */
  readonly name: (id: string | null | undefined) => string
}

/**
 * One request with all that was put to it, decided about it and done for it. Undefined where there is no such request, or
 * it is not this person’s to see. That they looked is written down before anything is given out.
 */
export async function loadRequest(permit: Permit, requestId: string): Promise<RequestView | undefined> {
  if (!isId(requestId)) return undefined
  const crimeId = await readAs(permit, (tx) => crimeOfRequest(tx, requestId))
  if (!crimeId) return undefined
  await recordAccess(permit, { crimeId })
  return readAs(
    permit,
    async (tx) => {
      const request = await requestDetails(tx, requestId)
      const crime = await requestedCrime(tx, crimeId, requestId)
      if (!request || !crime) return undefined
      const principalCrimeId = principalCrimeIn(request)
      const [words, names] = [await wordsOf(tx, wordIdsIn(request)), await staffNames(tx, staffIdsIn(request))]
      return {
        request,
        crime,
        viewerRelation: await viewerRelationOf(tx, permit.staffId, requestId),
        principalCrime: principalCrimeId ? await crimeNamed(tx, principalCrimeId) : undefined,
        text: (id) => (id ? (words.get(id) ?? '') : ''),
        name: (id) => (id ? (names.get(id) ?? 'somebody') : 'nobody'),
      }
    },
    { caseOf: crimeId },
  )
}

function principalCrimeIn({ submissions }: RequestDetails): string | undefined {
  const answers = submissions.findLast(
    (submission) => submission.occasion === 'requested' || submission.occasion === 'answered',
  )?.answers
  const id = (answers as { principalCrimeId?: unknown } | undefined)?.principalCrimeId
  return typeof id === 'string' ? id : undefined
}
