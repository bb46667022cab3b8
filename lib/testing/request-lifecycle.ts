import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { assignDuty } from '#lib/victims/duties/assign'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { findNobodyToInform } from '#lib/victims/duties/find-nobody'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { attemptForm } from '#lib/victims/notification-form'
import { referenceOf } from './crime.ts'
import { as, idOf, type Somebody } from './force.ts'
import { ITS_LOG, MISTAKE } from './sound-request.ts'
import { aC2Request, decideWell, openDutiesOf, informedWell } from './request.ts'
import { acceptInvestigation } from '#lib/cancellations/reinstate/accept'
import { answerQuestions } from '#lib/cancellations/request/answer'
import { confirm } from '#lib/cancellations/notify/confirm'
import { reassess } from '#lib/cancellations/decide/reassess'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { submitRequest } from '#lib/cancellations/request/request'
import { overturn } from '#lib/cancellations/decide/overturn'
import { stop } from '#lib/cancellations/decide/stop'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { withdraw } from '#lib/cancellations/request/withdraw'

/** Two crimes and what is known of them while a life is played. Time goes on a little with every step. */
export interface Life {
  readonly crimes: readonly [string, string]
  readonly oic: Somebody
  minutes: number
  lastKey: string
}

export const START = Date.UTC(2026, 5, 15, 8)

const latest = (crimeId: string) =>
  asSystem((tx) => tx.cancellationRequest.findFirst({ where: { crimeId }, orderBy: { openedAt: 'desc' } }))

const london = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(0, 16)

type Step = (life: Life, crime: string) => Promise<unknown>

/** Runs a step on the crime's latest request, if it has one. */
const onRequest =
  (step: (request: { id: string; version: number; crimeId: string }, life: Life) => Promise<unknown>): Step =>
  async (life, crime) => {
    const request = await latest(crime)
    return request && step(request, life)
  }

const onDuty = (step: (duty: string, life: Life) => Promise<unknown>): Step =>
  onRequest(async (request, life) => {
    const [duty] = await openDutiesOf(request.id)
    return duty && step(duty, life)
  })

const ask =
  (category: 'C3' | 'C4', fields: Record<string, unknown>): Step =>
  async (life, crime) =>
    submitRequest(
      await as(life.oic, 'request.submit'),
      {
        crimeId: crime,
        category,
        reasons: [],
        alsoNewInformation: 'unknown',
        fields,
        evidence: category === 'C4' ? ITS_LOG : [],
      },
      newId(),
    )

const decides = (who: Somebody, changes: Record<string, unknown> = {}): Step =>
  onRequest((request) => decideWell(request.id, who, changes))

const confirms = (who: Somebody): Step =>
  onRequest(async (request) =>
    confirm(
      await as(who, 'cancellation.confirm'),
      request.id,
      { version: request.version, sawEveryNotification: 'yes', independenceDeclared: 'yes', conflictsDeclared: [] },
      newId(),
    ),
  )

const tells = (changes: Record<string, unknown>): Step =>
  onDuty(async (duty, life) =>
    recordNotification(
      await as('officer', 'victim.inform'),
      duty,
      informedWell(london(START + (life.minutes - 1) * 60_000), changes),
      newId(),
    ),
  )

const WORDS = 'These are invented words, long enough to be an account of why this was done here today.'

