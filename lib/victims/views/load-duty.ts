import { now } from '#lib/base/clock'
import { readAs, type Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { READING_ROLE } from '#lib/base/roles'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { findCase } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { recordAccess } from '#lib/people/record-access'
import { staffNames } from '#lib/people/names'
import { settingOn } from '#lib/people/settings/setting-on'
import { dangersTo, type Route, routesTo } from '#lib/victims/informing/safe-contact'
import type { NotificationContext } from '#lib/victims/informing/notification-questions'
import { type Whom, whomToInform } from '#lib/victims/informing/whom-to-inform'
import { sharersOf } from '#lib/victims/plans/plan-store'
import {
  type DutyAround,
  dutyAround,
  type Reachable,
  reachableOn,
  type Warning,
  warningsAbout,
} from '../duty-view-store.ts'
import { type DutyHistory, historiesOf, type NotificationRow } from '../store.ts'
import { daysLeft } from '../waiting.ts'

/** Everything the page of one duty to inform shows. */
export interface DutyView {
  readonly duty: DutyAround
  readonly crime: CaseCrime
  readonly today: Day
  /** Working days left; below 0 it is late. */
  readonly left: number
  readonly whom: Whom
  /** Undefined where nothing is held of the victim that may be shown here. */
  readonly victim: Reachable | undefined
  readonly suspects: readonly Reachable[]
  readonly routes: readonly Route[]
  readonly dangers: readonly string[]
  readonly warnings: readonly Warning[]
  /** Whether the force has kept a written answer that lets the registrar find that a victim cannot be informed. */
  readonly mayFindCannotTell: boolean
  readonly history: DutyHistory
  /** Names of the staff in the history, and texts kept with it, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
}

/** Whoever may do anything about a duty may see it. */
export type SeesDuty =
  | 'victim.see'
  | 'victim.inform'
  | 'victim.assign'
  | 'victim.find-nobody'
  | 'recipient.choose'
  | 'message.write'
export type MaySee = Permit<SeesDuty>

/**
 * One duty to inform with its victim, the dangers in reaching them, and what was done so far. Undefined where there is none
 * or it is not this person’s to see. Names come only with the case they belong to. The look is noted before it is shown.
 */
export async function loadDuty(permit: MaySee, dutyId: string): Promise<DutyView | undefined> {
  if (!isId(dutyId)) return undefined
  const duty = await readAs(permit, (tx) => dutyAround(tx, dutyId))
  if (!duty) return undefined
  // Where a crime was merged into this one, its victim belongs to the case of the crime they reported.
  const elsewhere =
    duty.victimCrimeId === duty.crimeId
      ? undefined
      : await readAs(permit, (tx) => reachableOn(tx, duty.victimCrimeId, duty.involvementId), {
          caseOf: duty.victimCrimeId,
        })
  const view = await readAs(permit, (tx) => inItsCase(tx, duty, elsewhere), { caseOf: duty.crimeId })
  if (view) await recordAccess(permit, { crimeId: duty.crimeId })
  return view && permit.role === READING_ROLE ? withoutWays(view) : view
}

/** What an inspector reads in the place of a phone number, an e-mail address or an address: to read a record nobody needs them. */
export const WAY_NOT_SHOWN = 'Held here, and not shown to an inspector'

const withoutWays = (view: DutyView): DutyView => ({
  ...view,
  routes: view.routes.map((route) => ({ ...route, value: WAY_NOT_SHOWN })),
})

async function inItsCase(
  tx: Tx,
  duty: DutyAround,
  elsewhere: readonly Reachable[] = [],
): Promise<DutyView | undefined> {
  const found = await findCase(tx, duty.crimeId)
  const history = (await historiesOf(tx, { id: duty.id }))[0]
  if (!found.ok || !history) return undefined
  const crime = found.value
  const today = dayOf(await now(tx))
  const people = [...(await reachableOn(tx, duty.crimeId, duty.involvementId)), ...elsewhere]
  const victim = people.find(({ involvementId }) => involvementId === duty.involvementId)
  const involvement = crime.involvements.find(({ id }) => id === duty.involvementId)
  const known = victim ? { personKind: victim.kind, yearOfBirth: victim.yearOfBirth } : involvement
  const suspects = people.filter(({ role }) => role === 'suspect')
  return {
    duty,
    crime,
    today,
    history,
    victim,
    suspects,
    left: daysLeft(today, duty.dueOn as Day),
    whom: whomToInform(known, today),
    routes: victim ? routesTo(victim, await namedSharers(tx, victim, suspects)) : [],
    mayFindCannotTell: (await settingOn(tx, 'wider-cannot-tell', today)).answerId !== null,
    dangers: dangersTo(crime, involvement && known ? { ...involvement, ...known } : undefined, today),
    warnings: await warningsAbout(tx, duty.involvementId),
    names: await staffNames(tx, staffIn(history)),
    texts: await wordsOf(tx, textsOf(history, duty)),
  }
}

const staffIn = ({ attempts, notifications, corrected, nobodyToInform }: DutyHistory): string[] =>
  [
    ...attempts,
    ...notifications,
    ...corrected,
    ...corrected.map(({ correction }) => correction),
    ...(nobodyToInform ? [nobodyToInform] : []),
  ].map(({ byId }) => byId)

// The database compares with every suspect of the whole case; those of another crime are not named here.
const namedSharers = async (tx: Tx, victim: Reachable, suspects: readonly Reachable[]) =>
  (await sharersOf(tx, victim.involvementId, victim)).map(({ route, involvementId, answer }) => ({
    route,
    answer,
    name: suspects.find((suspect) => suspect.involvementId === involvementId)?.name ?? null,
  }))

/** Every text of a notification: the victim’s answer, and why and how the one informed was the right person. */
const wordsOfNotification = ({ wordsId, facts }: NotificationRow): (string | null)[] => [
  wordsId,
  ...Object.values(((facts ?? {}) as { words?: Readonly<Record<string, { id: string }>> }).words ?? {}).map(
    ({ id }) => id,
  ),
]

const textsOf = (history: DutyHistory, { theirReferenceId }: DutyAround): string[] =>
  [
    ...history.attempts.map(({ notesId }) => notesId),
    ...[...history.notifications, ...history.corrected].flatMap(wordsOfNotification),
    ...history.corrected.map(({ correction }) => correction.reasonId),
    history.nobodyToInform?.reasonId,
    theirReferenceId,
  ].filter((id): id is string => Boolean(id))

/** What the forms of a duty ask, and the time of the one clock. */
export interface PersonToInform extends NotificationContext {
  readonly now: Date
}

/** What is asked of somebody who informed this victim; undefined where there is no such duty that this person may see. Nothing of it is shown. */
export async function personToInform(
  permit: Permit<'victim.inform'>,
  dutyId: string,
): Promise<PersonToInform | undefined> {
  const duty = isId(dutyId) ? await readAs(permit, (tx) => dutyAround(tx, dutyId)) : undefined
  if (!duty) return undefined
  return readAs(
    permit,
    async (tx) => {
      const at = await now(tx)
      const victim = (await reachableOn(tx, duty.victimCrimeId, duty.involvementId)).find(
        ({ involvementId }) => involvementId === duty.involvementId,
      )
      const known = victim && { personKind: victim.kind, yearOfBirth: victim.yearOfBirth }
      return { whom: whomToInform(known, dayOf(at)), transferred: isTransfer(duty), now: at }
    },
    { caseOf: duty.victimCrimeId },
  )
}

/** Whether the victim must hear of another force: a C1 that is not yet cancelled. */
export const isTransfer = ({ category, occasion }: Pick<DutyAround, 'category' | 'occasion'>): boolean =>
  category === 'C1' && occasion === 'before_cancelling'
