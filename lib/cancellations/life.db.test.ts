import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAnyoneIsKnown } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { verifyBook } from '#lib/ledger/read-book'
import { operatorPermit } from '#lib/people/powers'
import { assignDuty } from '#lib/victims/duties/assign'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { findNobodyToTell } from '#lib/victims/duties/find-nobody'
import { noteNeverDo } from '#lib/victims/duties/note-contact'
import { attemptForm } from '#lib/victims/telling-form'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import { aC2Request, decideWell, MISTAKE, openDutiesOf, toldWell } from '#lib/testing/request'
import { runs } from '#lib/testing/runs'
import { brokenTruths } from '#lib/testing/truths'
import { acceptInvestigation } from './putting-back/accept.ts'
import { answerQuestions } from './answer.ts'
import { confirm } from './deciding/confirm.ts'
import { reconsider } from './reconsider.ts'
import { reinstate } from './putting-back/reinstate.ts'
import { submitRequest } from './request.ts'
import { overturn } from './overturn.ts'
import { stop } from './stop.ts'
import { tell } from './tell.ts'
import { withdraw } from './withdraw.ts'

await inAForce()

/** Two crimes and what is known of them while a life is played. Time goes on a little with every step. */
interface Life {
  readonly crimes: readonly [string, string]
  readonly oic: Somebody
  minutes: number
  lastKey: string
}

const START = Date.UTC(2026, 5, 15, 8)

const latest = (crimeId: string) =>
  beforeAnyoneIsKnown((tx) => tx.request.findFirst({ where: { crimeId }, orderBy: { openedAt: 'desc' } }))

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
      await as(life.oic, 'request.ask'),
      { crimeId: crime, category, reasons: [], alsoNewInformation: 'unknown', fields, evidence: [] },
      newId(),
    )

const decides = (who: Somebody, changes: Record<string, unknown> = {}): Step =>
  onRequest((request) => decideWell(request.id, who, changes))

const confirms = (who: Somebody): Step =>
  onRequest(async (request) =>
    confirm(
      await as(who, 'cancellation.confirm'),
      request.id,
      { version: request.version, sawEveryTelling: 'yes' },
      newId(),
    ),
  )

const tells = (changes: Record<string, unknown>): Step =>
  onDuty(async (duty, life) =>
    tell(
      await as('officer', 'victim.tell'),
      duty,
      toldWell(london(START + (life.minutes - 1) * 60_000), changes),
      newId(),
    ),
  )

const WORDS = 'These are invented words, long enough to be an account of why this was done here today.'

