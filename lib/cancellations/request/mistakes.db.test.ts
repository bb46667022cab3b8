import { describe, expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aSoundRequest, openFindings, type Otherwise } from '#lib/testing/sound-request'

await inAForce()

type Crime = ReturnType<typeof aCrime>

/** What is found against a request to cancel a crime recorded by mistake. */
const found = async (otherwise: Otherwise = {}, judgements = {}, crime: Crime = aCrime()) =>
  openFindings(await aSoundRequest('C4', await crime.saved(), otherwise), 'decisionMaker', judgements)

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
    ['genuineMistake', 'HOCR-C4-01: The decider finds that recording it was no mistake.'],
    ['noCrimeMoreLikelyThanNot', 'HOCR-C4-01: The decider does not find that there was probably no crime.'],
  ])('where the decision maker denies %s', async (judgement, words) => {
    expect(await found({}, { [judgement]: 'no' })).toEqual([words])
  })

  test('where the damage did not clean off, and goes where it did', async () => {
    const cleanedOff = (answer: string): Otherwise => ({
      answers: { mistake: 'damage that cleaned off', conditions: { 'cleaned off at no cost': answer } },
    })
    expect(await found(cleanedOff('yes'))).toEqual([])
    expect(await found(cleanedOff('no'))).toEqual(['HOCR-C4-04: It did not clean off, or cost something.'])
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

test('of a day for which no rules are held the registrar names the text that was relied on', async () => {
  const request = await aSoundRequest('C4', await aCrime().recordedAt('2021-06-01T10:00:00Z').saved())
  expect((await openFindings(request)).join(' ')).toContain('HOCR-G-06: No checked rules are held for the day')
  expect((await openFindings(request, 'registrar')).join(' ')).toContain('HOCR-G-06: Name the text')
  const named = { textReliedOn: 'The counting rules of 2021/22, section B, as the registrar keeps them.' }
  expect((await openFindings(request, 'registrar', named)).join(' ')).not.toContain('HOCR-G-06')
})
