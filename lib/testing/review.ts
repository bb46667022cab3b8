import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/deciding/confirm'
import { reinstate } from '#lib/cancellations/putting-back/reinstate'
import { aCrime } from './crime.ts'
import { as, idOf, setClock, type Somebody } from './force.ts'
import { aC2Request, decideWell, tellAll, value } from './request.ts'
import { answerReview } from '#lib/cancellations/reviews/answer-review'
import type { Outcome } from '#lib/cancellations/reviews/model'
import { openReview } from '#lib/cancellations/reviews/open-review'

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
  { asks = 'officer', decides = 'decider', confirms = decides }: Hands = {},
): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const crimeId = await crime.saved()
  const request = await aC2Request(crimeId, asks)
  value(await decideWell(request, decides))
  await setClock('2026-06-16T09:00:00Z')
  await tellAll(request, '2026-06-16T09:00', asks)
  await setClock('2026-06-17T09:00:00Z')
  value(
    await confirm(await as(confirms, 'cancellation.confirm'), request, { version: 2, sawEveryTelling: 'yes' }, newId()),
  )
  return crimeId
}

export const opened = async (crimeId: string, who: Somebody = 'officer') =>
  openReview(await as(who, 'review.open'), crimeId, { said: 'more to add', theirWords: WORDS }, newId())

export async function aReview(crimeId: string): Promise<string> {
  value(await opened(crimeId))
  return (await beforeAnyoneIsKnown((tx) => tx.review.findFirstOrThrow({ where: { crimeId, answeredAt: null } }))).id
}

export const answered = async (review: string, who: Somebody, outcome: Outcome = 'stands') =>
  answerReview(await as(who, 'review.answer'), review, { outcome, answer: ANSWER }, newId())

export const putBack = async (crimeId: string) =>
  value(
    await reinstate(
      await as('otherDecider', 'crime.reinstate'),
      crimeId,
      { foundBy: 'victim', reason: WORDS, supervisorId: await idOf('supervisor') },
      newId(),
    ),
  )
