import { now } from '#lib/base/clock'
import { readAs, type Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { workingDaysBetween } from '#lib/base/working-days'
import { recordAccess } from '#lib/people/record-access'
import { REQUESTING_ROLES, ROLES } from '#lib/base/roles'
import type { Actor, Role } from '#lib/people/model'
import {
  actionsOfMine,
  actionsOverdue,
  actionsToCheck,
  foundWrong,
  notesToAnswer,
  registrarsFoundWrong,
  toGiveNumber,
  toMakeSafe,
  toMakeSafeWithoutDeputy,
  toRead,
  toRelease,
} from './audits-store.ts'
import { toChaseAll, toChaseMyself } from './chase-store.ts'
import { stoppedAll, stoppedOfMine, toDecide } from './decisions-store.ts'
import { messagesOfMine } from './messages-store.ts'
import { answersForMe, meetingsForMe, packsToPrepare, packsToSign, referralsToAnswer } from './panels-store.ts'
import {
  changedAfter,
  falseNotifications,
  goneQuiet,
  lateEverywhere,
  lateInMyUnit,
  reopenedMerges,
  reviewsAll,
  reviewsForMe,
  rmsChanges,
  setAsideThisMonth,
  toAccept,
  unacceptedAll,
} from './oversight-store.ts'
import {
  decidedOfMine,
  listedReferences,
  readyAll,
  readyOfMine,
  returnedToMe,
  informedByMe,
  SHOWN,
  type WaitLine,
  type WaitList,
} from './waits-store.ts'

export { toDecide } from './decisions-store.ts'
export type { WaitLine } from './waits-store.ts'

export type WaitKind =
  | 'to-tell'
  | 'messages'
  | 'returned'
  | 'to-accept'
  | 'reserved'
  | 'undecided'
  | 'stopped'
  | 'ready'
  | 'unaccepted'
  | 'unaccepted-long'
  | 'late-in-unit'
  | 'quiet'
  | 'set-aside'
  | 'decided'
  | 'to-chase'
  | 'merges'
  | 'changed-after'
  | 'rms-changes'
  | 'false-notifications'
  | 'reviews'
  | 'late'
  | 'readings'
  | 'seed-numbers'
  | 'found-wrong'
  | 'registrars-wrong'
  | 'notes'
  | 'to-release'
  | 'safety'
  | 'actions'
  | 'actions-to-check'
  | 'actions-overdue'
  | 'panel-meetings'
  | 'packs-to-prepare'
  | 'packs-to-sign'
  | 'panel-referrals'
  | 'panel-answers'

/** A list that waits for somebody: its first five, and how many there are. */
export interface Wait {
  readonly kind: WaitKind
  readonly lines: readonly WaitLine[]
  readonly count: number | 'more than 100'
}

const decisionMakers: readonly Role[] = ['ddm', 'deputy']
const everyone = ROLES.filter((role) => !['panel', 'commissioner', 'inspector'].includes(role))

/** A list, and whom it waits for. */
interface WaitingList {
  readonly kind: WaitKind
  readonly for: readonly Role[]
  readonly list: WaitList
  /** Few people ever have one: nobody is told that it is empty. */
  readonly isRare?: true
}

/** Which list waits for whom, in the order shown; of a kind, the first line that fits the person is taken. */
const LISTS: readonly WaitingList[] = [
  { kind: 'safety', for: ['fcr', 'deputy'], list: toMakeSafe, isRare: true },
  { kind: 'safety', for: ['chief'], list: toMakeSafeWithoutDeputy, isRare: true },
  { kind: 'found-wrong', for: ['fcr', 'deputy', 'registrar_staff'], list: foundWrong },
  { kind: 'registrars-wrong', for: ['chief'], list: registrarsFoundWrong },
  { kind: 'to-release', for: ['standards'], list: toRelease },
  { kind: 'notes', for: everyone, list: notesToAnswer, isRare: true },
  { kind: 'to-tell', for: [...REQUESTING_ROLES, ...decisionMakers, 'fcr'], list: informedByMe },
  { kind: 'messages', for: [...REQUESTING_ROLES, ...decisionMakers, 'fcr'], list: messagesOfMine },
  { kind: 'returned', for: REQUESTING_ROLES, list: returnedToMe },
  { kind: 'to-chase', for: ['fcr', 'registrar_staff'], list: toChaseAll },
  { kind: 'to-chase', for: REQUESTING_ROLES, list: toChaseMyself },
  { kind: 'to-accept', for: ['supervisor'], list: toAccept },
  { kind: 'reserved', for: ['chief'], list: toDecide },
  { kind: 'undecided', for: ['fcr', ...decisionMakers], list: toDecide },
  { kind: 'stopped', for: ['fcr', 'registrar_staff'], list: stoppedAll },
  { kind: 'stopped', for: [...decisionMakers, 'chief'], list: stoppedOfMine },
  { kind: 'reviews', for: ['fcr', 'registrar_staff'], list: reviewsAll },
  { kind: 'reviews', for: decisionMakers, list: reviewsForMe },
  { kind: 'ready', for: ['fcr', 'registrar_staff'], list: readyAll },
  { kind: 'ready', for: [...decisionMakers, 'chief'], list: readyOfMine },
  { kind: 'late-in-unit', for: ['supervisor'], list: lateInMyUnit },
  { kind: 'unaccepted-long', for: ['chief'], list: unacceptedAll },
  { kind: 'unaccepted', for: [...decisionMakers, 'fcr', 'registrar_staff'], list: unacceptedAll },
  { kind: 'false-notifications', for: ['fcr', 'deputy', 'registrar_staff'], list: falseNotifications },
  { kind: 'changed-after', for: ['fcr', 'deputy', 'registrar_staff'], list: changedAfter },
  { kind: 'rms-changes', for: ['fcr'], list: rmsChanges },
  { kind: 'merges', for: ['fcr', 'deputy', 'registrar_staff'], list: reopenedMerges },
  { kind: 'late', for: ['fcr', 'deputy', 'registrar_staff'], list: lateEverywhere },
  { kind: 'quiet', for: ['fcr', 'deputy', 'registrar_staff'], list: goneQuiet },
  { kind: 'set-aside', for: ['fcr', 'deputy', 'registrar_staff'], list: setAsideThisMonth },
  { kind: 'readings', for: ['auditor', 'outside_auditor'], list: toRead },
  { kind: 'readings', for: ['fcr', 'deputy'], list: toRead, isRare: true },
  {
    kind: 'seed-numbers',
    for: ['panel', 'commissioner', 'auditor', 'outside_auditor', 'standards'],
    list: toGiveNumber,
    isRare: true,
  },
  { kind: 'actions', for: everyone, list: actionsOfMine, isRare: true },
  { kind: 'actions-to-check', for: ['fcr', 'deputy', 'outside_auditor'], list: actionsToCheck, isRare: true },
  { kind: 'actions-overdue', for: ['fcr', 'deputy', 'chief'], list: actionsOverdue },
  { kind: 'panel-meetings', for: ['panel'], list: meetingsForMe },
  { kind: 'panel-answers', for: ['panel'], list: answersForMe, isRare: true },
  { kind: 'panel-referrals', for: ['fcr', 'deputy'], list: referralsToAnswer, isRare: true },
  { kind: 'packs-to-prepare', for: ['fcr', 'deputy', 'registrar_staff'], list: packsToPrepare, isRare: true },
  { kind: 'packs-to-sign', for: ['fcr', 'deputy', 'standards'], list: packsToSign, isRare: true },
  { kind: 'decided', for: REQUESTING_ROLES, list: decidedOfMine },
]

const MOST = 100

/**
 * What waits for this person, list by list; lists with nothing in them are there too, so that 0 is said and not
 * guessed, but for those that few people ever have. One bounded statement a list. Which crimes were shown is noted before they are.
 */
export async function whatWaits(
  permit: Permit<'start.see'>,
  { roles }: Pick<Actor, 'roles'>,
): Promise<{ today: Day; waits: readonly Wait[] }> {
  const mine = LISTS.filter(
    ({ kind, for: whom }, place) =>
      roles.some((role) => whom.includes(role)) &&
      !LISTS.slice(0, place).some((other) => other.kind === kind && roles.some((role) => other.for.includes(role))),
  )
  const found = await readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const waits: Wait[] = []
    for (const { kind, list, isRare } of mine) {
      const lines = longEnough(kind, await list(tx, permit.staffId, MOST + 1), today)
      if (lines.length > 0 || !isRare) waits.push(waitOf(kind, lines))
    }
    return { today, waits: await marked(tx, waits) }
  })
  const subjects = new Set(found.waits.flatMap(({ lines }) => lines.flatMap(({ crimeId }) => crimeId ?? [])))
  if (subjects.size > 0) await recordAccess(permit, { subjects: [...subjects] })
  return found
}

/** The lists with each reference as it is shown. */
async function marked(tx: Tx, waits: readonly Wait[]): Promise<readonly Wait[]> {
  const shown = new Set(waits.flatMap(({ lines }) => lines.flatMap(({ crimeId }) => crimeId ?? [])))
  if (shown.size === 0) return waits
  const references = await listedReferences(tx, [...shown])
  return waits.map((wait) => ({
    ...wait,
    lines: wait.lines.map((line) => ({ ...line, reference: references.get(line.crimeId ?? '') ?? line.reference })),
  }))
}

const waitOf = (kind: WaitKind, lines: readonly WaitLine[]): Wait => ({
  kind,
  lines: lines.slice(0, SHOWN),
  count: lines.length > MOST ? 'more than 100' : lines.length,
})

// A reinstated crime goes to the chief officer when nobody has accepted it after one working day (HOCR-T-06).
const longEnough = (kind: WaitKind, lines: readonly WaitLine[], today: Day): readonly WaitLine[] =>
  kind === 'unaccepted-long' ? lines.filter(({ at }) => workingDaysBetween(dayOf(at), today) > 1) : lines
