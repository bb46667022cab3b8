import { describe, expect, test } from 'vitest'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aC4Request, aSoundRequest, openFindings } from '#lib/testing/sound-request'

await inAForce()

type Crime = ReturnType<typeof aCrime>
type Answers = Readonly<Record<string, unknown>>

/** What is found against cancelling one crime into another. */
async function found(into: string, from: Crime, answers: Answers = {}): Promise<readonly string[]> {
  const principalCrimeReference = await referenceOf(into)
  return openFindings(
    await aSoundRequest('C3', await from.saved(), { who: 'bureau', answers: { principalCrimeReference, ...answers } }),
  )
}

const theft = () => aCrime().of('049/10', '49')
const twinOf = (crime: string, like: Crime = theft()) => like.withVictimsOf(crime).withSuspectsOf(crime)
const aTheft = () => theft().withSuspects('stranger').saved()

const PART = { kind: 'part of' }

test('a duplicate with nothing against it is let through', async () => {
  const first = await aTheft()
  expect(await found(first, twinOf(first))).toEqual([])
  expect(await found(first, twinOf(first), PART)).toEqual([])
})

describe('two crimes are both kept', () => {
  test('where their victims or their suspects are not the same people', async () => {
    const first = await aTheft()
    expect((await found(first, theft().withSuspectsOf(first))).join(' ')).toContain(
      'HOCR-C3-03: The two crimes have different victims',
    )
    expect((await found(first, theft().withVictimsOf(first).withSuspects('stranger'))).join(' ')).toContain(
      'HOCR-C3-03: The two crimes have different suspects',
    )
  })

  const EXPLAINED = {
    differencesShownBy: 'incident log',
    differencesExplained: 'The log shows two calls about one theft, entry 14 and entry 31.',
  }

  test('reported on another day, until something that was opened shows why they differ', async () => {
    const first = await aTheft()
    const later = () => twinOf(first).reportedAt('2026-06-02T10:00:00Z').recordedAt('2026-06-02T11:00:00Z')
    expect(await found(first, later())).toEqual([
      'HOCR-C3-03a: The two records differ, and nothing is named that shows why.',
    ])
    const words = { differencesExplained: 'Two call handlers took down the same call, hence the difference.' }
    expect((await found(first, later(), words)).join(' ')).toContain('HOCR-C3-03a')
    expect(await found(first, later(), EXPLAINED)).toEqual([])
    const request = await aSoundRequest('C3', await later().saved(), {
      who: 'bureau',
      answers: { principalCrimeReference: await referenceOf(first), ...EXPLAINED },
    })
    expect(await openFindings(request, 'decisionMaker', { differencesSeen: 'no' })).toEqual([
      'HOCR-C3-03a: The decision maker finds that what they have seen does not explain each difference.',
    ])
  })

  test('of another place or time, until it is said why, and never where they are two places or times', async () => {
    const first = await aTheft()
    const answered = (answers: Answers) => found(first, twinOf(first), { ...EXPLAINED, ...answers })
    expect(await answered({ samePlace: 'no', placeDiffersBecause: 'written differently' })).toEqual([])
    expect(await answered({ sameTime: 'no', timeDiffersBecause: 'time of report' })).toEqual([])
    expect(await answered({ samePlace: 'no', placeDiffersBecause: 'different places' })).toEqual([
      'HOCR-C3-03a: The two happened at different places.',
    ])
    expect(await answered({ sameTime: 'no', timeDiffersBecause: 'different times' })).toEqual([
      'HOCR-C3-03a: The two happened at different times.',
    ])
  })

  test('of another offence: the one in the wrong class is reclassified first', async () => {
    const first = await aTheft()
    expect((await found(first, twinOf(first, aCrime().of('039/00', '39')), EXPLAINED)).join(' ')).toContain(
      'HOCR-C3-03: Two records of one crime are in different offences or classes',
    )
  })

  test.each([
    ['oneSequence', 'no', 'HOCR-C3-03: The two were not one run of events.'],
    ['reportedTogether', 'no', 'HOCR-C3-03: The two were not reported together.'],
    ['resumedAfterPoliceKnew', 'yes', 'HOCR-C3-03: It started again after police knew, so it is a new crime.'],
  ])('where one is part of the other but for %s', async (question, answer, words) => {
    const first = await aTheft()
    expect(await found(first, twinOf(first), { ...PART, [question]: answer })).toEqual([words])
  })

  test('while nobody says how they belong together', async () => {
    const first = await aTheft()
    expect((await found(first, twinOf(first), { kind: 'unknown' })).join(' ')).toContain(
      'HOCR-C3-01: Is this a duplicate',
    )
  })
})

describe('a course of conduct', () => {
  const stalking = () => aCrime().of('195/12', '8Q')
  const aStalking = () => stalking().withSuspects('stranger').saved()

  test.each([
    [
      'overThreeMonthsApart',
      'yes',
      'HOCR-C3-05a: More than three months lie between the acts, and nothing exceptional is named.',
    ],
    ['offenderDealtWithBetween', 'yes', 'HOCR-C3-05: The offender was dealt with in between, so this is a new crime.'],
  ])('is one crime, but not where %s', async (question, answer, words) => {
    const first = await aStalking()
    expect(await found(first, twinOf(first, stalking()), PART)).toEqual([])
    expect(await found(first, twinOf(first, stalking()), { ...PART, [question]: answer })).toEqual([words])
  })
})

