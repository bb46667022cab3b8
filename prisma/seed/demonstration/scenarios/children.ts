import { plans } from '../actions/plan.ts'
import { confirms } from '../actions/decide.ts'
import { tells } from '../actions/inform.ts'
import type { ChildHome, CrimeCase } from '../matters/crime-case.ts'
import { newFacts } from '../matters/new-facts.ts'
import type { Scenario } from '../play.ts'
import { authorised } from './steps.ts'

/** Cancelled after the authority was informed, because no parent could be: with a contact plan that says why, and what the child wishes. */
export const informedThroughAuthority = (home: ChildHome) =>
  async function* (c: CrimeCase): Scenario {
    c.home = home
    yield* authorised(c, newFacts)
    await plans(c, { confirmsEach: true })
    yield c.later(1)
    await tells(c)
    yield c.later(1)
    await confirms(c)
    c.clerk.cancels(c, 'C2', c.informedAt)
  }
