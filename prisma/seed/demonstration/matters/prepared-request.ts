import { addDays, type Day } from '#lib/base/day'
import type { Evidence } from '#lib/counting-rules/model'
import type { EvidenceAnswers } from '#lib/cancellations/answers/evidence-answers'
import { dayAt } from '../calendar.ts'
import type { CrimeCase } from './crime-case.ts'

export type Typed = Readonly<Record<string, string>>

/** What a request is about: the answers to “What has happened?”, the form, the evidence, and what the decision maker makes of it. */
export interface Matter {
  readonly path: readonly string[]
  /** Asked after a reason that is no ground. */
  readonly hasNewInformation?: boolean
  readonly form: Typed
  readonly evidence: readonly Typed[]
  readonly means: string
}

/** A day after the recording, shortly before the request. */
function obtainedOn({ traits, at, random }: CrimeCase): Day {
  const day = addDays(dayAt(at), -random.between(0, 6))
  const earliest = addDays(traits.recordedOn as Day, 1)
  return day > earliest ? day : earliest
}

const MADE_BY: Readonly<Record<Evidence['kind'], Evidence['madeBy']>> = {
  'incident log': 'police',
  'first account': 'police',
  footage: 'machine or system',
  'official log': 'other body',
  document: 'other body',
  message: 'somebody apart from both',
  'witness account': 'somebody apart from both',
  'victim account': 'victim',
  'suspect account': 'suspect',
  'medical finding': 'other body',
  'laboratory result': 'other body',
  'competent authority decision': 'other body',
  'opinion about the victim': 'other body',
  other: 'unknown',
}

/** The kinds that are what somebody says. */
const ACCOUNTS: readonly Evidence['kind'][] = ['message', 'witness account', 'victim account', 'suspect account']

/** One item of evidence that was seen where it is held, as the form posts it. */
export function item(
  c: CrimeCase,
  what: { kind: Evidence['kind']; madeBy?: Evidence['madeBy']; shows: EvidenceAnswers['shows']; origin: string },
): Typed {
  return {
    kind: what.kind,
    madeBy: what.madeBy ?? MADE_BY[what.kind],
    isAccount: ACCOUNTS.includes(what.kind) ? 'yes' : 'no',
    shows: what.shows,
    origin: c.voice.say(what.origin),
    howVerifiable: c.voice.say('{keeper}'),
    eventOn: c.traits.recordedOn,
    obtainedOn: obtainedOn(c),
    heldByBeforeRecording: c.random.chance(0.8) ? 'nobody in police' : 'somebody else in police',
    knownToRecorderOrOic: 'no',
    held: 'seen',
    seenBy: c.voice.say('{seer}'),
    whereHeld: c.voice.say('{held}'),
  }
}

/** The answer about suspects in the police; asked only where somebody is suspected. */
export const NO_POLICE = { suspectIsPolice: 'no' } as const
