import { newId } from '#lib/base/ids'
import { asSystem } from '#lib/base/database'
import { declareAudit } from '#lib/audits/programme/declare'
import { declareForm } from '#lib/audits/programme/declare-form'
import { freezeFrame } from '#lib/audits/programme/freeze'
import { giveNumber } from '#lib/audits/programme/give-number'
import { loadAudit } from '#lib/audits/programme/load-audit'
import { numberForm } from '#lib/audits/programme/programme-forms'
import { aCrime } from '../crime.ts'
import { as, setClock, type Somebody } from '../force.ts'
import { aC2Request, confirmWell, decideWell, informAll, value } from '../request.ts'

/** Words of an audit’s protocol. */
export const WORDS = 'Invented words, long enough to say something of it.'
/** What two people threw. */
export const DICE = ['4 1 6 6 2 3 5 1 2 6', '2 2 5 1 6 3 3 4 1 5'] as const

const declared = (changes: Record<string, unknown> = {}) =>
  declareForm.parse({
    population: 'cancelled',
    fromDay: '2026-06-01',
    toDay: '2026-06-30',
    groups: [],
    categories: [],
    kind: 'sample',
    tolerance: '10',
    expected: '10',
    within: '5',
    aim: WORDS,
    selection: WORDS,
    validation: WORDS,
    monitoring: WORDS,
    gaps: WORDS,
    dueOn: '2026-09-30',
    ...changes,
  })

/** Declares an audit of June 2026. */
export const declare = async (changes: Record<string, unknown> = {}, who: Somebody = 'registrar') =>
  declareAudit(await as(who, 'audit.declare'), declared(changes), newId())
/** An audit of June 2026 that was declared; answers its id. */
export async function anAudit(changes: Record<string, unknown> = {}): Promise<string> {
  value(await declare(changes))
  return (await asSystem((tx) => tx.audit.findFirstOrThrow({ orderBy: { number: 'desc' } }))).id
}
/** Freezes the frame of an audit. */
export const freeze = async (auditId: string, who: Somebody = 'registrar') =>
  freezeFrame(await as(who, 'audit.declare'), auditId, newId())
/** Somebody gives a number for the seed of an audit. */
export const give = async (auditId: string, who: Somebody, typed: string, source = '', publishedOn = '') =>
  giveNumber(
    await as(who, 'audit.give-number'),
    auditId,
    numberForm.parse({ value: typed, source, publishedOn }),
    newId(),
  )
/** The last frame of an audit, as somebody is shown it. */
export const frameOf = async (auditId: string, who: Somebody = 'registrar') =>
  (await loadAudit(await as(who, 'audit.see'), auditId))?.frames.at(-1)

/** So many assaults cancelled as C2 on 16 June; answers their references. */
export async function cancelled(n: number): Promise<string[]> {
  return cancelledAll(Array.from({ length: n }, () => aCrime()))
}

/** These crimes cancelled as C2 on 16 June; answers their references, each in its place. */
export async function cancelledAll(made: readonly ReturnType<typeof aCrime>[]): Promise<string[]> {
  const crimes: string[] = []
  for (const each of made) crimes.push(await each.saved())
  for (const crimeId of crimes) {
    const requestId = await aC2Request(crimeId)
    value(await decideWell(requestId))
    await informAll(requestId, 'just now')
    value(await confirmWell(requestId))
  }
  const rows = await asSystem((tx) => tx.reportedCrime.findMany({ where: { id: { in: crimes } } }))
  return crimes.map((crimeId) => rows.find(({ id }) => id === crimeId)?.reference ?? '')
}

/** The drawn items of every frame, in the order of the tickets, each with its decision. */
export const drawnItems = async () =>
  (await asSystem((tx) => tx.drawnItem.findMany({ orderBy: { place: 'asc' }, include: { item: true } }))).map(
    ({ id: itemId, readTwice, item: { decisionId, crimeId } }) => ({ itemId, readTwice, decisionId, crimeId }),
  )

/** Draws a full count of what was cancelled in June; answers its items. */
export async function drawAll() {
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit({ kind: 'full_count' })
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  return drawnItems()
}

/** One item that chance has read once, of two that were drawn; answers its id. */
export async function readOnce(): Promise<string> {
  await cancelled(2)
  const item = (await drawAll()).find(({ readTwice }) => !readTwice)
  if (!item) throw new Error('both are read twice')
  return item.itemId
}
