import { newId } from '#lib/base/ids'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import type { Category } from '#lib/counting-rules/model'
import { assignDuty } from '#lib/victims/duties/assign'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { findNobodyToInform } from '#lib/victims/duties/find-nobody'
import type { NobodyBecause, OtherMethod, Reply } from '#lib/victims/model'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { attemptForm, type NotificationFields, notificationForm } from '#lib/victims/notification-form'
import { asTyped } from '../calendar.ts'
import type { CrimeCase } from '../matters/crime-case.ts'
import { DESK, REGISTRAR } from '../people.ts'
import { choosesForChildren, homeOf } from './plan.ts'
import { AUTHORITIES, KNOWN, NEVER, NOBODY, REPLIES, TRIED, WHY_THIS_PERSON, WISHES } from '../words/victims.ts'

const MINUTE = 60_000
const HALF_AN_HOUR = 30

/** An open duty to inform, in whose hands it is, and who is to be told. */
interface Duty {
  readonly id: string
  readonly by: string
  readonly isPerson: boolean
  readonly born: number | null
  readonly category: Category | null
  /** Whether they are told by a person first; and then by phone only where a confirmed plan allows it. */
  readonly isSensitive: boolean
  readonly mayBeRung: boolean
  readonly mayBeTexted: boolean
}

const openDuties = async (c: CrimeCase): Promise<readonly Duty[]> =>
  c.force.look<Duty & Record<string, unknown>>(
    `
      SELECT
        y.id::text, s.key AS by, n.kind = 'person' AS "isPerson", n.year_of_birth AS born, r.category,
        registrar.must_hear_from_a_person(p.id) AS "isSensitive",
        NOT EXISTS (
          SELECT
          FROM registrar.why_not_informed(y.id, 'phone', registrar.now() - interval '31 minutes', '{}') f
          WHERE f.field = 'channel'
        ) AS "mayBeRung",
        registrar.why_not_send(y.id, 'text') IS NULL AS "mayBeTexted"
      FROM duty_to_inform y
      JOIN involvement p ON p.id = y.involvement_id
      JOIN personal.person n ON n.id = p.person_id
      JOIN personal.staff s ON s.id = y.assigned_to
      LEFT JOIN cancellation_request r ON r.id = y.request_id
      WHERE y.crime_id = $1 AND y.state = 'open'
      ORDER BY n.key`,
    await c.crimeId(),
  )

/** Through whom a victim of that age is told, and why. */
function through({ random, at, home }: CrimeCase, { isPerson, born }: Duty): Partial<Record<string, string>> {
  if (!isPerson)
    return {
      informedThrough: 'business_contact',
      informedThroughReason: random.pick(WHY_THIS_PERSON.organisation),
      guardianIsOrLivesWithSuspect: 'no',
    }
  if (born === null)
    return {
      informedThrough: 'victim',
      informedThroughReason: '',
      ageFound: 'adult',
      ageProof: random.pick(['document', 'said']),
    }
  const youngest = new Date(at).getUTCFullYear() - born - 1
  if (youngest >= 18) return { informedThrough: 'victim', informedThroughReason: '' }
  const childWishes = random.pick(WISHES)
  if (youngest >= 16) return { informedThrough: 'victim', informedThroughReason: '', childWishes }
  if (youngest >= 13)
    return { informedThrough: 'victim', informedThroughReason: random.pick(WHY_THIS_PERSON.young), childWishes }
  if (home !== 'with a parent') {
    const { informedThrough, reason } = AUTHORITIES[home]
    return {
      ...homeOf(home),
      informedThrough,
      informedThroughReason: reason,
      childWishes,
      guardianIsOrLivesWithSuspect: 'no',
    }
  }
  return {
    ...homeOf(home),
    childWishes,
    informedThrough: 'parent_or_guardian',
    informedThroughReason: random.pick(WHY_THIS_PERSON.guardian),
    guardianIsOrLivesWithSuspect: 'no',
    guardianAlreadyKnows: 'yes',
  }
}

function notification(c: CrimeCase, duty: Duty, reply: Reply, minutesAgo: number): NotificationFields {
  const channel = c.random.pick(
    duty.isSensitive ? ['in_person', 'in_person', 'phone'] : ['phone', 'phone', 'in_person', 'video_call'],
  )
  return notificationForm.parse({
    at: asTyped(c.at - minutesAgo * MINUTE),
    channel: duty.isSensitive && !duty.mayBeRung ? 'in_person' : channel,
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
  c: CrimeCase,
  { reply = 'no_objection', most = 99 }: { reply?: Reply; most?: number } = {},
): Promise<void> {
  const duties = (await openDuties(c)).slice(0, most)
  // What was chosen just now lies before the notification.
  if (await choosesForChildren(c)) await c.force.moveClock((c.at += HALF_AN_HOUR * MINUTE))
  for (const [n, duty] of duties.entries()) {
    const fields = notification(
      c,
      duty,
      n === duties.length - 1 ? reply : 'no_objection',
      c.random.between(8, HALF_AN_HOUR - 2),
    )
    c.must('tells', await recordNotification(c.force.as(duty.by, 'victim.inform'), duty.id, fields, newId()))
    c.informedAt = c.at
  }
}

/** Whoever has the first open duty tries to reach the victim, in vain; by phone where nothing may be sent, and now and then by another way than usual. */
export async function attempts(
  c: CrimeCase,
  wanted: 'phone' | 'in_person' | 'text',
  otherMethod: OtherMethod | '' = '',
): Promise<void> {
  const [duty] = await openDuties(c)
  if (!duty) return
  const channel = wanted === 'text' && !duty.mayBeTexted ? 'phone' : wanted
  const result = channel === 'text' ? 'delivered' : 'no_reply'
  const tried = attemptForm.parse({
    at: asTyped(c.at - c.random.between(3, 25) * MINUTE),
    channel,
    result,
    otherMethod,
    notes: c.voice.one(TRIED),
  })
  c.must('tries', await recordAttempt(c.force.as(duty.by, 'victim.inform'), duty.id, tried, newId()))
}

/** A warning is written down for whoever goes to the victim next. */
export async function warns(c: CrimeCase): Promise<void> {
  const [duty] = await openDuties(c)
  if (duty)
    c.must('warns', await noteNeverDo(c.force.as(duty.by, 'victim.inform'), duty.id, c.voice.one(NEVER), newId()))
}

/** The registrar’s staff, who see every unit, give the open duties to somebody else. */
export async function handsOver(c: CrimeCase, to: string): Promise<void> {
  for (const duty of await openDuties(c)) {
    c.must('hands over', await assignDuty(c.force.as(DESK, 'victim.assign'), duty.id, c.force.idOf(to), newId()))
  }
}

/** The registrar finds that there is nobody to inform. */
export async function findsNobody(c: CrimeCase): Promise<void> {
  for (const duty of await openDuties(c)) {
    const why: NobodyBecause & keyof typeof NOBODY = duty.isPerson ? 'died_without_known_relative' : 'company_dissolved'
    c.must(
      'finds nobody',
      await findNobodyToInform(
        c.force.as(REGISTRAR, 'victim.find-nobody'),
        duty.id,
        { why, reason: c.random.pick(NOBODY[why]) },
        newId(),
      ),
    )
  }
}
