import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/notify/confirm'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { aCrime } from './crime.ts'
import { as, idOf, setClock, type Somebody } from './force.ts'
import { aC2Request, decideWell, informAll, value } from './request.ts'
import { answerReview } from '#lib/cancellations/review/answer-review'
import type { ReviewOutcome } from '#lib/cancellations/review/model'
import { openReview } from '#lib/cancellations/review/open-review'

export const WORDS = 'She rang on Thursday: he did push her, and her neighbour saw it from the window.'

export const ANSWER = 'The neighbour was asked, and the film shows the whole of it: nobody was near her when she fell.'

interface Hands {
  asks?: Somebody
  decides?: Somebody
  confirms?: Somebody
}

/** A crime agreed on 15 June and told on the 16th, cancelled on the 17th at nine. */
export async function cancelled(
  crime = aCrime(),
  { asks = 'officer', decides = 'decisionMaker', confirms = decides }: Hands = {},
): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const crimeId = await crime.saved()
  const request = await aC2Request(crimeId, asks)
  value(await decideWell(request, decides))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:00', asks)
  await setClock('2026-06-17T09:00:00Z')
  value(
    await confirm(
      await as(confirms, 'cancellation.confirm'),
      request,
      { version: 2, sawEveryNotification: 'yes', independenceDeclared: 'yes', conflictsDeclared: [] },
      newId(),
    ),
  )
  return crimeId
}

export const opened = async (crimeId: string, who: Somebody = 'officer') =>
  openReview(await as(who, 'review.open'), crimeId, { ground: 'more_to_add', theirWords: WORDS }, newId())

export async function aReview(crimeId: string): Promise<string> {
  value(await opened(crimeId))
  return (await asSystem((tx) => tx.cancellationReview.findFirstOrThrow({ where: { crimeId, answeredAt: null } }))).id
}

export const answered = async (review: string, who: Somebody, outcome: ReviewOutcome = 'stands') =>
  answerReview(await as(who, 'review.answer'), review, { outcome, answer: ANSWER }, newId())

export const reinstated = async (crimeId: string) =>
  value(
    await reinstate(
      await as('otherDecisionMaker', 'crime.reinstate'),
      crimeId,
      { foundBy: 'victim', reason: WORDS, supervisorId: await idOf('supervisor') },
      newId(),
    ),
  )
