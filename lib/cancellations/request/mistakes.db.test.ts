import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { receiveFile } from '#lib/base/file-store'
import { newId } from '#lib/base/ids'
import { openEvidence, saveEvidence } from '#lib/cancellations/evidence/evidence-file'
import { as, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aSoundRequest, INCIDENT_LOG, openFindings, type Otherwise } from '#lib/testing/sound-request'

await inAForce()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evidence-'))
  process.env.EVIDENCE_DIR = folder
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A log that its requester attached; answers the file’s id. */
async function anAttachedLog(crimeId: string): Promise<string> {
  const bytes = (async function* () {
    yield await Promise.resolve(Buffer.from('%PDF-1.7 the log of the call'))
  })()
  const taken = await receiveFile(bytes, 1_000_000)
  if (typeof taken === 'string') throw new Error(taken)
  const fields = { ...INCIDENT_LOG, held: 'attached' }
  const item = { itemId: newId(), fields, file: { ...taken, name: 'log.pdf' }, later: true }
  const saved = value(await saveEvidence(await as('officer', 'request.submit'), crimeId, item, newId()))
  return saved.evidence[0]?.fileId ?? ''
}

type Crime = ReturnType<typeof aCrime>

/** What is found against a request to cancel a crime recorded by mistake. */
const found = async (otherwise: Otherwise = {}, judgements = {}, crime: Crime = aCrime()) =>
  openFindings(await aSoundRequest('C4', await crime.saved(), otherwise), 'decisionMaker', judgements)

const damage = () => aCrime().of('149/00', '58A')
const asDamage = {
  requested: { reported: 'offence on the list', reportedOffence: { code: '149/00', countClass: '58A' } },
  read: { reportedInLog: 'offence on the list', reportedOffenceInLog: '149/00 58A' },
} as const

test('a crime that was recorded by mistake is let through when nothing is against it', async () => {
  expect(await found()).toEqual([])
})

describe('a crime recorded by mistake stays', () => {
  test.each<[string, Otherwise, string]>([
    ['while nobody says what the mistake was', { answers: { mistake: 'unknown' } }, 'HOCR-C4-04: Nobody has said'],
    [
      'where only the class is wrong',
      { answers: { mistake: 'wrong offence class' } },
      'HOCR-C4-05: The offence or class is wrong, but there was a crime.',
    ],
    [
      'where the reason is the wrong class',
      { reasons: ['HOCR-R-19'] },
      'HOCR-C4-05: The offence or class is wrong, but there was a crime.',
    ],
    ['while what went wrong is not written down', { answers: { whatWentWrong: '' } }, 'HOCR-C4-01: What went wrong'],
    ['while what was known then is not written down', { answers: { knownThen: '' } }, 'HOCR-C4-01: What went wrong'],
    ['where it rests on what came later', { answers: { restsOn: 'came later' } }, 'HOCR-C4-02: The case rests on what'],
    ['while nobody knows who recorded it', { answers: { recorderKnown: 'no' } }, 'HOCR-C4-01: It is not written down'],
  ])('%s', async (_which, otherwise, words) => {
    expect((await found(otherwise)).join(' ')).toContain(words)
  })

  test.each([
    ['genuineMistake', 'HOCR-C4-01: The decision maker finds that recording it was no mistake.'],
    ['noCrimeMoreLikelyThanNot', 'HOCR-C4-01: The decision maker does not find that there was probably no crime.'],
  ])('where the decision maker denies %s', async (judgement, words) => {
    expect(await found({}, { [judgement]: 'no' })).toEqual([words])
  })

  test('where the damage did not clean off, and goes where it did', async () => {
    const cleanedOff = (answer: string): Otherwise => ({
      answers: {
        mistake: 'damage that cleaned off',
        conditions: { 'cleaned off at no cost': answer },
        ...asDamage.requested,
      },
    })
    expect(await found(cleanedOff('yes'), asDamage.read, damage())).toEqual([])
    expect(await found(cleanedOff('no'), asDamage.read, damage())).toEqual([
      'HOCR-C4-04: It did not clean off, or cost something.',
    ])
  })

  test('where it was not an unconnected third party who reported it', async () => {
    const answers = {
      mistake: 'third party not confirmed',
      conditions: { 'victim confirmed it': 'no', 'recording was appropriate or necessary': 'no' },
    }
    expect(await found({ answers }, {}, aCrime().reportedAs('other_third_party'))).toEqual([])
    expect(await found({ answers }, {}, aCrime().reportedAs('professional'))).toEqual([
      'HOCR-C4-04: The report did not come from an unconnected third party, so it was rightly recorded.',
    ])
  })

  test('where the points to prove of a crime against the state are made out', async () => {
    const drugs = () => aCrime().of('092/01', '92A').withoutVictims()
    expect(await found({ answers: { pointsToProve: 'not made out' } }, {}, drugs())).toEqual([])
    expect(await found({ answers: { pointsToProve: 'made out' } }, {}, drugs())).toEqual([
      'HOCR-C4-03: The points to prove are made out.',
    ])
  })
})

