import { now } from '#lib/base/clock'
import { readAs, type Tx } from '#lib/base/database'
import { type Day, dayIn, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { allAudits, auditOf, type AuditRow } from './audits-store.ts'
import { framesOf, type FrameRow, isRead, mayGiveNumber, numbersGiven } from './frames-store.ts'
import { type DeclaredAudit, PROTOCOL_TEXTS, type ProtocolText, type StratumSize } from './model.ts'
import { type Progress, progressByAudit } from './readings-store.ts'
import { seedOf } from './seed.ts'

/** A number of a seed as it is shown: its value only once both are given. */
export interface ShownNumber {
  readonly number: number
  readonly by: string
  readonly at: Date
  readonly value: string | null
  readonly source: string | null
  readonly publishedOn: Day | null
}

/** A frame as it stands on the report, given up or not. */
export interface ShownFrame {
  readonly id: string
  readonly number: number
  readonly count: number
  readonly hash: string
  readonly entryHash: string | null
  readonly sizes: readonly StratumSize[]
  readonly frozenBy: string
  readonly frozenAt: Date
  readonly abandoned: { readonly by: string; readonly at: Date; readonly why: string } | null
  readonly numbers: readonly ShownNumber[]
  /** The seed of both numbers and the entry that froze the frame; null while a number is awaited. */
  readonly seed: string | null
}

/** An audit with its protocol and all its frames. */
export interface AuditDetails {
  readonly audit: DeclaredAudit
  readonly declaredBy: string
  readonly declaredAt: Date
  readonly texts: Readonly<Record<ProtocolText, string>>
  readonly frames: readonly ShownFrame[]
  /** Whether the frame waits for a number that this person may give, if their role may. */
  readonly waitsForMine: boolean
  /** Whether its frame may be given up: none of which this person sees that something was read. */
  readonly mayBeGivenUp: boolean
}

/** One audit with its frames. Undefined where there is none. */
export async function loadAudit(permit: Permit<'audit.see'>, auditId: string): Promise<AuditDetails | undefined> {
  if (!isId(auditId)) return undefined
  return readAs(permit, async (tx) => {
    const audit = await auditOf(tx, auditId)
    if (!audit) return undefined
    const frames = await framesOf(tx, auditId)
    const frame = frames.find(({ abandoned }) => abandoned === null)
    const waitsForMine = frame !== undefined && (await mayGiveNumber(tx, permit.staffId, frame.id))
    const mayBeGivenUp = frame !== undefined && !(await isRead(tx, frame.id))
    return { ...(await detailsOf(tx, audit, frames)), waitsForMine, mayBeGivenUp }
  })
}

/** An audit in the list: how many numbers its frame has been given, undefined while it is not frozen; how far its readings have come. */
export interface ListedAudit {
  readonly audit: DeclaredAudit
  readonly numbersGiven: number | undefined
  readonly progress: Progress | undefined
  readonly isFinished: boolean
  readonly isOverdue: boolean
}

/** Every audit that was declared, with where it stands: those that are not finished first, by the day they are due. */
export const listAudits = (permit: Permit<'audit.see'>): Promise<readonly ListedAudit[]> =>
  readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const [given, progress] = [await numbersGiven(tx), await progressByAudit(tx)]
    const audits = (await allAudits(tx)).map((audit) => {
      const come = progress.get(audit.id)
      const isFinished = come !== undefined && come.settled === come.drawn
      return {
        audit,
        numbersGiven: given.get(audit.id),
        progress: come,
        isFinished,
        isOverdue: !isFinished && audit.dueOn < today,
      }
    })
    const [finished, due] = [audits.filter((each) => each.isFinished), audits.filter((each) => !each.isFinished)]
    return [...due.toSorted((left, right) => (left.audit.dueOn < right.audit.dueOn ? -1 : 1)), ...finished]
  })

async function detailsOf(
  tx: Tx,
  audit: AuditRow,
  frames: readonly FrameRow[],
): Promise<Omit<AuditDetails, 'waitsForMine' | 'mayBeGivenUp'>> {
  const texts = await wordsOf(tx, [
    ...Object.values(audit.texts),
    ...frames.flatMap(({ abandoned, numbers }) => [
      ...(abandoned ? [abandoned.whyId] : []),
      ...numbers.flatMap(({ sourceId }) => sourceId ?? []),
    ]),
  ])
  const names = await staffNames(tx, [
    audit.declaredById,
    ...frames.flatMap(({ frozenById, abandoned, numbers }) => [
      frozenById,
      ...(abandoned ? [abandoned.byId] : []),
      ...numbers.map(({ byId }) => byId),
    ]),
  ])
  const text = (id: string) => texts.get(id) ?? ''
  const name = (id: string) => names.get(id) ?? ''
  return {
    audit,
    declaredBy: name(audit.declaredById),
    declaredAt: audit.declaredAt,
    texts: Object.fromEntries(PROTOCOL_TEXTS.map((each) => [each, text(audit.texts[each])])) as Record<
      ProtocolText,
      string
    >,
    frames: frames.map((frame) => shown(frame, text, name)),
  }
}

function shown(frame: FrameRow, text: (id: string) => string, name: (id: string) => string): ShownFrame {
  const { numbers, abandoned, frozenById, entryHash, ...rest } = frame
  const [first, second] = numbers.map(({ value }) => value)
  const isWhole = first !== undefined && second !== undefined
  return {
    ...rest,
    entryHash,
    frozenBy: name(frozenById),
    abandoned: abandoned && { by: name(abandoned.byId), at: abandoned.at, why: text(abandoned.whyId) },
    numbers: numbers.map(({ number, byId, at, value, sourceId, publishedOn }) => ({
      number,
      by: name(byId),
      at,
      value: isWhole ? value : null,
      source: sourceId === null ? null : text(sourceId),
      publishedOn: publishedOn && dayIn(publishedOn),
    })),
    seed: isWhole && entryHash !== null ? seedOf({ entryHash, first, second }) : null,
  }
}
