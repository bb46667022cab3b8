import type { CrimeCase } from '../matters/crime-case.ts'
import { accepts, reinstates } from '../actions/reinstate.ts'
import { answersReview, disagreesLater } from '../actions/review.ts'
import { tells } from '../actions/inform.ts'
import { newFacts } from '../matters/new-facts.ts'
import type { Scenario } from '../play.ts'
import { cancelled } from './cancelled.ts'

/** Cancelled, and the victim has come back: somebody has still to look at it again. */
export async function* reviewOpen(c: CrimeCase): Scenario {
  yield* cancelled('C2', newFacts)(c)
  yield c.later(c.random.between(1, 3))
  await disagreesLater(c)
}

/** The review is answered and the crime stays cancelled; the victim is told why, nearly always. */
export async function* reviewStands(c: CrimeCase): Scenario {
  yield* reviewOpen(c)
  yield c.later(c.random.between(3, 6))
  await answersReview(c, 'stands')
  if (c.nth % 4 === 3) return
  yield c.later(1)
  await tells(c)
}

/** The review finds that the victim is right: the crime is put back, and they are told. */
export async function* reviewReinstated(c: CrimeCase): Scenario {
  yield* reviewOpen(c)
  yield c.later(c.random.between(2, 4))
  await reinstates(c, { foundBy: 'victim' })
  c.clerk.reinstates(c)
  await answersReview(c, 'put_back')
  yield c.later(1)
  await accepts(c)
  yield c.later(1)
  await tells(c)
}
