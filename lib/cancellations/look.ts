import { reading } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { noteLook } from '#lib/people/access'
import { staffNames } from '#lib/people/names'
import { crimeNamed, crimeOfRequest, crimeSeen, requestSeen, standingOf } from './look-store.ts'
import type { CrimeSeen, RequestSeen, Standing } from './seen.ts'
import { staffIdsIn, wordIdsIn } from './views/ids-in.ts'

export type {
  AssessmentSeen,
  CancellationSeen,
  CrimeSeen,
  DecisionSeen,
  DutySeen,
  EvidenceSeen,
  PartSeen,
  RequestSeen,
  SubmissionSeen,
} from './seen.ts'

/** Everything the pages of one request show, with the words and the names behind its ids. */
export interface RequestLook {
  readonly request: RequestSeen
  readonly crime: CrimeSeen
  readonly standing: Standing
  readonly survivor: Awaited<ReturnType<typeof crimeNamed>>
  /** A text by its id; empty where there is none. */
  readonly text: (id: string | null | undefined) => string
  /** A member of staff by id. */
  readonly name: (id: string | null | undefined) => string
}

/**
 * One request with all that was put to it, decided about it and done for it. Undefined where there is no such request, or
 * it is not this person’s to see. That they looked is written down before anything is given out.
 */
export async function lookAtRequest(permit: Permit, requestId: string): Promise<RequestLook | undefined> {
  if (!isId(requestId)) return undefined
  const crimeId = await reading(permit, (tx) => crimeOfRequest(tx, requestId))
  if (!crimeId) return undefined
  await noteLook(permit, { crimeId })
  return reading(
    permit,
    async (tx) => {
      const request = await requestSeen(tx, requestId)
      const crime = await crimeSeen(tx, crimeId, requestId)
      if (!request || !crime) return undefined
      const survivorId = survivorIn(request)
      const [words, names] = [await wordsOf(tx, wordIdsIn(request)), await staffNames(tx, staffIdsIn(request))]
      return {
        request,
        crime,
        standing: await standingOf(tx, permit.staffId, crimeId),
        survivor: survivorId ? await crimeNamed(tx, survivorId) : undefined,
        text: (id) => (id ? (words.get(id) ?? '') : ''),
        name: (id) => (id ? (names.get(id) ?? 'somebody') : 'nobody'),
      }
    },
    { caseOf: crimeId },
  )
}

function survivorIn({ submissions }: RequestSeen): string | undefined {
  const said = submissions.findLast((one) => one.occasion === 'asked' || one.occasion === 'answered')?.answers
  const id = (said as { survivorId?: unknown } | undefined)?.survivorId
  return typeof id === 'string' ? id : undefined
}
