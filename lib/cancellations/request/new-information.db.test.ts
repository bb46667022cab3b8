import { describe, expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aSoundRequest, openFindings, type Otherwise } from '#lib/testing/sound-request'

await inAForce()

type Crime = ReturnType<typeof aCrime>
type Judgements = Readonly<Record<string, unknown>>

/** What is found against a request on new information. */
const found = async (otherwise: Otherwise = {}, crime: Crime = aCrime(), judgements: Judgements = {}) =>
  openFindings(await aSoundRequest('C2', await crime.saved(), otherwise), 'decisionMaker', judgements)

const said = async (...given: Parameters<typeof found>) => (await found(...given)).join(' ')

test('new information with nothing against it is let through', async () => {
  expect(await found()).toEqual([])
})

describe('an item of evidence is not enough', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['that the officer in the case knew of', { knownToRecorderOrOic: 'yes' }, 'HOCR-C2-02: The recorder or the OIC'],
    ['that the officer in the case had', { heldByBeforeRecording: 'recorder or OIC' }, 'HOCR-C2-02: The recorder or'],
    ['that police got before recording, from nobody', { obtainedOn: '2026-05-31' }, 'HOCR-C2-02: Who had this when'],
    ['that is kept nowhere', { whereHeld: '' }, 'HOCR-C2-03: The evidence cannot be checked'],
    ['of which nobody says where it came from', { origin: '' }, 'HOCR-C2-03: It is not yet clear where the evidence'],
    ['of which nobody says how to check it', { howVerifiable: '' }, 'HOCR-C2-03: It is not yet clear where'],
    ['that casts doubt only', { shows: 'casts doubt only' }, 'HOCR-C2-04: The evidence casts doubt'],
    ['that says only what was not found', { shows: 'only that something was not found' }, 'HOCR-C2-17: The evidence'],
    ['that clears only this suspect', { shows: 'only that this suspect did not do it' }, 'HOCR-C2-16: The evidence'],
    ['that is an opinion about the victim', { kind: 'opinion about the victim' }, 'HOCR-C2-20: The evidence is only'],
    ['of which nobody knows who made it', { madeBy: 'unknown' }, 'HOCR-C2-03a: It is not known who made'],
    ['of which nobody knows the day', { eventOn: '' }, 'HOCR-C2-04a: It is not known which date'],
    ['that the suspect wrote', { kind: 'message', madeBy: 'suspect' }, 'HOCR-C2-17a: The request rests on the suspect'],
    ['that shows that it happened', { shows: 'shows that it happened' }, 'HOCR-C2-05b: The evidence holds information'],
    ['that shows a different crime', { shows: 'different crime' }, 'HOCR-C2-19: The evidence shows a different crime.'],
  ])('%s', async (_which, item, words) => {
    expect(await said({ item })).toContain(words)
  })

  test('that reached police before the recording, but somebody else in police had it', async () => {
    const item = { obtainedOn: '2026-05-31', heldByBeforeRecording: 'somebody else in police' }
    expect(await found({ item })).toEqual([])
  })

  test('of the victim alone, where the victim does not want to go on with it', async () => {
    const answers = { victimNow: 'does not support' }
    expect(await said({ answers, item: { kind: 'victim account' } })).toContain('HOCR-C2-09: The victim has withdrawn')
    expect(await found({ answers })).toEqual([])
  })
})

describe('what the victim says now', () => {
  test('has to be known, and counts only from a victim who was free to speak', async () => {
    expect(await said({ answers: { victimNow: 'unknown' } })).toContain('HOCR-C2-08: It is not known what the victim')
    const overheard = { answers: { presentWhenVictimSaidSo: 'suspect or their family' } }
    const short = { pressureConsideration: 'Looked at.' }
    expect(await said(overheard, aCrime(), short)).toContain('HOCR-C2-08: The victim may have been under pressure')
    expect(await found({}, aCrime(), short)).toEqual([])
  })

  test('may be pressed out of them', async () => {
    expect(await said({}, aCrime(), { pressure: 'clear' })).toContain('HOCR-C2-08: There is a clear concern')
    const possible = { pressure: 'possible', pressureConsideration: 'Looked at.' }
    expect(await said({}, aCrime(), possible)).toContain('HOCR-C2-08: The victim may have been under pressure')
    expect(await found({}, aCrime(), { pressure: 'possible' })).toEqual([])
  })
})

