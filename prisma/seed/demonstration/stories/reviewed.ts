import type { Case } from '../matters/case.ts'
import { accepts, putsBack } from '../deeds/put-back.ts'
import { answersReview, disagreesLater } from '../deeds/review.ts'
import { tells } from '../deeds/tell.ts'
import { newFacts } from '../matters/new-facts.ts'
import type { Story } from '../play.ts'
import { cancelled } from './cancelled.ts'

/** Cancelled, and the victim has come back: somebody has still to look at it again. */
export async function* reviewOpen(c: Case): Story {
  yield* cancelled('C2', newFacts)(c)
  yield c.later(c.random.between(1, 3))
  await disagreesLater(c)
}

/** The review is answered and the crime stays cancelled; the victim is told why, nearly always. */
export async function* reviewStands(c: Case): Story {
  yield* reviewOpen(c)
  yield c.later(c.random.between(3, 6))
  await answersReview(c, 'stands')
  if (c.nth % 4 === 3) return
  yield c.later(1)
  await tells(c)
}

/** The review finds that the victim is right: the crime is put back, and they are told. */
export async function* reviewPutBack(c: Case): Story {
  yield* reviewOpen(c)
  yield c.later(c.random.between(2, 4))
  await putsBack(c, { foundBy: 'victim' })
  c.clerk.putsBack(c)
  await answersReview(c, 'put back')
  yield c.later(1)
  await accepts(c)
  yield c.later(1)
  await tells(c)
}
