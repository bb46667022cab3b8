import { now } from '#lib/base/clock'
import { dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { decide } from '#lib/cancellations/decide/decide'
import { decideForm } from '#lib/cancellations/decide/decide-form'
import { confirm } from '#lib/cancellations/notify/confirm'
import { submitRequest } from '#lib/cancellations/request/request'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { asSystem } from '#lib/base/database'
import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { EVIDENCE_QUESTIONS } from '#lib/counting-rules/questions/of-decision'
import type { Saved } from '#lib/ledger/model'
import { notificationForm, type NotificationFields } from '#lib/victims/notification-form'
import { referenceOf } from './crime.ts'
import { as, type Somebody } from './force.ts'

/** The value of a result that must be one. */
export function value<T>(result: Result<T>): T {
  if (!result.ok)
    throw new Error(`${result.refusal.kind}: ${result.refusal.words} ${JSON.stringify(result.refusal.fields ?? {})}`)
  return result.value
}

/** What an officer answers to a C2 that is in order. */
export const C2_FACTS = soundUnlessGiven('C2', {
  victimNow: 'says nothing happened',
  presentWhenVictimSaidSo: 'nobody else',
  reliesOnConsent: 'no',
  nrmDecision: 'not relied on',
  suspectIsPolice: 'no',
  account: 'Footage of the place at the time shows the man trip over the kerb and fall with nobody near him at all.',
})

/** An item of evidence with nothing against it. */
export const FOOTAGE = {
  kind: 'footage',
  madeBy: 'machine or system',
  isAccount: 'no',
  held: 'seen',
  eventOn: '2026-05-31',
  obtainedOn: '2026-06-10',
  heldByBeforeRecording: 'nobody in police',
  knownToRecorderOrOic: 'no',
  shows: 'shows no crime',
  origin: 'The council’s camera on the market square, fetched by the officer on 10 June.',
  howVerifiable: 'The council keeps the original and its log, and will hand out a copy.',
  whereHeld: 'Evidence system, exhibit PA/1',
}

/** An officer asks for C2 with one good item of evidence; answers the request's id. */
export async function aC2Request(crimeId: string, who: Somebody = 'officer'): Promise<string> {
  const saved = value(
    await submitRequest(
      await as(who, 'request.submit'),
      {
        crimeId,
        category: 'C2',
        reasons: [],
        alsoNewInformation: 'yes',
        fields: C2_FACTS,
        evidence: [{ fileId: null, uploadedAt: null, fields: FOOTAGE }],
      },
      newId(),
    ),
  )
  if (!saved.requestId) throw new Error('no request')
  return saved.requestId
}

/** The crime bureau asks to cancel one crime as a duplicate of another; answers the request's id. */
export async function aC3Request(from: string, into: string): Promise<string> {
  const saved = value(
    await submitRequest(
      await as('bureau', 'request.submit'),
      {
        crimeId: from,
        category: 'C3',
        reasons: [],
        alsoNewInformation: 'unknown',
        evidence: [],
        fields: {
          kind: 'duplicate',
          principalCrimeReference: await referenceOf(into),
          samePlace: 'yes',
          sameTime: 'yes',
          sameActs: 'yes',
          recordedTwiceBecause: 'reported twice',
          suspectsNamed: 'neither',
          differencesShownBy: 'incident log',
          formerPartner: 'no',
          oneSequence: 'yes',
          reportedTogether: 'yes',
          resumedAfterPoliceKnew: 'no',
          overThreeMonthsApart: 'no',
          offenderDealtWithBetween: 'no',
          oneHousehold: 'unknown',
          victimHasSurvivingNumber: 'yes',
          suspectIsPolice: 'no',
          differencesExplained: 'Both were taken down on the same night by two call handlers, hence the other time.',
        },
      },
      newId(),
    ),
  )
  if (!saved.requestId) throw new Error('no request')
  return saved.requestId
}

const JUDGEMENTS = {
  verdict: 'authorise',
  reason: 'The footage is new, it can be checked against the council’s original, and it shows that nobody touched him.',
  independenceDeclared: 'yes',
  approvalDemanded: 'no',
  convinced: 'yes',
  compelling: 'yes',
  testApplied: 'something new shows it did not happen',
  pressure: 'none',
  pressureConsideration:
    'He lives alone, knows no suspect, and told us himself before anybody had spoken to him about it.',
  consentIsTheIssue: 'no',
  otherReasonsToKeep: 'no',
  otherReasons: 'No pattern, no other victim and no intelligence asks for this one to stay on the books.',
  riskLevel: 'low',
  riskOneLine: 'Low: a fall on film, seen by a first aider.',
  riskSeriousness: 'A push outside a bank, with a grazed hand and no other injury, is what was alleged.',
  riskImpact: 'If this were wrong, an assault on a stranger would go without anybody looking for who did it.',
  riskToVictim: 'Nothing known puts him at risk: he met no suspect and goes there no more.',
  riskSafeguarding: 'He has our number, and the neighbourhood team will ring him in a week.',
  accountWhen: 'It came on 10 June, eight days after the crime had been recorded by the call handler.',
  accountFrom: 'From the control room of the council, whose camera looks over the whole market square.',
  accountVerified: 'Their log gives the hour and an unbroken number for each minute, and they hold the original.',
  accountEffect: 'With it there is no second person, so there was no push and no assault at all.',
  decisiveViewed: 'yes',
  decisivePlace: 'In the evidence system, at my desk.',
  checksMade: 'Compared with the council’s original and its log.',
  informationAgainst: 'no',
  proceedings: 'none',
  proceedingsSource: 'The custody record and the CPS case list.',
  reportedInLog: 'antisocial behaviour',
  logOpened: 'yes',
  logPlace: 'In command and control, at my desk.',
  genuineMistake: 'yes',
  noCrimeMoreLikelyThanNot: 'yes',
  alreadyRecorded: 'yes',
  differencesSeen: 'yes',
  gapIsExceptional: 'yes',
  happenedElsewhere: 'yes',
  selfDefenceShown: 'yes',
  discretionConsidered: 'yes',
  primaryAggressorConsidered: 'yes',
  coercionConsidered: 'yes',
  victimWillBeInformed: 'yes',
  noVictim: 'no',
}

/** Every judgement a good C2 decision needs, for the evidence of this request. */
export async function goodJudgements(requestId: string, changes: Record<string, unknown> = {}) {
  const { today, category, version, evidence } = await asSystem(async (tx) => ({
    today: dayOf(await now(tx)),
    ...(await tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } })),
    evidence: await tx.justificationEvidence.findMany({ where: { submission: { requestId } } }),
  }))
  const each = evidence.flatMap(({ id }) => EVIDENCE_QUESTIONS.map((question) => [`${question}-${id}`, 'yes']))
  return decideForm.parse({
    ...JUDGEMENTS,
    category,
    version,
    proceedingsCheckedOn: today,
    decisiveViewedOn: today,
    logOpenedOn: today,
    decisiveEvidence: evidence[0]?.id,
    logEvidence: evidence[0]?.id,
    ...Object.fromEntries(each),
    ...changes,
  })
}