const STEPS: Readonly<Record<string, Step>> = {
  'asks for C2': async (life, crime) => aC2Request(crime, life.oic),
  'asks for C4': ask('C4', MISTAKE),
  'asks for C3': async (life, crime) =>
    ask('C3', {
      kind: 'duplicate',
      survivorReference: await referenceOf(life.crimes.find((other) => other !== crime) ?? crime),
      samePlace: 'yes',
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
  'a decision maker agrees': decides('decider'),
  'another decision maker agrees': decides('otherDecider'),
  'the registrar agrees': decides('registrar'),
  'the deputy agrees': decides('deputy'),
  'a decision maker agrees without being convinced': decides('decider', { convinced: 'no' }),
  'a decision maker agrees under possible pressure': decides('decider', { pressure: 'clear' }),
  'the registrar sets aside what they like': decides('registrar', {
    setAside: ['HOCR-C2-05', 'HOCR-C2-17', 'HOCR-A-02'],
    'reason-HOCR-C2-17': WORDS,
  }),
  'a decision maker refuses': decides('decider', { verdict: 'refuse' }),
  'the registrar refuses': decides('registrar', { verdict: 'refuse' }),
  'a decision maker returns it': decides('decider', { verdict: 'return', questions: ['Who else saw it?'] }),
  'a decision maker uses an old screen': decides('decider', { version: 0 }),
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
    reconsider(await as('registrar', 'extract.import'), crime, ['the offence'], newId()),
  'the victim is told and does not object': tells({}),
  'the victim is told and disagrees': tells({ reply: 'disagrees', theirWords: WORDS }),
  'the victim is told by somebody unsafe': tells({
    channel: 'phone',
    aloneAndOutOfHearing: 'no',
    routeConfirmed: 'no',
  }),
  'the officer tries in vain': onDuty(async (duty, life) =>
    recordAttempt(
      await as('officer', 'victim.tell'),
      duty,
      attemptForm.parse({
        at: london(START + (life.minutes - 1) * 60_000),
        channel: 'phone',
        result: 'no reply',
        notes: '',
      }),
      newId(),
    ),
  ),
  'the registrar finds nobody to tell': onDuty(async (duty) =>
    findNobodyToTell(
      await as('registrar', 'victim.find-nobody'),
      duty,
      { why: 'never identified', reason: WORDS },
      newId(),
    ),
  ),
  'the duty changes hands': onDuty(async (duty) =>
    assignDuty(await as('supervisor', 'victim.assign'), duty, await idOf('supervisor'), newId()),
  ),
  'a warning is noted for whoever goes next': onDuty(async (duty) =>
    noteNeverDo(await as('officer', 'victim.tell'), duty, 'Never ring the landline.', newId()),
  ),
  'the decision maker confirms': confirms('decider'),
  'another decision maker confirms': confirms('otherDecider'),
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
    const open = await beforeAnyoneIsKnown((tx) => tx.reinstatement.findFirst({ where: { acceptedAt: null } }))
    return open && acceptInvestigation(await as('supervisor', 'investigation.accept'), open.id, newId())
  },
}

// The way a case goes when all is well, so that lives go deep; the rest breaks in on it anywhere.
const GOOD_WAY = [
  'asks for C2',
  'a decision maker agrees',
  'the victim is told and does not object',
  'the decision maker confirms',
  'it is put back',
]
const which = fc.constantFrom(0 as const, 1 as const)
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(STEPS)), which) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...GOOD_WAY, 'the registrar agrees', 'the registrar confirms'), which),
  },
)
/** A life: part of the good way on one crime, with anything thrown in between. */
const life = fc
  .tuple(
    fc.array(step, { maxLength: 8 }),
    which,
    fc.integer({ min: 0, max: GOOD_WAY.length }),
    fc.array(fc.array(step, { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([before, crime, far, between]) => [
    ...before,
    ...GOOD_WAY.slice(0, far).flatMap((name, n) => [[name, crime] as const, ...(between[n] ?? [])]),
  ])
const happened = new Map<string, number>()

async function play(life: Life, [name, which]: readonly [string, 0 | 1]): Promise<void> {
  life.minutes += 7
  await setClock(new Date(START + life.minutes * 60_000).toISOString())
  let result: unknown
  try {
    result = await STEPS[name]?.(life, life.crimes[which])
  } catch (failure) {
    // The builders throw where the deed refused; a bug throws something else.
    if (!/^Error: (not-|already|rules|guarded|incomplete|at-once|may-not|changed|final)/.test(String(failure)))
      throw failure
    return
  }
  const done =
    typeof result === 'string' ||
    name === 'a day goes by' ||
    (result as Result<unknown> | null | undefined)?.ok === true ||
    Array.isArray(result)
  if (done) happened.set(name, (happened.get(name) ?? 0) + 1)
}

test('whatever is done to two crimes, in whatever order and by whomever, nothing that must be true breaks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), life, async (rape, steps) => {
      const make = () => (rape ? aCrime().ofRape() : aCrime())
      const first = await make().saved()
      const story: Life = {
        crimes: [first, await make().withVictimsOf(first).saved()],
        oic: rape ? 'detective' : 'officer',
        minutes: 0,
        lastKey: '',
      }
      for (const one of steps) {
        await play(story, one)
        expect(await brokenTruths(), `after "${one[0]}"`).toEqual([])
      }
    }),
    { numRuns: runs(100, 2000), endOnFailure: true },
  )
  expect((await verifyBook(operatorPermit())).broken).toBeUndefined()
  if (process.env.TELL) console.log(happened)
  expect(
    [...happened.keys()].length,
    [...happened].map(([name, n]) => `${name}: ${String(n)}`).join('\n'),
  ).toBeGreaterThanOrEqual(runs(15, 20))
}, 1_800_000)
