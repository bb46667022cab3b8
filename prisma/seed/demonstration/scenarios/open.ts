import type { CrimeCase } from '../matters/crime-case.ts'
import { answers, asks, drafts, withdraws } from '../actions/request.ts'
import { refuses, returns } from '../actions/decide.ts'
import { plans } from '../actions/plan.ts'
import { handsOver, tells, attempts, warns } from '../actions/inform.ts'
import { type GroundName, noGround } from '../matters/grounds.ts'
import { newFacts } from '../matters/new-facts.ts'
import { SUPERVISOR } from '../people.ts'
import type { Scenario } from '../play.ts'
import { GROUNDS } from '../words/grounds.ts'
import { authorised, requested, type Make } from './steps.ts'

/** Typed and not sent. */
export const draft = (make: Make) =>
  async function* (c: CrimeCase): Scenario {
    yield c.at
    await drafts(c, await c.oic(), make(c), c.nth % 3 === 0 ? 'all' : 'some')
  }

/** Sent, and waiting for a decision. */
export const waits = (make: Make) =>
  async function* (c: CrimeCase): Scenario {
    yield* requested(c, make)
  }

/** Back with the officer, with questions. */
export async function* returned(c: CrimeCase): Scenario {
  yield c.at
  await asks(c, await c.oic(), newFacts(c))
  yield c.later(c.random.between(1, 2))
  await returns(c)
}

/** Answered, and waiting again. */
export async function* answered(c: CrimeCase): Scenario {
  yield* returned(c)
  yield c.later(c.random.between(1, 2))
  await answers(c)
}

/** Taken back by whoever asked, some after questions were put. */
export const withdrawn = (make: Make) =>
  async function* (c: CrimeCase): Scenario {
    yield* requested(c, make)
    if (c.nth % 4 === 1) {
      yield c.later(1)
      await returns(c)
    }
    yield c.later(c.random.between(1, 2))
    await withdraws(c)
  }

/** Asked for a reason that is no ground, and refused. */
export const refused = (ground: GroundName) =>
  async function* (c: CrimeCase): Scenario {
    yield* requested(c, () => noGround(c, ground))
    yield c.later(c.random.between(1, 5))
    await refuses(c, c.voice.one(GROUNDS[ground].refusals))
  }

/** Agreed so few days ago that the victims are still to be told. */
export const uninformed = (make: Make, daysToDecide: number) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, make, { days: [daysToDecide, daysToDecide] })
    if (c.nth % 2 === 0) await plans(c)
    if (c.traits.victims.length > 1) {
      yield c.later(0)
      await tells(c, { most: 1 })
    }
  }

/** Agreed, the victims not told, and the day by which they should have been is gone. Some have changed hands. */
export const late = (make: Make) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, make, { days: [1, 3] })
    if (c.nth % 2 === 1) await plans(c)
    if (c.nth % 3 !== 1) return
    yield c.later(3)
    await handsOver(c, SUPERVISOR)
  }

/** Agreed, and the victim could not be reached three times: the crime stays recorded. */
export async function* attempted(c: CrimeCase): Scenario {
  yield* authorised(c, newFacts, { days: [1, 2] })
  await plans(c)
  yield c.later(1)
  await attempts(c, 'phone')
  yield c.later(1)
  if (c.nth % 2 === 0) await warns(c)
  await attempts(c, 'in_person', 'another_officer')
  yield c.later(2)
  await attempts(c, c.random.pick(['text', 'phone']), c.nth % 3 === 0 ? 'adviser' : '')
}

/** Every victim told, and waiting for the decision maker’s confirmation. */
export const ready = (make: Make) =>
  async function* (c: CrimeCase): Scenario {
    yield* authorised(c, make, { days: [1, 2] })
    yield c.later(c.random.between(1, 3))
    await tells(c)
  }
