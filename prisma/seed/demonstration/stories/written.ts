import type { Case } from '../matters/case.ts'
import { plans } from '../deeds/plan.ts'
import { approves, comesBack, type Message, posts, writes } from '../deeds/write.ts'
import { newFacts } from '../matters/new-facts.ts'
import type { Story } from '../play.ts'
import { agreed } from './steps.ts'

type Writing = AsyncGenerator<number, Message, void>

async function* written(c: Case, wanted: 'e-mail' | 'letter'): Writing {
  yield* agreed(c, newFacts, { days: [1, 1] })
  await plans(c, { confirmsEach: true })
  yield c.later(1)
  return writes(c, wanted)
}

/** Agreed, and a letter written that nobody has read again yet. */
export async function* drafted(c: Case): Story {
  yield* written(c, 'letter')
}

/** Agreed, and an e-mail approved: the worker takes it up as soon as the product runs. */
export async function* approved(c: Case): Story {
  await approves(c, yield* written(c, 'e-mail'))
}

/** A letter is printed and posted; every other one comes back. The victim is still to be told. */
export async function* posted(c: Case): Story {
  const letter = yield* written(c, 'letter')
  await approves(c, letter)
  yield c.later(1)
  await posts(c, letter)
  if (c.nth % 2 === 1) return
  yield c.later(3)
  await comesBack(c, letter)
}
