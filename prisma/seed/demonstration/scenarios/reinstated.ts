import type { CrimeCase } from '../matters/crime-case.ts'
import { accepts, reinstates } from '../actions/reinstate.ts'
import { tells } from '../actions/inform.ts'
import type { Scenario } from '../play.ts'

/** Cancelled, found to be wrong, put back, accepted by the supervisor, and the victim told. */
export const reinstated = (cancelling: (c: CrimeCase) => Scenario) =>
  async function* (c: CrimeCase): Scenario {
    yield* reinstatedUnaccepted(cancelling)(c)
    yield c.later(1)
    await accepts(c)
    if (c.nth % 3 === 2) return
    yield c.later(1)
    await tells(c)
  }

/** Cancelled and put back; the supervisor has still to accept it. */
export const reinstatedUnaccepted = (cancelling: (c: CrimeCase) => Scenario) =>
  async function* (c: CrimeCase): Scenario {
    yield* cancelling(c)
    yield c.later(c.random.between(2, 3))
    await reinstates(c)
    c.clerk.reinstates(c)
  }

/** Cancelled in the RMS before the product came, and put back after a review. */
export async function* reinstatedFromBefore(c: CrimeCase): Scenario {
  yield c.at
  await reinstates(c, { isOld: true })
  c.clerk.reinstates(c)
  if (c.nth % 2 === 1) return
  yield c.later(1)
  await accepts(c)
  yield c.later(2)
  await tells(c)
}
