import { describe, expect, test } from 'vitest'
import type { Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { decideWell, goodJudgements } from '#lib/testing/request'
import { aSoundRequest, openFindings } from '#lib/testing/sound-request'

await inAForce()

type Judgements = Readonly<Record<string, unknown>>
type Crime = ReturnType<typeof aCrime>

const aRequest = async (crime: Crime = aCrime()) => aSoundRequest('C2', await crime.saved())
const found = async (judgements: Judgements, crime?: Crime) =>
  openFindings(await aRequest(crime), 'decisionMaker', judgements)
const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

describe('an agreement is held', () => {
  test.each<[string, Judgements, string]>([
    [
      'while the decision maker is not convinced',
      { convinced: 'no' },
      'HOCR-C2-05: The decision maker is not convinced',
    ],
    ['on doubts alone', { testApplied: 'on balance we doubt it' }, 'HOCR-G-09: “On balance we doubt it”'],
    ['while no decisive item is named', { decisiveEvidence: '' }, 'HOCR-C2-05a: The decision maker has not yet named'],
    ['while the decisive item was not seen', { decisiveViewed: 'no' }, 'HOCR-C2-05a: The decision maker has not seen'],
    [
      'while nobody says where it was seen',
      { decisivePlace: '' },
      'HOCR-C2-05a: The decision maker has not said where',
    ],
    ['where it is to be seen later', { decisiveViewedOn: '2026-06-20' }, 'HOCR-C2-05a: The day of seeing'],
    ['while its reasons are too short', { reason: 'It is new.' }, 'HOCR-G-05: The reasons for the decision'],
    [
      'without independence',
      { independenceDeclared: 'no' },
      'HOCR-A-01: The decision maker says they are not independent.',
    ],
    ['while nobody writes what was checked', { checksMade: '' }, 'HOCR-C2-03a: Nobody has written what was done'],
    ['while what speaks against it is not weighed', { informationAgainst: 'yes' }, 'HOCR-C2-05b: Some information'],
    ['while nobody says whether anything does', { informationAgainst: '' }, 'HOCR-C2-05b: The decision maker has not'],
    ['while it is not known whether proceedings are open', { proceedings: '' }, 'HOCR-G-05b: It is not known'],
    ['while nobody says where that was checked', { proceedingsSource: '' }, 'HOCR-G-05b: Nobody has written where'],
    ['while nobody says when', { proceedingsCheckedOn: '' }, 'HOCR-G-05b: Nobody has said on which date'],
    ['where it is to be checked later', { proceedingsCheckedOn: '2026-06-20' }, 'HOCR-G-05b: The date on which open'],
    ['while the prosecutor is not informed', { proceedings: 'open' }, 'HOCR-G-05b: Proceedings are open.'],
    ['while the risk is not weighed', { riskLevel: '' }, 'HOCR-A-13: The decision maker has not yet weighed the risk.'],
    ['while the account does not say when', { accountWhen: '' }, 'HOCR-C2-06: The account does not say when it came'],
    ['while the account does not say where', { accountFrom: '' }, 'HOCR-C2-06: The account does not say where'],
    ['while the account does not say how', { accountVerified: '' }, 'HOCR-C2-06: The account does not say how'],
    ['while the account does not say what', { accountEffect: '' }, 'HOCR-C2-06: The account does not say what'],
    [
      'by a decision maker with a stake',
      { conflictsDeclared: ['relative, friend or witness'] },
      'HOCR-A-01a: The decision maker has',
    ],
  ])('%s', async (_when, judgements, words) => {
    expect((await found(judgements)).join(' ')).toContain(words)
  })

  test.each([
    ['additional', 'HOCR-C2-02'],
    ['verifiable', 'HOCR-C2-03'],
    ['sourceReliable', 'HOCR-C2-03'],
    ['relevant', 'HOCR-C2-04'],
    ['determinative', 'HOCR-C2-05'],
    ['integrityChecked', 'HOCR-C2-03a'],
  ])('where the decisive item is not %s', async (question, check) => {
    const request = await aRequest()
    const { decisiveEvidence } = await goodJudgements(request)
    const judgement = { [`${question}-${String(decisiveEvidence)}`]: 'no' }
    expect((await openFindings(request, 'decisionMaker', judgement)).join(' ')).toContain(check)
    expect(await openFindings(request)).toEqual([])
  })
})

describe('the risk is written down', () => {
  const PARTS = ['riskSeriousness', 'riskImpact', 'riskToVictim', 'riskSafeguarding'] as const
  const NOTHING = { riskSeriousness: '', riskImpact: '', riskToVictim: '', riskSafeguarding: '' }

  test.each(PARTS)('in every part where it is not low: %s', async (part) => {
    expect(await found({ riskLevel: 'medium', [part]: '' })).toEqual([
      'HOCR-A-13: The risk is not low, so each part of it needs a line.',
    ])
    expect(await found({ riskLevel: 'medium' })).toEqual([])
  })

  test('in one line where it is low', async () => {
    expect(await found(NOTHING)).toEqual([])
    expect((await found({ ...NOTHING, riskOneLine: '' })).join(' ')).toContain('HOCR-A-13: One line on the risk')
  })

  test.each([
    ['a flag says domestic abuse', () => aCrime().flagged('domestic_abuse')],
    ['a suspect is a former partner', () => aCrime().withSuspects('ex_partner')],
    ['the victim is a child', () => aCrime().withVictims(2012)],
  ])('in every part, though low, where %s', async (_why, crime) => {
    expect(await found(NOTHING, crime())).toContain(
      'HOCR-A-13: The offence is serious, so each part of the risk needs a line.',
    )
    expect(await found({}, crime())).not.toContain('HOCR-A-13')
  })
})

describe('a safeguard that is not met', () => {
  const came = async () => aSoundRequest('C4', await aCrime().saved(), { answers: { restsOn: 'came later' } })
  const aside = (reason: string) => ({ setAside: ['HOCR-C4-02'], 'reason-HOCR-C4-02': reason })
  const REASON = 'The film was in the property store all along.'

  test('is set aside by the registrar, with a reason', async () => {
    const request = await came()
    expect(refusal(await decideWell(request, 'registrar'))).toContain(
      'HOCR-C4-02: The case rests on what came in after',
    )
    expect(refusal(await decideWell(request, 'registrar', aside('It was.')))).toContain('HOCR-C4-02')
    expect(refusal(await decideWell(request, 'registrar', aside(REASON)))).toBe('saved')
  })

  test('is set aside by nobody else', async () => {
    expect(refusal(await decideWell(await came(), 'decisionMaker', aside(REASON)))).toContain('HOCR-C4-02')
  })

  test('is set aside by itself: what is set aside beside it is no help', async () => {
    const other = { setAside: ['HOCR-C2-17'], 'reason-HOCR-C2-17': REASON }
    expect(refusal(await decideWell(await came(), 'registrar', other))).toContain('HOCR-C4-02')
  })
})

test('a warning is answered with a reason before the decision is saved', async () => {
  const request = await aSoundRequest('C4', await aCrime().saved())
  const untold = { victimWillBeInformed: 'no' }
  expect(await decideWell(request, 'decisionMaker', untold)).toMatchObject({
    refusal: { fields: { 'reason-HOCR-V-02': 'Give a reason for going on although HOCR-V-02 warns' } },
  })
  const reason = { ...untold, 'reason-HOCR-V-02': 'The victim has moved abroad, and left no address.' }
  expect(refusal(await decideWell(request, 'decisionMaker', reason))).toBe('saved')
})
