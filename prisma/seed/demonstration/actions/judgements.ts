import { hocrA02a } from '#lib/counting-rules/checks/decision-makers/hocr-a-02a'
import { hocrC102a } from '#lib/counting-rules/checks/transfers/hocr-c1-02a'
import type { Category } from '#lib/counting-rules/model'
import { EVIDENCE_QUESTIONS } from '#lib/counting-rules/questions/of-decision'
import { type DecideFields, decideForm } from '#lib/cancellations/decide/decide-form'
import { evidenceQuestion } from '#lib/cancellations/decide/judgements'
import { dayAt } from '../calendar.ts'
import type { CrimeCase } from '../matters/crime-case.ts'
import type { Matter } from '../matters/prepared-request.ts'
import { OTHER_DECISION_MAKER, REFRESHER_DUE, REGISTRAR } from '../people.ts'
import {
  AGREED,
  CAME,
  CAME_FROM,
  CHECKED,
  CHECKS_MADE,
  IMPACT,
  INCIDENT_NUMBER_ENOUGH,
  OVERDUE,
  PRESSURE,
  PROCEEDINGS_CHECKED,
  PROSECUTOR_INFORMED,
  RISKS,
  SAFEGUARDING,
  SERIOUSNESS,
  SET_ASIDE,
  TEXTS_RELIED_ON,
  TO_VICTIM,
} from '../words/decisions.ts'

/** What the decision maker has before them. */
export interface Before {
  readonly category: Category
  readonly version: number
  readonly evidenceIds: readonly string[]
  readonly by: string
}

export type DecisionFields = Readonly<Record<string, unknown>>

/** The risk, in one line and in its parts. */
const risk = ({ voice, random }: CrimeCase): DecisionFields => ({
  riskLevel: random.chance(0.75) ? 'low' : 'medium',
  riskOneLine: voice.one(RISKS),
  riskSeriousness: voice.one(SERIOUSNESS),
  riskImpact: voice.one(IMPACT),
  riskToVictim: voice.one(TO_VICTIM),
  riskSafeguarding: voice.one(SAFEGUARDING),
})

/** What the decision maker makes of the evidence, of which the first piece is the decisive one. */
function evidence({ voice, at }: CrimeCase, { evidenceIds }: Before): DecisionFields {
  const each: (readonly [string, string])[] = evidenceIds.flatMap((id) =>
    EVIDENCE_QUESTIONS.map((question) => [evidenceQuestion(question, id), 'yes'] as const),
  )
  return {
    ...Object.fromEntries(each),
    ...(evidenceIds[0]
      ? {
          decisiveEvidence: evidenceIds[0],
          decisiveViewed: 'yes',
          decisivePlace: voice.say('{desk}'),
          decisiveViewedOn: dayAt(at),
        }
      : {}),
  }
}

const nthOf = (texts: readonly string[], nth: number): string => texts[nth % texts.length] ?? ''

// Now and then somebody is on bail, and the prosecutor was informed.
const ON_BAIL = 5

/** Whether proceedings are open, where that was checked and when; where they are, how the prosecutor was informed. */
function proceedings({ at, nth, traits, isOnBail }: CrimeCase): DecisionFields {
  const isOpen = isOnBail || (traits.hasSuspects && nth % ON_BAIL === ON_BAIL - 1)
  return {
    proceedings: isOpen ? 'open' : 'none',
    proceedingsSource: isOpen ? 'The custody record: one person is on bail.' : nthOf(PROCEEDINGS_CHECKED, nth),
    proceedingsCheckedOn: dayAt(at),
    ...(isOpen
      ? { prosecutorInformed: 'yes', prosecutorInformedOn: dayAt(at), prosecutorInformedHow: PROSECUTOR_INFORMED }
      : {}),
  }
}