test('a suspect who works for the police leaves the case to the registrar', async () => {
  const police = { answers: { suspectIsPolice: 'yes' } }
  expect(await found(police, {}, aCrime().withSuspects('stranger'))).toEqual([
    'HOCR-A-01c: A suspect works for the police.',
  ])
  expect(await found({}, {}, aCrime().withSuspects('stranger'))).toEqual([])
  expect(await found(police)).toEqual([])
})

test('of a day for which no rules are held whoever decides names the text that was relied on', async () => {
  const request = await aSoundRequest('C4', await aCrime().recordedAt('2021-06-01T10:00:00Z').saved())
  expect((await openFindings(request)).join(' ')).toContain('HOCR-G-06: No checked rules are held for the day')
  expect((await openFindings(request, 'registrar')).join(' ')).toContain('HOCR-G-06: No checked rules are held')
  const named = { textReliedOn: 'The counting rules of 2021/22, section B, as the registrar keeps them.' }
  for (const who of ['decisionMaker', 'registrar'] as const)
    expect((await openFindings(request, who, named)).join(' ')).not.toContain('HOCR-G-06')
})

describe('what was reported', () => {
  test('was notifiable: nobody cancels it as a mistake, whatever the requester says', async () => {
    const assault = { reportedInLog: 'offence on the list', reportedOffenceInLog: '105/01 105A – Common assault' }
    const findings = (await found({}, assault)).join(' ')
    expect(findings).toContain(
      'HOCR-C4-04: What was reported was notifiable on the day it was recorded: Common assault',
    )
    expect(findings).toContain('HOCR-C4-04a: The requester and the decision maker do not say the same')
  })

  test('is read by the decision maker in a log that they opened', async () => {
    expect(await found({}, { reportedInLog: '' })).toEqual([
      'HOCR-C4-04: The decision maker has not said what was reported, or no list holds that offence.',
      'HOCR-C4-04a: The decision maker has not said what was reported.',
    ])
    expect(await found({}, { logOpened: 'no' })).toEqual([
      'HOCR-C4-04d: The decision maker has not opened the log or first account.',
    ])
    expect(await found({}, { logEvidence: '' })).toEqual([
      'HOCR-C4-04d: The decision maker has not said which log or first account they opened.',
    ])
    expect(await found({}, { logPlace: '' })).toEqual([
      'HOCR-C4-04d: The decision maker has not said where and when they opened the log or first account.',
    ])
    expect(await found({ item: { kind: 'footage' } })).toEqual([
      'HOCR-C4-04d: No incident log or first account is attached, and none is said to be held.',
    ])
  })

  test('in a log that is attached: that it was opened is found, and not taken on their word', async () => {
    const crimeId = await aCrime().saved()
    const fileId = await anAttachedLog(crimeId)
    const request = await aSoundRequest('C4', crimeId, { fileId })
    expect(await openFindings(request)).toEqual([
      'HOCR-C4-04d: The decision maker has not opened the log or first account.',
    ])
    const opens = async (who: Somebody) => {
      const file = await openEvidence(await as(who, 'evidence.open'), crimeId, fileId)
      for await (const chunk of file?.content ?? []) expect(chunk.length).toBeGreaterThan(0)
    }
    await opens('otherDecisionMaker')
    expect(await openFindings(request)).toHaveLength(1)
    await opens('decisionMaker')
    expect(await openFindings(request)).toEqual([])
    expect(await openFindings(request, 'decisionMaker', { logOpened: 'no' })).toHaveLength(1)
  })
})

describe('a mistake with a serious crime waits for the registrar', () => {
  test.each<[string, () => Crime]>([
    ['robbery', () => aCrime().of('034/01', '34B')],
    ['domestic abuse', () => aCrime().flagged('domestic_abuse')],
  ])('%s', async (_which, crime) => {
    const request = await aSoundRequest('C4', await crime().saved())
    expect((await openFindings(request)).join(' ')).toContain('HOCR-C4-04c')
    expect(await openFindings(request, 'registrar')).toEqual([])
    const { reservation } = await asSystem((tx) =>
      tx.cancellationRequest.findUniqueOrThrow({ where: { id: request }, select: { reservation: true } }),
    )
    expect(reservation).toBe('registrar')
  })
})

test('the schools protocol is about pupils: how old a suspect was is found, and an adult’s theft stays', async () => {
  const pupils: Otherwise = {
    answers: {
      mistake: 'schools protocol',
      conditions: {
        'it was between pupils at school': 'yes',
        'school or family asked for it to be recorded': 'no',
        'it was serious': 'no',
      },
    },
  }
  const theft = () => aCrime().of('049/10', '49')
  expect(await found(pupils, {}, theft().withSuspects('acquaintance'))).toEqual([
    'HOCR-C4-04b: This kind of mistake cannot be about this offence: Other theft.',
  ])
  expect(await found(pupils, {}, theft().withSuspectBorn(2012))).toEqual([])
  // Of somebody born in 2008 nobody knows whether they were 17 or 18 in June 2026.
  expect(await found(pupils, {}, theft().withSuspectBorn(2008))).toEqual([
    'HOCR-C4-04b: It is not clear that this kind of mistake can be about this offence: Other theft.',
  ])
})
