import { dayOf } from '#lib/base/day'
import { type Answer, answer as answerSchema, UNKNOWN_CODE } from '#lib/counting-rules/facts/terms'
import { Facts, type CaseInput } from '#lib/counting-rules/model'
import { offenceOf } from '#lib/counting-rules/offences'
import { ageBand, sureAgeBand } from '#lib/crimes/involved-people'
import type { ChangedCrime } from './changed-crimes-store.ts'
import type { FoundChange } from './found-changes-store.ts'

type MatterInput = NonNullable<CaseInput['matter']>

/** What the registrar answers of a change that no extract can tell. */
export interface Answered {
  readonly because?: 'further information' | 'first class was wrong' | undefined
  readonly justificationWords: number
  readonly sourcePassageWords: number
  readonly toCode?: string | undefined
  readonly substantiveInvestigationBegun?: Answer | undefined
  readonly headOfCrimeAgrees?: Answer | undefined
  readonly registrarSatisfiedHarassmentOnly?: Answer | undefined
  readonly againstNamedPerson?: Answer | undefined
  readonly allegationPut?: Answer | undefined
  readonly defencesConsidered?: Answer | undefined
  readonly enquiriesMade?: Answer | undefined
  readonly wholeLogSeen?: Answer | undefined
  readonly goesToAnotherForce?: Answer | undefined
}

type Change = Omit<FoundChange, 'reference' | 'byId'>

const BECAUSE = { further_information: 'further information', first_class_wrong: 'first class was wrong' } as const

const isIncident = (countClass: string): boolean => /^N[123]00$/.test(countClass)

const saidInRms = (said: boolean | null): Answer => (said === null ? 'unknown' : said ? 'yes' : 'no')

/** A cancellation that took effect after the change left the change as it was; where the change has no date, nobody knows. */
const stoodWhenChanged = ({ at }: Change, { cancelledAt }: ChangedCrime): Answer => {
  if (cancelledAt === null) return 'yes'
  return at === null ? 'unknown' : at.getTime() < Date.parse(cancelledAt) ? 'yes' : 'no'
}

/** Whether a victim is, or may be, a child: what is not known of a victim, or of whether there is one, is no no. */
export function childIn(
  { flags, people, recordedAt }: ChangedCrime,
  offence: { code: string; countClass: string },
): Answer {
  const victims = people.filter(({ role }) => role === 'victim')
  const ages = victims
    .filter(({ kind }) => kind !== 'organisation')
    .map(({ yearOfBirth }) => ageBand(yearOfBirth, dayOf(new Date(recordedAt))))
  if (flags.includes('child') || ages.some((age) => age !== 'adult' && age !== 'unknown')) return 'yes'
  if (ages.includes('unknown')) return 'unknown'
  return victims.length === 0 && offenceOf(offence.code, offence.countClass).basis !== 'state' ? 'unknown' : 'no'
}

function matterOf(change: Change, crime: ChangedCrime, answered: Answered): MatterInput {
  if (change.kind === 'outcome')
    return {
      kind: 'giving an outcome',
      outcome: change.outcome ?? '',
      goesToAnotherForce: answered.goesToAnotherForce,
    }
  const { justificationWords, sourcePassageWords, toCode, because, againstNamedPerson, ...said } = answered
  return {
    kind: 'reclassifying',
    to: { code: change.toCode === UNKNOWN_CODE ? (toCode ?? UNKNOWN_CODE) : change.toCode, countClass: change.toClass },
    because: because ?? (change.because === null ? 'unknown' : BECAUSE[change.because]),
    justificationWords,
    sourcePassageWords,
    insideCancellationReview: crime.isBeingCancelled ? 'yes' : 'no',
    againstNamedPerson: crime.people.some(({ role }) => role === 'suspect') ? 'yes' : againstNamedPerson,
    ...said,
  }
}

const victimsIn = ({ people }: ChangedCrime, today: string) =>
  people
    .filter(({ role }) => role === 'victim')
    .map(({ id, kind, yearOfBirth }) => ({ id, kind: kind ?? 'unknown', age: ageBand(yearOfBirth, today) }))

const suspectsIn = ({ people }: ChangedCrime, recordedOn: string) =>
  people
    .filter(({ role }) => role === 'suspect')
    .map(({ relation, yearOfBirth }) => ({
      relation: relation ?? 'unknown',
      isPoliceStaff: answerSchema.parse(undefined),
      age: sureAgeBand(yearOfBirth, recordedOn),
    }))

/**
 * The facts of a change in the RMS: the crime as it was before it, and the change as a matter of the rules. Found in the
 * database or answered by the registrar; the rest is unknown.
 */
export function changeFacts(
  change: Change,
  crime: ChangedCrime,
  on: { at: Date; decisionMaker: CaseInput['decisionMaker'] },
  answered: Answered,
): Facts {
  const recordedOn = dayOf(new Date(crime.recordedAt))
  const today = dayOf(on.at)
  return Facts.parse({
    stage: 'deciding',
    day: today,
    at: on.at.toISOString(),
    crime: {
      id: crime.id,
      code: change.fromCode,
      countClass: change.fromClass,
      classesEver: [...crime.classesEver],
      recordedAs: isIncident(change.fromClass) ? 'notifiable reported incident' : 'crime',
      recordedAt: crime.recordedAt,
      recordedOn,
      live: stoodWhenChanged(change, crime),
      charged: saidInRms(crime.charged),
      onBail: saidInRms(crime.onBail),
      flags: crime.flags,
      reporter: crime.reporter,
    },
    victims: victimsIn(crime, today),
    suspects: suspectsIn(crime, recordedOn),
    request: { category: null, reasons: [], earlier: [] },
    decisionMaker: on.decisionMaker,
    matter: matterOf(change, crime, answered),
  })
}
