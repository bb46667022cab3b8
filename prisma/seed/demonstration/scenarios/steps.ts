import type { CrimeCase } from '../matters/crime-case.ts'
import { asks } from '../actions/request.ts'
import { agrees, confirms, type Options } from '../actions/decide.ts'
import { tells } from '../actions/inform.ts'
import type { Matter } from '../matters/prepared-request.ts'
import { BUREAU, DESK } from '../people.ts'
import type { Scenario } from '../play.ts'

export type Make = (c: CrimeCase) => Matter

/** Steps of a scenario that come out with something for the steps after them. */
type Steps<T> = AsyncGenerator<number, T, void>

/** Who asks about a duplicate or a mistake: a desk, more often than the officer in the case. */
const actorOf = async (c: CrimeCase, { path }: Matter): Promise<string> => {
  const isForTheDesk = ['recorded-already', 'mistake', 'elsewhere'].includes(path[0] ?? '') && c.random.chance(0.6)
  return isForTheDesk ? c.random.pick([BUREAU, DESK]) : c.oic()
}

/** It is asked for. */
export async function* requested(c: CrimeCase, make: Make): Steps<Matter> {
  yield c.at
  const matter = make(c)
  await asks(c, await actorOf(c, matter), matter)
  return matter
}

/** It is asked for and agreed, so many working days later. */
export async function* authorised(
  c: CrimeCase,
  make: Make,
  { days = [1, 4], ...options }: Options & { days?: readonly [number, number] } = {},
): Steps<Matter> {
  const matter = yield* requested(c, make)
  yield c.later(c.random.between(...days))
  await agrees(c, matter, options)
  return matter
}

/** Every victim is told, and the decision maker confirms: the crime is cancelled, and the RMS is brought into line. */
export async function* informedAndConfirmed(
  c: CrimeCase,
  category: 'C1' | 'C2' | 'C5',
  confirmedBy?: string,
): Scenario {
  yield c.later(c.random.between(1, 3))
  await tells(c)
  yield c.later(c.random.between(1, 2))
  await confirms(c, confirmedBy)
  c.clerk.cancels(c, category, c.informedAt)
}