describe('of rape', () => {
  const decided = async (otherwise: Otherwise = {}, judgements: Judgements = {}) => {
    const request = await aSoundRequest('C2', await aCrime().ofRape().saved(), { who: 'detective', ...otherwise })
    return openFindings(request, 'registrar', judgements)
  }

  test('nothing rests on consent', async () => {
    expect((await decided({ answers: { reliesOnConsent: 'yes' } })).join(' ')).toContain(
      'HOCR-C2-10: The request rests',
    )
    expect((await decided({}, { consentIsTheIssue: 'yes' })).join(' ')).toContain('HOCR-C2-10: The request rests')
    expect((await decided()).join(' ')).not.toContain('HOCR-C2-10')
  })

  test('the information is compelling, and each part of the account is long enough', async () => {
    expect((await decided({}, { compelling: 'no' })).join(' ')).toContain(
      'HOCR-C2-11: The decision maker does not find',
    )
    for (const part of ['accountWhen', 'accountFrom', 'accountVerified', 'accountEffect'])
      expect((await decided({}, { [part]: 'Four words and more.' })).join(' '), part).toContain(
        'HOCR-C2-11: The account is too short',
      )
    expect((await decided()).join(' ')).not.toContain('HOCR-C2-11')
  })
})

describe('of modern slavery', () => {
  const slavery = () => aCrime().of('036/07', '106')
  const negative = { answers: { nrmDecision: 'conclusive grounds negative' } }
  const decided = async (otherwise: Otherwise, judgements: Judgements = {}) =>
    (await openFindings(await aSoundRequest('C2', await slavery().saved(), otherwise), 'registrar', judgements)).join(
      ' ',
    )

  test('a decision that is waited for, or only on reasonable grounds, keeps the crime', async () => {
    expect(await decided({ answers: { nrmDecision: 'waiting' } })).toContain('HOCR-C2-12: The competent authority')
    expect(await decided({ answers: { nrmDecision: 'reasonable grounds negative' } })).toContain(
      'HOCR-C2-12: A negative',
    )
    expect(await decided({})).not.toContain('HOCR-C2-12')
  })

  test('on conclusive grounds the registrar writes that nothing else keeps it', async () => {
    expect(await decided(negative)).not.toContain('HOCR-C2-12')
    expect(await decided(negative, { otherReasonsToKeep: 'yes' })).toContain('HOCR-C2-12: Police have other reasons')
    expect(await decided(negative, { otherReasons: 'None.' })).toContain('HOCR-C2-12: Write why nothing else')
  })
})

test('a child who was forced to make an image is cleared of their own crime, and of no other', async () => {
  const image = () => aCrime().of('086/02', '86')
  const forced = (answer: string): Otherwise => ({
    answers: { recordedAgainstForcedChild: answer },
    item: { shows: 'child was forced' },
  })
  expect(await said(forced('no'), image())).toContain(
    'HOCR-C2-15: This crime is not the one recorded against the child',
  )
  expect(await said(forced('yes'), image())).toContain('HOCR-C2-15: The decision maker has not yet said')
  const finding = {
    childWasForced: 'yes',
    forcedChildFinding: 'The social worker read the whole thread with the child and found threats in every message.',
  }
  expect(await said(forced('yes'), image(), finding)).not.toContain('HOCR-C2-15')
  expect(await said({ item: { shows: 'child was forced' } })).toContain('HOCR-G-04')
})

test('a reason that is no ground is sent only where something new was found besides', async () => {
  const asked = async (alsoNewInformation: 'yes' | 'no') =>
    aSoundRequest('C2', await aCrime().saved(), { reasons: ['HOCR-R-01'], alsoNewInformation })
  await expect(asked('no')).rejects.toThrow('rules-not-met: This is the only kind of reason given')
  expect(await openFindings(await asked('yes'))).toEqual([])
})
