import type { CrimeCase } from '../matters/crime-case.ts'
import { plans } from '../actions/plan.ts'
import { approves, comesBack, type Message, posts, writes } from '../actions/write.ts'
import { newFacts } from '../matters/new-facts.ts'
import type { Scenario } from '../play.ts'
import { authorised } from './steps.ts'

type Writing = AsyncGenerator<number, Message, void>

async function* written(c: CrimeCase, wanted: 'email' | 'letter'): Writing {
  yield* authorised(c, newFacts, { days: [1, 1] })
  await plans(c, { confirmsEach: true })
  yield c.later(1)
  return writes(c, wanted)
}

/** Agreed, and a letter written that nobody has read again yet. */
export async function* drafted(c: CrimeCase): Scenario {
  yield* written(c, 'letter')
}

/** Agreed, and an e-mail approved: the worker takes it up as soon as the product runs. */
export async function* approved(c: CrimeCase): Scenario {
  await approves(c, yield* written(c, 'email'))
}

/** A letter is printed and posted; every other one comes back. The victim is still to be told. */
export async function* posted(c: CrimeCase): Scenario {
  const letter = yield* written(c, 'letter')
  await approves(c, letter)
  yield c.later(1)
  await posts(c, letter)
  if (c.nth % 2 === 1) return
  yield c.later(3)
  await comesBack(c, letter)
}
