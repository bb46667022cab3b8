import { now } from '#lib/base/clock'
import { reading } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { noteLook } from '#lib/people/access'
import { findCase } from './find.ts'
import {
  type Classified,
  classificationsOf,
  type CrimeDetails,
  detailsOf,
  type NamedPart,
  namedParts,
  type RequestLine,
  requestsOf,
} from './look-store.ts'
import type { CaseCrime } from './model.ts'
import { type StoryEvent, storyOf } from './story-store.ts'

export type { CrimeDetails, NamedPart, RequestLine } from './look-store.ts'
export { LONGEST_STORY, type StoryEvent, type StoryKind } from './story-store.ts'

/** A crime with all that its page shows. */
export interface CrimeLook {
  readonly today: Day
  readonly crime: CaseCrime
  readonly details: CrimeDetails
  readonly parts: readonly NamedPart[]
  readonly classifications: readonly Classified[]
  readonly requests: readonly RequestLine[]
  readonly story: readonly StoryEvent[]
}

/**
 * One crime, its people by name, its history and its whole story. Undefined where there is no such crime or it is not
 * this person’s to see. Names come only with this crime’s own case. The look is noted before anything is shown.
 */
export async function lookAtCrime(permit: Permit<'crime.look'>, crimeId: string): Promise<CrimeLook | undefined> {
  if (!isId(crimeId)) return undefined
  const look = await reading(
    permit,
    async (tx) => {
      const crime = await findCase(tx, crimeId)
      const details = crime.ok ? await detailsOf(tx, crimeId) : undefined
      if (!crime.ok || !details) return undefined
      return {
        today: dayOf(await now(tx)),
        crime: crime.value,
        details,
        parts: await namedParts(tx, crimeId),
        classifications: await classificationsOf(tx, crimeId),
        requests: await requestsOf(tx, crimeId),
        story: await storyOf(tx, crimeId),
      }
    },
    { caseOf: crimeId },
  )
  if (look) await noteLook(permit, { crimeId })
  return look
}
