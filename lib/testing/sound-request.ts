import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { newId } from '#lib/base/ids'
import { previewDecision } from '#lib/cancellations/decide/preview-decision'
import { submitRequest } from '#lib/cancellations/request/request'
import type { Category } from '#lib/counting-rules/model'
import { as, type Somebody } from './force.ts'
import { C2_FACTS, FOOTAGE, goodJudgements, value } from './request.ts'

const ACCOUNT = 'The camera on the bridge shows where he stood at the time, and what he did there, from the beginning.'

/** The log of a report as it came in, held where police keep it. */
export const INCIDENT_LOG = {
  kind: 'incident log',
  held: 'seen',
  eventOn: '2026-05-31',
  obtainedOn: '2026-05-31',
  heldByBeforeRecording: 'recorder or OIC',
  knownToRecorderOrOic: 'yes',
  shows: 'unknown',
  origin: 'The call as it came in on the day, and the log that the call taker wrote.',
  howVerifiable: 'The control room keeps the recording and the log under the incident number.',
  seenBy: 'The crime bureau',
  whereHeld: 'Command and control, incident 0412 of 31 May',
}

/** Evidence of a request that rests on the log alone. */
export const ITS_LOG = [{ fileId: null, uploadedAt: null, fields: INCIDENT_LOG }]

const MISHEARD = 'The call taker took down a push; played again, the caller says that he saw nobody pushed.'

/** What is said of a report that was misheard when it was recorded (C4). */
export const MISTAKE = {
  mistake: 'report misheard or misread',
  conditions: {},
  reported: 'antisocial behaviour',
  restsOn: 'held but looked at later',
  pointsToProve: 'not made out',
  recorderKnown: 'yes',
  suspectIsPolice: 'no',
  whatWentWrong: MISHEARD,
  knownThen: MISHEARD,
} as const

/** An officer asks to cancel a crime that was recorded by mistake; answers the request's id. */
export async function aC4Request(crimeId: string): Promise<string> {
  const saved = value(
    await submitRequest(
      await as('officer', 'request.submit'),
      {
        crimeId,
        category: 'C4',
        reasons: [],
        alsoNewInformation: 'unknown',
        fields: MISTAKE,
        evidence: ITS_LOG,
      },
      newId(),
    ),
  )
  if (!saved.requestId) throw new Error('no request')
  return saved.requestId
}

/** What a requester answers in each category so that nothing is held against it; a C3 names its principal crime besides. */
const ANSWERS: Readonly<Record<Category, Readonly<Record<string, unknown>>>> = {
  C1: {
    territory: 'England or Wales',
    receivingForce: 'KENT',
    referenceKind: 'crime',
    theirReference: 'ZZ/9',
    acceptance: 'accepted',
    dependsOnDevice: 'no',
    placeStep: 'suspect at the time',
    earlierStepsRuledOut: 'yes',
    agreedByOurs: 'ddm',
    agreedByTheirs: 'fcr',
    suspectIsPolice: 'no',
    account: ACCOUNT,
  },
  C2: C2_FACTS,
  C3: {
    kind: 'duplicate',
    samePlace: 'yes',
    sameTime: 'yes',
    sameActs: 'yes',
    recordedTwiceBecause: 'reported twice',
    suspectsNamed: 'both',
    differencesShownBy: 'they do not differ',
    formerPartner: 'no',
    oneSequence: 'yes',
    reportedTogether: 'yes',
    resumedAfterPoliceKnew: 'no',
    overThreeMonthsApart: 'no',
    offenderDealtWithBetween: 'no',
    oneHousehold: 'no',
    victimHasSurvivingNumber: 'yes',
    suspectIsPolice: 'no',
  },
  C4: MISTAKE,
  C5: {
    account: ACCOUNT,
    cctv: 'yes',
    independentWitness: 'no',
    injuriesFit: 'no',
    otherSupport: 'no',
    counterAllegation: 'none',
    suspectIsPolice: 'no',
  },
}

const SHOWS: Readonly<Partial<Record<Category, string>>> = {
  C1: 'different place',
  C2: 'shows no crime',
  C5: 'self-defence',
}

/** What is otherwise in a request with nothing against it. */
export interface Otherwise {
  readonly who?: Somebody
  readonly answers?: Readonly<Record<string, unknown>>
  readonly item?: Readonly<Record<string, unknown>>
  /** The file of the first item, where one is attached. */
  readonly fileId?: string
  readonly reasons?: readonly string[]
  readonly alsoNewInformation?: 'yes' | 'no' | 'unknown'
}

/** A request in a category with nothing against it but what is `otherwise`; answers its id. */
export async function aSoundRequest(category: Category, crimeId: string, otherwise: Otherwise = {}): Promise<string> {
  const {
    who = 'officer',
    answers = {},
    item = {},
    fileId = null,
    reasons = [],
    alsoNewInformation = 'yes',
  } = otherwise
  const shows = SHOWS[category]
  const attached = { fileId, uploadedAt: fileId && new Date().toISOString() }
  const evidence = shows
    ? [{ ...attached, fields: { ...FOOTAGE, shows, ...item } }]
    : category === 'C4'
      ? [{ ...attached, fields: { ...INCIDENT_LOG, ...item } }]
      : []
  const fields = soundUnlessGiven(category, { ...ANSWERS[category], ...answers })
  const asking = { crimeId, category, reasons, alsoNewInformation, fields, evidence }
  const { requestId } = value(await submitRequest(await as(who, 'request.submit'), asking, newId()))
  return requestId ?? ''
}

/** What the rules find open as somebody decides with every judgement given but those that are otherwise. */
export async function openFindings(
  requestId: string,
  who: Somebody = 'decisionMaker',
  judgements: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const typed = await goodJudgements(requestId, judgements)
  const { assessment } = value(await previewDecision(await as(who, 'request.decide'), requestId, typed))
  const open = assessment.findings.filter(({ result }) => result === 'not met' || result === 'unknown')
  return open.map(({ check, wrong }) => `${check}: ${wrong}`)
}
