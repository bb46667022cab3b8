import { now } from '#lib/base/clock'
import { reading, type Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { findCase } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { noteLook } from '#lib/people/access'
import { staffNames } from '#lib/people/names'
import { settingOn } from '#lib/people/settings/setting-on'
import { dangersTo, type Route, routesTo } from '#lib/victims/doorsteps/safe-contact'
import type { Asked } from '#lib/victims/doorsteps/telling-questions'
import { type Whom, whomToTell } from '#lib/victims/doorsteps/whom-to-tell'
import { sharersOf } from '#lib/victims/plans/plan-store'
import { type DutyAround, dutyAround, type Reachable, reachableOn, type Warning, warningsAbout } from '../look-store.ts'
import { type DutyStory, storiesOf, type TellingRow } from '../store.ts'
import { daysLeft } from '../waiting.ts'

/** Everything the doorstep page shows of one duty to tell. */
export interface DutyLook {
  readonly duty: DutyAround
  readonly crime: CaseCrime
  readonly today: Day
  /** Working days left; below nought it is late. */
  readonly left: number
  readonly whom: Whom
  /** Undefined where nothing is held of the victim that may be shown here. */
  readonly victim: Reachable | undefined
  readonly suspects: readonly Reachable[]
  readonly routes: readonly Route[]
  readonly dangers: readonly string[]
  readonly warnings: readonly Warning[]
  /** Whether the force has kept a written answer that lets the registrar find that a victim cannot be told. */
  readonly mayFindCannotTell: boolean
  readonly story: DutyStory
  /** Names of the staff in the story, and texts kept with it, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
}

/** Whoever may do anything about a duty may see it. */
export type SeesDuty =
  'victim.see' | 'victim.tell' | 'victim.assign' | 'victim.find-nobody' | 'listener.choose' | 'message.write'
export type MaySee = Permit<SeesDuty>

/**
 * One duty to tell with its victim, the dangers in reaching them, and what was done so far. Undefined where there is none
 * or it is not this person’s to see. Names come only with the case they belong to. The look is noted before it is shown.
 */
export async function lookAtDuty(permit: MaySee, dutyId: string): Promise<DutyLook | undefined> {
  if (!isId(dutyId)) return undefined
  const duty = await reading(permit, (tx) => dutyAround(tx, dutyId))
  if (!duty) return undefined
  // Where a crime was merged into this one, its victim belongs to the case of the crime they reported.
  const elsewhere =
    duty.victimCrimeId === duty.crimeId
      ? undefined
      : await reading(permit, (tx) => reachableOn(tx, duty.victimCrimeId, duty.partId), { caseOf: duty.victimCrimeId })
  const look = await reading(permit, (tx) => inItsCase(tx, duty, elsewhere), { caseOf: duty.crimeId })
  if (look) await noteLook(permit, { crimeId: duty.crimeId })
  return look
}

async function inItsCase(
  tx: Tx,
  duty: DutyAround,
  elsewhere: readonly Reachable[] = [],
): Promise<DutyLook | undefined> {
  const found = await findCase(tx, duty.crimeId)
  const story = (await storiesOf(tx, { id: duty.id }))[0]
  if (!found.ok || !story) return undefined
  const crime = found.value
  const today = dayOf(await now(tx))
  const people = [...(await reachableOn(tx, duty.crimeId, duty.partId)), ...elsewhere]
  const victim = people.find(({ partId }) => partId === duty.partId)
  const part = crime.parts.find(({ id }) => id === duty.partId)
  const known = victim ? { personKind: victim.kind, yearOfBirth: victim.yearOfBirth } : part
  const suspects = people.filter(({ role }) => role === 'suspect')
  return {
    duty,
    crime,
    today,
    story,
    victim,
    suspects,
    left: daysLeft(today, duty.dueOn as Day),
    whom: whomToTell(known, today),
    routes: victim ? routesTo(victim, await namedSharers(tx, victim, suspects)) : [],
    mayFindCannotTell: (await settingOn(tx, 'wider-cannot-tell', today)).answerId !== null,
    dangers: dangersTo(crime, part && known ? { ...part, ...known } : undefined, today),
    warnings: await warningsAbout(tx, duty.partId),
    names: await staffNames(tx, staffIn(story)),
    texts: await wordsOf(tx, textsOf(story, duty)),
  }
}

const staffIn = ({ attempts, tellings, corrected, nobodyToTell }: DutyStory): string[] =>
  [
    ...attempts,
    ...tellings,
    ...corrected,
    ...corrected.map(({ correction }) => correction),
    ...(nobodyToTell ? [nobodyToTell] : []),
  ].map(({ byId }) => byId)

// The database compares with every suspect of the whole case; those of another crime are not named here.
const namedSharers = async (tx: Tx, victim: Reachable, suspects: readonly Reachable[]) =>
  (await sharersOf(tx, victim.partId, victim)).map(({ route, partId }) => ({
    route,
    name: suspects.find((one) => one.partId === partId)?.name ?? null,
  }))

/** Every text of a telling: the victim’s answer, and why and how the one told was the right person. */
const wordsOfTelling = ({ wordsId, facts }: TellingRow): (string | null)[] => [
  wordsId,
  ...Object.values(((facts ?? {}) as { words?: Readonly<Record<string, { id: string }>> }).words ?? {}).map(
    ({ id }) => id,
  ),
]

const textsOf = (story: DutyStory, { theirReferenceId }: DutyAround): string[] =>
  [
    ...story.attempts.map(({ notesId }) => notesId),
    ...[...story.tellings, ...story.corrected].flatMap(wordsOfTelling),
    ...story.corrected.map(({ correction }) => correction.reasonId),
    story.nobodyToTell?.reasonId,
    theirReferenceId,
  ].filter((id): id is string => Boolean(id))

/** What the forms of a duty ask, and the time of the one clock. */
export interface AskedNow extends Asked {
  readonly now: Date
}

/** What is asked of somebody who told this victim; undefined where there is no such duty that this person may see. Nothing of it is shown. */
export async function askedOf(permit: Permit<'victim.tell'>, dutyId: string): Promise<AskedNow | undefined> {
  const duty = isId(dutyId) ? await reading(permit, (tx) => dutyAround(tx, dutyId)) : undefined
  if (!duty) return undefined
  return reading(
    permit,
    async (tx) => {
      const at = await now(tx)
      const victim = (await reachableOn(tx, duty.victimCrimeId, duty.partId)).find(
        ({ partId }) => partId === duty.partId,
      )
      const known = victim && { personKind: victim.kind, yearOfBirth: victim.yearOfBirth }
      return { whom: whomToTell(known, dayOf(at)), transferred: isTransfer(duty), now: at }
    },
    { caseOf: duty.victimCrimeId },
  )
}

/** Whether the victim must hear of another force: a C1 that is not yet cancelled. */
export const isTransfer = ({ category, occasion }: Pick<DutyAround, 'category' | 'occasion'>): boolean =>
  category === 'C1' && occasion === 'before cancelling'
