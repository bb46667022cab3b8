import type { Case } from '../matters/case.ts'
import { asks } from '../deeds/ask.ts'
import { agrees, confirms, type Wish } from '../deeds/decide.ts'
import { tells } from '../deeds/tell.ts'
import type { Matter } from '../matters/matter.ts'
import { BUREAU, DESK } from '../people.ts'
import type { Story } from '../play.ts'

export type Make = (c: Case) => Matter

/** Steps of a story that come out with something for the steps after them. */
type Steps<T> = AsyncGenerator<number, T, void>

/** Who asks about a duplicate or a mistake: a desk, more often than the officer in the case. */
const askerOf = async (c: Case, { path }: Matter): Promise<string> => {
  const isForTheDesk = ['recorded-already', 'mistake', 'elsewhere'].includes(path[0] ?? '') && c.random.chance(0.6)
  return isForTheDesk ? c.random.pick([BUREAU, DESK]) : c.oic()
}

/** It is asked for. */
export async function* asked(c: Case, make: Make): Steps<Matter> {
  yield c.at
  const matter = make(c)
  await asks(c, await askerOf(c, matter), matter)
  return matter
}

/** It is asked for and agreed, so many working days later. */
export async function* agreed(
  c: Case,
  make: Make,
  { days = [1, 4], ...wish }: Wish & { days?: readonly [number, number] } = {},
): Steps<Matter> {
  const matter = yield* asked(c, make)
  yield c.later(c.random.between(...days))
  await agrees(c, matter, wish)
  return matter
}

/** Every victim is told, and the decider confirms: the crime is cancelled, and the RMS is brought into line. */
export async function* toldAndConfirmed(c: Case, category: 'C1' | 'C2' | 'C5', confirmedBy?: string): Story {
  yield c.later(c.random.between(1, 3))
  await tells(c)
  yield c.later(c.random.between(1, 2))
  await confirms(c, confirmedBy)
  c.clerk.cancels(c, category, c.toldAt)
}
