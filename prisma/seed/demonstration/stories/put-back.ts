import type { Case } from '../matters/case.ts'
import { accepts, putsBack } from '../deeds/put-back.ts'
import { tells } from '../deeds/tell.ts'
import type { Story } from '../play.ts'

/** Cancelled, found to be wrong, put back, accepted by the supervisor, and the victim told. */
export const putBack = (cancelling: (c: Case) => Story) =>
  async function* (c: Case): Story {
    yield* putBackUnaccepted(cancelling)(c)
    yield c.later(1)
    await accepts(c)
    if (c.nth % 3 === 2) return
    yield c.later(1)
    await tells(c)
  }

/** Cancelled and put back; the supervisor has still to accept it. */
export const putBackUnaccepted = (cancelling: (c: Case) => Story) =>
  async function* (c: Case): Story {
    yield* cancelling(c)
    yield c.later(c.random.between(2, 3))
    await putsBack(c)
    c.clerk.putsBack(c)
  }

/** Cancelled in the RMS before the product came, and put back after a review. */
export async function* putBackFromBefore(c: Case): Story {
  yield c.at
  await putsBack(c, { isOld: true })
  c.clerk.putsBack(c)
  if (c.nth % 2 === 1) return
  yield c.later(1)
  await accepts(c)
  yield c.later(2)
  await tells(c)
}
