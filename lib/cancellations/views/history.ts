import type {
  CancellationDetails,
  DecisionDetails,
  RequestView,
  RequestDetails,
  SubmissionDetails,
} from '#lib/cancellations/load/load-request'
import { ROLE_WORDS } from '#lib/people/model'
import { FOUND_BY_WORDS } from './found-by-words.ts'

/** One thing that happened to a request, in words, with whatever was written about it. */
export interface Chapter {
  readonly id: string
  readonly at: string
  readonly title: string
  readonly by: string | undefined
  readonly texts: readonly { readonly name: string; readonly words: string }[]
  readonly isTurn: boolean
}

type Reader = Pick<RequestView, 'text' | 'name'>

const ASKED: Readonly<Record<SubmissionDetails['occasion'], string>> = {
  requested: 'Cancelling was asked for',
  answered: 'The questions were answered',
  stopped: 'Stopped, and sent back to the decision maker',
  disputed: 'Stopped by what the victim said, and sent back to the decision maker',
  changed_in_rms: 'The RMS changed, so it went back to the decision maker',
  overturned: 'Taken over by the registrar',
}

const DECIDED: Readonly<Record<DecisionDetails['verdict'], string>> = {
  authorise: 'Agreed',
  refuse: 'Refused',
  return: 'Returned with questions',
}

const written = (name: string, words: string) => (words === '' ? [] : [{ name, words }])

/** The history of a request, the first thing first: asked, answered, decided, stopped, cancelled, put back. */
export function historyOfRequest(request: RequestDetails, reader: Reader): readonly Chapter[] {
  const chapters = [
    ...request.submissions.map((submission) => submitted(submission, reader)),
    ...request.decisions.map((decision) => decided(decision, reader)),
    ...withdrawn(request, reader),
    ...(request.cancellation ? cancelled(request.cancellation, reader) : []),
  ]
  return chapters.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function submitted({ id, at, occasion, category, byId, answers }: SubmissionDetails, { text, name }: Reader): Chapter {
  const isOfficers = occasion === 'requested' || occasion === 'answered'
  const reasonId = (answers as { reason?: { id?: string } } | null)?.reason?.id
  return {
    id,
    at,
    isTurn: !isOfficers,
    by: name(byId),
    title: occasion === 'requested' ? `${ASKED.requested} as ${category}` : ASKED[occasion],
    texts: isOfficers ? [] : written(occasion === 'disputed' ? 'The victim' : 'Why', text(reasonId)),
  }
}

function decided(decision: DecisionDetails, { text, name }: Reader): Chapter {
  const { id, at, verdict, category, byId, role, reasonId, adviceId, questionIds, setAside } = decision
  return {
    id,
    at,
    isTurn: true,
    by: `${name(byId)}, ${ROLE_WORDS[role]}`,
    title: verdict === 'return' ? DECIDED.return : `${DECIDED[verdict]}, as ${category}`,
    texts: [
      ...written('Why', text(reasonId)),
      ...written('The registrar’s advice', text(adviceId)),
      ...questionIds.flatMap((question, n) => written(`Question ${String(n + 1)}`, text(question))),
      ...setAside.flatMap(({ checkId, reasonId: why }) => written(`Product safeguard ${checkId} set aside`, text(why))),
    ],
  }
}

function withdrawn(
  { id, state, endedAt, endReasonId, requesterId }: RequestDetails,
  { text, name }: Reader,
): Chapter[] {
  if (state !== 'withdrawn' || !endedAt) return []
  return [
    {
      id,
      at: endedAt,
      isTurn: true,
      by: name(requesterId),
      title: 'Withdrawn',
      texts: written('Why', text(endReasonId)),
    },
  ]
}

function cancelled({ at, confirmedById, reinstatement }: CancellationDetails, { text, name }: Reader): Chapter[] {
  const gone: Chapter = {
    id: 'cancelled',
    at,
    isTurn: true,
    by: confirmedById ? name(confirmedById) : undefined,
    title: confirmedById ? 'Confirmed that every victim was told: the crime is cancelled' : 'The crime is cancelled',
    texts: [],
  }
  if (!reinstatement) return [gone]
  const back: Chapter = {
    id: 'reinstated',
    at: reinstatement.at,
    isTurn: true,
    by: name(reinstatement.byId),
    title: 'Put back: the crime is live again',
    texts: [
      ...written('Found by', FOUND_BY_WORDS[reinstatement.foundBy]),
      ...written('Why', text(reinstatement.reasonId)),
      ...written('To accept the investigation', name(reinstatement.supervisorId)),
    ],
  }
  const accepted: Chapter[] = reinstatement.acceptedAt
    ? [
        {
          id: 'accepted',
          at: reinstatement.acceptedAt,
          isTurn: false,
          by: name(reinstatement.supervisorId),
          title: 'The investigation was accepted',
          texts: [],
        },
      ]
    : []
  return [gone, back, ...accepted]
}
