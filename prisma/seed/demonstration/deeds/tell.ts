import { newId } from '#lib/base/ids'
import { tell } from '#lib/cancellations/tell'
import { assignDuty } from '#lib/victims/duties/assign'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { findNobodyToTell } from '#lib/victims/duties/find-nobody'
import type { NobodyBecause, OtherWay, Reply } from '#lib/victims/model'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { attemptForm, type TellingFields, tellingForm } from '#lib/victims/telling-form'
import { asTyped } from '../calendar.ts'
import type { Case } from '../matters/case.ts'
import { DESK, REGISTRAR } from '../people.ts'
import { choosesForChildren } from './plan.ts'
import { KNOWN, NEVER, NOBODY, REPLIES, TRIED, WHY_THIS_PERSON } from '../words/victims.ts'

const MINUTE = 60_000
const HALF_AN_HOUR = 30

/** An open duty to tell, in whose hands it is, and who is to be told. */
interface Duty {
  readonly id: string
  readonly by: string
  readonly isPerson: boolean
  readonly born: number | null
  readonly category: string | null
  /** Whether they are told by a person first; and then by phone only where a confirmed plan allows it. */
  readonly isSensitive: boolean
  readonly mayBeRung: boolean
  readonly mayBeTexted: boolean
}

const openDuties = async (c: Case): Promise<readonly Duty[]> =>
  c.force.look<Duty & Record<string, unknown>>(
    `SELECT y.id::text, s.key AS by, n.kind = 'person' AS "isPerson", n.year_of_birth AS born, r.category,
      registrar.must_hear_from_a_person(p.id) AS "isSensitive", NOT EXISTS (
        SELECT FROM registrar.why_not_told(y.id, 'phone', registrar.now() - interval '31 minutes', '{}') f WHERE f.field = 'channel') AS "mayBeRung", registrar.why_not_send(y.id, 'text') IS NULL AS "mayBeTexted"
    FROM duty y JOIN part p ON p.id = y.part_id JOIN personal.person n ON n.id = p.person_id JOIN personal.staff s ON s.id = y.assigned_to
    LEFT JOIN request r ON r.id = y.request_id
    WHERE y.crime_id = $1 AND y.state = 'open' ORDER BY n.key`,
    await c.crimeId(),
  )

/** Through whom a victim of that age is told, and why. */
function through({ random, at }: Case, { isPerson, born }: Duty): Partial<Record<string, string>> {
  if (!isPerson)
    return { toldThrough: 'business contact', toldThroughReason: random.pick(WHY_THIS_PERSON.organisation) }
  if (born === null)
    return {
      toldThrough: 'victim',
      toldThroughReason: '',
      ageFound: 'adult',
      ageProof: random.pick(['document', 'said']),
    }
  const youngest = new Date(at).getUTCFullYear() - born - 1
  if (youngest >= 16) return { toldThrough: 'victim', toldThroughReason: '' }
  if (youngest >= 13) return { toldThrough: 'victim', toldThroughReason: random.pick(WHY_THIS_PERSON.young) }
  return {
    toldThrough: 'parent or guardian',
    toldThroughReason: random.pick(WHY_THIS_PERSON.guardian),
    guardianIsOrLivesWithSuspect: 'no',
    guardianAlreadyKnows: 'yes',
  }
}

function telling(c: Case, duty: Duty, reply: Reply, minutesAgo: number): TellingFields {
  const channel = c.random.pick(
    duty.isSensitive ? ['in person', 'in person', 'phone'] : ['phone', 'phone', 'in person', 'video call'],
  )
  return tellingForm.parse({
    at: asTyped(c.at - minutesAgo * MINUTE),
    channel: duty.isSensitive && !duty.mayBeRung ? 'in person' : channel,
    ...through(c, duty),
    identityKnownHow: c.random.pick(KNOWN[duty.isPerson ? 'person' : 'organisation']),
    routeConfirmed: 'yes',
    routeSharedWithSuspect: 'no',
    aloneAndOutOfHearing: 'yes',
    saidDecision: 'yes',
    saidReason: 'yes',
    saidReference: 'yes',
    saidNextSteps: 'yes',
    offeredSupport: 'yes',
    saidHowToChallenge: 'yes',
    gaveReceivingForceAndReference: duty.category === 'C1' ? 'yes' : 'unknown',
    namedOffenceInWriting: 'no',
    reply,
    theirWords: c.voice.one(REPLIES[reply]),
  })
}

/** Whoever has a duty tells its victim: every open one, or only so many of them; the last answers as said. */
export async function tells(
  c: Case,
  { reply = 'no objection', most = 99 }: { reply?: Reply; most?: number } = {},
): Promise<void> {
  const duties = (await openDuties(c)).slice(0, most)
  // What was chosen just now lies before the telling.
  if (await choosesForChildren(c)) await c.force.moveClock((c.at += HALF_AN_HOUR * MINUTE))
  for (const [n, duty] of duties.entries()) {
    const said = telling(
      c,
      duty,
      n === duties.length - 1 ? reply : 'no objection',
      c.random.between(8, HALF_AN_HOUR - 2),
    )
    c.must('tells', await tell(c.force.as(duty.by, 'victim.tell'), duty.id, said, newId()))
    c.toldAt = c.at
  }
}

/** Whoever has the first open duty tries to reach the victim, in vain; by phone where nothing may be sent, and now and then by another way than usual. */
export async function tries(
  c: Case,
  wanted: 'phone' | 'in person' | 'text',
  otherWay: OtherWay | '' = '',
): Promise<void> {
  const [duty] = await openDuties(c)
  if (!duty) return
  const channel = wanted === 'text' && !duty.mayBeTexted ? 'phone' : wanted
  const result = channel === 'text' ? 'delivered' : 'no reply'
  const tried = attemptForm.parse({
    at: asTyped(c.at - c.random.between(3, 25) * MINUTE),
    channel,
    result,
    otherWay,
    notes: c.voice.one(TRIED),
  })
  c.must('tries', await recordAttempt(c.force.as(duty.by, 'victim.tell'), duty.id, tried, newId()))
}

/** A warning is written down for whoever goes to the victim next. */
export async function warns(c: Case): Promise<void> {
  const [duty] = await openDuties(c)
  if (duty) c.must('warns', await noteNeverDo(c.force.as(duty.by, 'victim.tell'), duty.id, c.voice.one(NEVER), newId()))
}

/** The registrar’s staff, who see every unit, give the open duties to somebody else. */
export async function handsOver(c: Case, to: string): Promise<void> {
  for (const duty of await openDuties(c)) {
    c.must('hands over', await assignDuty(c.force.as(DESK, 'victim.assign'), duty.id, c.force.idOf(to), newId()))
  }
}

/** The registrar finds that there is nobody to tell. */
export async function findsNobody(c: Case): Promise<void> {
  for (const duty of await openDuties(c)) {
    const why: NobodyBecause & keyof typeof NOBODY = duty.isPerson ? 'died without known relative' : 'company dissolved'
    c.must(
      'finds nobody',
      await findNobodyToTell(
        c.force.as(REGISTRAR, 'victim.find-nobody'),
        duty.id,
        { why, reason: c.random.pick(NOBODY[why]) },
        newId(),
      ),
    )
  }
}