describe('which of two crimes stays', () => {
  const WOUNDING = ['005/01', '5D'] as const
  const HARASSMENT = ['195/94', '8L'] as const
  const COERCION = ['008/67', '8U'] as const
  const both = async (into: readonly [string, string], from: readonly [string, string], relation = 'stranger') => {
    const first = await aCrime()
      .of(...into)
      .withSuspects(relation)
      .saved()
    return found(first, twinOf(first, aCrime().of(...from)), {
      ...PART,
      overThreeMonthsApart: 'no',
      formerPartner: 'no',
    })
  }

  test('a wounding never goes into a theft, and a theft may go into a wounding', async () => {
    expect(await both(['049/10', '49'], WOUNDING)).toEqual([
      'HOCR-C3-07a: The crime that stays is the lesser of the two.',
    ])
    expect(await both(WOUNDING, ['049/10', '49'])).toEqual([])
  })

  test('controlling or coercive behaviour never goes into harassment, and harassment may go into it', async () => {
    expect(await both(HARASSMENT, COERCION)).toEqual([
      'HOCR-C3-07b: Controlling or coercive behaviour is kept before harassment.',
    ])
    expect(await both(COERCION, HARASSMENT)).toEqual([])
  })

  test('a former partner is one where the RMS says so on either crime, whatever is answered', async () => {
    expect((await both(HARASSMENT, HARASSMENT, 'ex_partner')).join(' ')).toContain(
      'HOCR-C3-07b: A former partner’s harassment is stalking',
    )
    expect(await both(HARASSMENT, HARASSMENT)).toEqual([])
  })
})

test('things taken from one household are one crime, and from several they are not', async () => {
  const first = await aTheft()
  const another = () => theft().withVictims(1990).withSuspectsOf(first)
  const household = (oneHousehold: string) => found(first, another(), { ...PART, oneHousehold })
  expect(await household('yes')).toEqual([])
  expect((await household('no')).join(' ')).toContain('HOCR-C3-03: The two crimes have different victims.')
})

describe('the crime that stays', () => {
  test('is live here and in the RMS, and counts', async () => {
    for (const [status, words] of [
      ['transferred', 'HOCR-C3-02: In the RMS the other crime is no longer live.'],
      ['n100', 'HOCR-C3-02: In the RMS the other crime is no longer live.'],
    ] as const) {
      const first = await theft().withSuspects('stranger').inTheRmsAs(status).saved()
      expect((await found(first, twinOf(first))).join(' '), status).toContain(words)
    }
    const incident = await aCrime().of('N100', 'N100').withSuspects('stranger').saved()
    expect((await found(incident, twinOf(incident))).join(' ')).toContain('HOCR-C3-02: The other one is not a crime')
  })

  test('is this force’s own: one that was transferred is another force’s, and one cancelled in the RMS is still ours', async () => {
    const words = 'HOCR-C3-01: The other crime is in another force.'
    const ofStatus = async (status: 'live' | 'transferred' | 'cancelled') => {
      const first = await theft().withSuspects('stranger').inTheRmsAs(status).saved()
      return (await found(first, twinOf(first))).join(' ')
    }
    expect(await ofStatus('transferred')).toContain(words)
    for (const status of ['live', 'cancelled'] as const) expect(await ofStatus(status), status).not.toContain(words)
  })

  test('of an offence that has ceased counts where it was recorded before that', async () => {
    const recordedOn = (day: string) =>
      aCrime().of('008/71', '8R').recordedAt(`${day}T10:00:00Z`).withSuspects('stranger').saved()
    const words = 'HOCR-C3-02: The other one is not a crime that counts.'
    const [before, after] = [await recordedOn('2024-01-10'), await recordedOn('2024-02-10')]
    expect((await found(before, twinOf(before))).join(' ')).not.toContain(words)
    expect((await found(after, twinOf(after))).join(' ')).toContain(words)
  })

  test('is another crime, and none that was cancelled into this one', async () => {
    const crime = await aTheft()
    const request = await aSoundRequest('C3', crime, {
      who: 'bureau',
      answers: { principalCrimeReference: await referenceOf(crime) },
    })
    expect((await openFindings(request)).join(' ')).toContain('HOCR-C3-07: A crime cannot be cancelled into itself.')
    const [first, second] = [await aTheft(), await aTheft()]
    expect((await found(first, twinOf(second))).join(' ')).not.toContain('HOCR-C3-07: ')
  })

  test('has no open request of its own', async () => {
    const first = await aTheft()
    await aC4Request(first)
    expect((await found(first, twinOf(first))).join(' ')).toContain('HOCR-C3-02: There is an open or agreed request')
  })

  test('is of the same offence, or the registrar decides where the rules do not say which stays', async () => {
    const first = await aTheft()
    expect((await found(first, twinOf(first, aCrime().of('039/00', '39')), PART)).join(' ')).toContain('HOCR-C3-07a')
  })
})

test('the victim has the number of the crime that stays, or is going to be informed', async () => {
  const first = await aTheft()
  const request = await aSoundRequest('C3', await twinOf(first).saved(), {
    who: 'bureau',
    answers: { principalCrimeReference: await referenceOf(first), victimHasSurvivingNumber: 'no' },
  })
  expect(await openFindings(request, 'decisionMaker', { victimWillBeInformed: 'no' })).toEqual([
    'HOCR-V-02: The victim is not going to be informed.',
  ])
  expect(await openFindings(request, 'decisionMaker', { victimWillBeInformed: 'yes' })).toEqual([])
  expect(await openFindings(request, 'decisionMaker', { alreadyRecorded: 'no', victimWillBeInformed: 'yes' })).toEqual([
    'HOCR-C3-01: The decision maker finds that it is not the same crime.',
  ])
})