const newFacts = (c: CrimeCase, before: Before, { means }: Matter): DecisionFields => ({
  ...evidence(c, before),
  convinced: 'yes',
  checksMade: nthOf(CHECKS_MADE, c.nth),
  informationAgainst: 'no',
  testApplied: 'something new shows it did not happen',
  consentIsTheIssue: 'no',
  otherReasonsToKeep: 'no',
  otherReasons: 'Nothing else speaks for keeping it.',
  compelling: c.traits.isReserved ? 'yes' : 'unknown',
  pressure: c.random.chance(0.85) ? 'none' : 'possible',
  pressureConsideration: c.voice.one(PRESSURE),
  accountWhen: c.voice.one(CAME),
  accountFrom: c.voice.one(CAME_FROM),
  accountVerified: c.voice.one(CHECKED),
  accountEffect: `${means} That leaves nothing of what was reported as a crime.`,
  ...(c.traits.victims.length === 0
    ? { noVictim: 'yes', anybodyIsVictim: 'no', protectedByOrder: 'no', identifiedInImage: 'no', injured: 'no' }
    : { noVictim: 'no' }),
})

/** What the decision maker read in the log, which is the first item of a mistake. */
const readInLog = ({ voice, at }: CrimeCase, { evidenceIds }: Before, form: Matter['form']): DecisionFields => ({
  logEvidence: evidenceIds[0],
  logOpened: 'yes',
  logPlace: voice.say('{desk}'),
  logOpenedOn: dayAt(at),
  reportedInLog: form.reported,
  reportedOffenceInLog: form.reportedOffence,
})

const byCategory: Record<Category, (c: CrimeCase, before: Before, matter: Matter) => DecisionFields> = {
  C1: (c, before, { form }) => ({
    ...evidence(c, before),
    happenedElsewhere: 'yes',
    ...(form.referenceKind === 'crime-related incident'
      ? { [`reason-${hocrC102a.id}`]: c.voice.one(INCIDENT_NUMBER_ENOUGH) }
      : {}),
  }),
  C2: newFacts,
  C3: () => ({ alreadyRecorded: 'yes', differencesSeen: 'yes', victimWillBeInformed: 'yes' }),
  C4: (c, before, { form }) => ({
    ...readInLog(c, before, form),
    genuineMistake: 'yes',
    noCrimeMoreLikelyThanNot: 'yes',
    victimWillBeInformed: 'yes',
    ...(c.traits.recordedOn < '2026-04-01' ? { textReliedOn: c.voice.one(TEXTS_RELIED_ON) } : {}),
  }),
  C5: (c, before) => ({
    ...evidence(c, before),
    selfDefenceShown: 'yes',
    discretionConsidered: 'yes',
    primaryAggressorConsidered: 'yes',
    coercionConsidered: 'yes',
  }),
}

/** Everything a decision to agree needs in this category, and the checks set aside by the registrar. */
export function agreement(
  c: CrimeCase,
  before: Before,
  matter: Matter,
  { setAside = [], reason }: { setAside?: readonly string[]; reason?: string } = {},
): DecideFields {
  const isOverdue = before.by === OTHER_DECISION_MAKER && dayAt(c.at) >= REFRESHER_DUE
  return decideForm.parse({
    verdict: 'authorise',
    category: before.category,
    version: before.version,
    reason: reason ?? c.voice.one(AGREED[before.category]),
    independenceDeclared: 'yes',
    ...risk(c),
    ...byCategory[before.category](c, before, matter),
    ...(before.category === 'C1' ? {} : proceedings(c)),
    ...(isOverdue && before.category !== 'C1' ? { [`reason-${hocrA02a.id}`]: c.voice.one(OVERDUE) } : {}),
    ...(before.by === REGISTRAR
      ? {
          setAside,
          approvalDemanded: 'no',
          ...Object.fromEntries(setAside.map((check) => [`reason-${check}`, c.voice.one(SET_ASIDE)])),
        }
      : {}),
  })
}

/** A decision that is not to agree: its reason, and the questions where it is returned. */
export const otherwise = (
  before: Before,
  verdict: 'refuse' | 'return',
  reason: string,
  questions: readonly string[] = [],
): DecideFields =>
  decideForm.parse({
    verdict,
    category: before.category,
    version: before.version,
    reason,
    questions,
    independenceDeclared: 'yes',
  })