export const STEPS: Readonly<Record<string, Step>> = {
  'asks for C2': async (life, crime) => aC2Request(crime, life.oic),
  'asks for C4': ask('C4', MISTAKE),
  'asks for C3': async (life, crime) =>
    ask('C3', {
      kind: 'duplicate',
      principalCrimeReference: await referenceOf(life.crimes.find((other) => other !== crime) ?? crime),
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
      differencesExplained: WORDS,
    })(life, crime),
  'the same form is posted again': async (life, crime) => {
    life.lastKey = newId()
    const twice = [1, 2].map(async () =>
      withdraw(await as(life.oic, 'request.withdraw'), (await latest(crime))?.id ?? newId(), WORDS, life.lastKey),
    )
    return Promise.all(twice)
  },
  'a decision maker agrees': decides('decisionMaker'),
  'another decision maker agrees': decides('otherDecisionMaker'),
  'the registrar agrees': decides('registrar'),
  'the deputy agrees': decides('deputy'),
  'a decision maker agrees without being convinced': decides('decisionMaker', { convinced: 'no' }),
  'a decision maker agrees under possible pressure': decides('decisionMaker', { pressure: 'clear' }),
  'the registrar sets aside what they like': decides('registrar', {
    setAside: ['HOCR-C2-05', 'HOCR-C2-17', 'HOCR-A-02'],
    'reason-HOCR-C2-17': WORDS,
  }),
  'a decision maker refuses': decides('decisionMaker', { verdict: 'refuse' }),
  'the registrar refuses': decides('registrar', { verdict: 'refuse' }),
  'a decision maker returns it': decides('decisionMaker', { verdict: 'return', questions: ['Who else saw it?'] }),
  'a decision maker uses an old screen': decides('decisionMaker', { version: 0 }),
  'the officer answers': onRequest(async (request, life) =>
    answerQuestions(await as(life.oic, 'request.answer'), request.id, { answers: [WORDS], evidence: [] }, newId()),
  ),
  'the officer withdraws': onRequest(async (request, life) =>
    withdraw(await as(life.oic, 'request.withdraw'), request.id, WORDS, newId()),
  ),
  'a supervisor stops it': onRequest(async (request) =>
    stop(await as('supervisor', 'request.stop'), request.id, WORDS, newId()),
  ),
  'the registrar overturns': onRequest(async (request) =>
    overturn(await as('registrar', 'decision.overturn'), request.id, WORDS, newId()),
  ),
  'the RMS changes': async (_life, crime) =>
    reassess(await as('registrar', 'extract.import'), crime, ['the offence'], newId()),
  'the victim is told and does not object': tells({}),
  'the victim is told and disagrees': tells({ reply: 'disagrees', theirWords: WORDS }),
  'the victim is told by somebody unsafe': tells({
    channel: 'phone',
    aloneAndOutOfHearing: 'no',
    routeConfirmed: 'no',
  }),
  'the officer tries in vain': onDuty(async (duty, life) =>
    recordAttempt(
      await as('officer', 'victim.inform'),
      duty,
      attemptForm.parse({
        at: london(START + (life.minutes - 1) * 60_000),
        channel: 'phone',
        result: 'no_reply',
        notes: '',
      }),
      newId(),
    ),
  ),
  'the registrar finds nobody to tell': onDuty(async (duty) =>
    findNobodyToInform(
      await as('registrar', 'victim.find-nobody'),
      duty,
      { why: 'never_identified', reason: WORDS },
      newId(),
    ),
  ),
  'the duty changes hands': onDuty(async (duty) =>
    assignDuty(await as('supervisor', 'victim.assign'), duty, await idOf('supervisor'), newId()),
  ),
  'a warning is noted for whoever goes next': onDuty(async (duty) =>
    noteNeverDo(await as('officer', 'victim.inform'), duty, 'Never ring the landline.', newId()),
  ),
  'the decision maker confirms': confirms('decisionMaker'),
  'another decision maker confirms': confirms('otherDecisionMaker'),
  'the registrar confirms': confirms('registrar'),
  'a day goes by': (life) => Promise.resolve((life.minutes += 24 * 60)),
  'it is put back': async (_life, crime) =>
    reinstate(
      await as('deputy', 'crime.reinstate'),
      crime,
      { foundBy: 'audit', reason: WORDS, supervisorId: await idOf('supervisor') },
      newId(),
    ),
  'the supervisor accepts': async () => {
    const open = await asSystem((tx) => tx.reinstatement.findFirst({ where: { acceptedAt: null } }))
    return open && acceptInvestigation(await as('supervisor', 'investigation.accept'), open.id, newId())
  },
}