/** A decision with every judgement given. */
export const decideWell = async (
  requestId: string,
  who: Somebody = 'decisionMaker',
  changes: Record<string, unknown> = {},
): Promise<Result<Saved>> =>
  decide(await as(who, 'request.decide'), requestId, await goodJudgements(requestId, changes), newId())

/** The open duties to inform of a request. */
export const openDutiesOf = (requestId: string): Promise<string[]> =>
  asSystem(async (tx) =>
    (await tx.dutyToInform.findMany({ where: { requestId, state: 'open' }, orderBy: { id: 'asc' } })).map(
      ({ id }) => id,
    ),
  )

/** What an officer says of a notification that went well. */
export const informedWell = (at: string, changes: Record<string, unknown> = {}): NotificationFields =>
  notificationForm.parse({
    at,
    channel: 'in_person',
    informedThrough: 'victim',
    informedThroughReason: '',
    identityKnownHow: 'I had met him before, at the first visit.',
    routeConfirmed: 'yes',
    routeSharedWithSuspect: 'no',
    aloneAndOutOfHearing: 'yes',
    saidDecision: 'yes',
    saidReason: 'yes',
    saidReference: 'yes',
    saidNextSteps: 'yes',
    offeredSupport: 'yes',
    saidHowToChallenge: 'yes',
    reply: 'no_objection',
    theirWords: '',
    ...changes,
  })

/** Tells every victim of a request at an instant ('YYYY-MM-DDTHH:MM', London), or 'just now'. */
export async function informAll(
  requestId: string,
  at: string,
  who: Somebody = 'officer',
  changes: Record<string, unknown> = {},
): Promise<void> {
  const notified =
    at === 'just now'
      ? { ...informedWell('2026-06-15T09:00', changes), at: await asSystem(now) }
      : informedWell(at, changes)
  for (const duty of await openDutiesOf(requestId))
    value(await recordNotification(await as(who, 'victim.inform'), duty, notified, newId()))
}

/** The decision maker confirms what they agreed at once, every victim being informed; the crime leaves the count. */
export const confirmWell = async (requestId: string): Promise<Result<Saved>> =>
  confirm(
    await as('decisionMaker', 'cancellation.confirm'),
    requestId,
    { version: 2, sawEveryNotification: 'yes' },
    newId(),
  )
