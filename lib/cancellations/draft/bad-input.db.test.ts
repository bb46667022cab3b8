import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { describe, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { saveEvidence } from '#lib/cancellations/evidence/evidence-file'
import { submitRequest } from '#lib/cancellations/request/request'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { anItemDetails } from '#lib/testing/draft'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { changeDraft, myDraft } from './draft.ts'
import { previewRequest } from '../request/preview-request.ts'
import { saveFacts } from './save-facts.ts'
import { sayWhatHappened } from './say-what-happened.ts'

await inAForce({ forceCode: 'WILTS' })

const officer = () => as('officer', 'request.submit')

const fieldsAtFault = (result: Result<unknown>) =>
  result.ok ? 'saved' : (result.refusal.fields ?? result.refusal.words)

async function aDraft(...path: string[]): Promise<string> {
  const crime = await aCrime().saved()
  value(await sayWhatHappened(await officer(), crime, path))
  return crime
}

const typedSoFar = async (crime: string) => (await myDraft(await officer(), crime))?.answers

const wrongIn = async (crime: string, check: string) =>
  value(await previewRequest(await officer(), crime)).assessment.findings.find(
    (finding) => finding.check === check && finding.result !== 'met',
  )?.wrong

describe('an answer', () => {
  const others = soundUnlessGiven('C2', {
    victimNow: 'says nothing happened',
    presentWhenVictimSaidSo: 'nobody else',
  })
  const faultOf = async (account: string) => {
    const crime = await aDraft('new-information', 'no-crime')
    const saved = await saveFacts(await officer(), crime, { ...others, account }, false)
    return { fault: fieldsAtFault(saved), kept: (await typedSoFar(crime))?.fields.C2 }
  }

  test('that is empty is asked for, and the rest is kept', async () => {
    expect(await faultOf('')).toEqual({
      fault: { account: 'Say what the new information shows' },
      kept: { ...others, account: '' },
    })
  })

  test('of a megabyte is told how long it may be, and is kept whole', async () => {
    const long = 'word '.repeat(209_716).trim()
    expect(long.length).toBeGreaterThan(1_048_000)
    expect(await faultOf(long)).toEqual({
      fault: { account: 'Say what the new information shows, in 4,000 characters or fewer' },
      kept: { ...others, account: long },
    })
  })

  test.each([
    ['NUL', '\u0000', '\uFFFD'],
    ['a bell', '\u0007', '\u0007'],
    ['half a character', '\uD800', '\uFFFD'],
  ])('with %s in it is refused by its field, and all the rest of it is kept', async (_name, sign, kept) => {
    expect(await faultOf(`He fell${sign} over.`)).toEqual({
      fault: { account: 'There is a character here that cannot be saved. Type the words again' },
      kept: { ...others, account: `He fell${kept} over.` },
    })
  })
})

describe('a date', () => {
  const saved = async (changes: Record<string, string>) => {
    const crime = await aDraft('new-information', 'no-crime')
    const { id, fields } = anItemDetails(changes)
    const result = await saveEvidence(
      await officer(),
      crime,
      { itemId: id, fields, file: undefined, later: false },
      newId(),
    )
    // A piece with a fault is kept by the form’s route, as it was typed.
    return fieldsAtFault(result)
  }

  test('of evidence that lies ahead, or before what it shows, is refused by its field', async () => {
    expect(await saved({ eventOn: '2026-06-16', obtainedOn: '2026-06-16' })).toEqual({
      eventOn: 'The day of what it shows must be today or before',
      obtainedOn: 'The day police got it must be today or before',
    })
    expect(await saved({ eventOn: '2026-06-02', obtainedOn: '2026-06-01' })).toEqual({
      obtainedOn: 'The day police got it must be from the day it is about until today',
    })
    expect(await saved({ eventOn: '2026-02-30' })).toEqual({ eventOn: 'The day of what it shows must be a real date' })
  })

  test('on which police had it before the crime was recorded, with nobody named who held it, is asked about', async () => {
    const wrong = async (changes: Record<string, string>) => {
      const crime = await aDraft('new-information', 'no-crime')
      value(
        await saveFacts(
          await officer(),
          crime,
          soundUnlessGiven('C2', {
            account: 'The film.',
            victimNow: 'stands by it',
            presentWhenVictimSaidSo: 'not applicable',
          }),
          false,
        ),
      )
      value(
        await changeDraft(await officer(), crime, (draft) =>
          ok({ ...draft, evidence: [anItemDetails({ obtainedOn: '2026-05-31', ...changes })] }),
        ),
      )
      return wrongIn(crime, 'HOCR-C2-02')
    }
    const whoHadIt = 'Who had this when the crime was recorded, and did the recorder or the OIC know?'
    expect(await wrong({ heldByBeforeRecording: 'unknown' })).toBe(whoHadIt)
    expect(await wrong({ heldByBeforeRecording: 'nobody in police' })).toBe(whoHadIt)
    expect(await wrong({ heldByBeforeRecording: 'somebody else in police' })).toBeUndefined()
  })

  test('on which the decision maker saw it cannot lie before the crime was recorded, nor ahead', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(fieldsAtFault(await decideWell(request, 'decisionMaker', { decisiveViewedOn: '2026-05-31' }))).toEqual({
      decisiveViewedOn: 'The day you viewed it must be the day the crime was recorded, or later',
    })
    expect(fieldsAtFault(await decideWell(request, 'decisionMaker', { decisiveViewedOn: '2026-06-16' }))).toContain(
      'The day of seeing the decisive piece lies ahead.',
    )
  })
})

describe('the principal crime', () => {
  const facts = (principalCrimeReference: string) => ({
    kind: 'duplicate',
    principalCrimeReference,
    samePlace: 'yes',
    sameTime: 'yes',
    sameActs: 'yes',
    recordedTwiceBecause: 'reported twice',
    suspectsNamed: 'neither',
    differencesShownBy: 'first account',
    differencesExplained: 'Neither names a suspect: the victim did not know who it was.',
    victimHasSurvivingNumber: 'yes',
  })

  const aC3 = async (crime: string, principalCrime: string) =>
    submitRequest(
      await officer(),
      {
        crimeId: crime,
        category: 'C3',
        reasons: [],
        alsoNewInformation: 'unknown',
        evidence: [],
        fields: { ...facts(await referenceOf(principalCrime)), suspectIsPolice: 'no' },
      },
      newId(),
    )

  async function mergedInto(principalCrime: string): Promise<string> {
    const crime = await aCrime().withVictimsOf(principalCrime).saved()
    const { requestId } = value(await aC3(crime, principalCrime))
    value(await decideWell(requestId ?? ''))
    return crime
  }

  const agreeTo = async (crime: string, principalCrime: string) =>
    decideWell(value(await aC3(crime, principalCrime)).requestId ?? '')

  test('cannot be this crime', async () => {
    const crime = await aDraft('recorded-already', 'duplicate')
    expect(fieldsAtFault(await saveFacts(await officer(), crime, facts(await referenceOf(crime)), false))).toEqual({
      principalCrimeReference: 'This is the crime you are asking about. Enter the one that stays',
    })
    expect((await typedSoFar(crime))?.fields.C3?.principalCrimeReference).toBe(await referenceOf(crime))
    expect(fieldsAtFault(await agreeTo(crime, crime))).toContain('A crime cannot be cancelled into itself.')
  })

  test('cannot be one that is cancelled', async () => {
    const stays = await aCrime().saved()
    const gone = await mergedInto(stays)
    const crime = await aCrime().withVictimsOf(stays).saved()
    value(await sayWhatHappened(await officer(), crime, ['recorded-already', 'duplicate']))
    value(await saveFacts(await officer(), crime, facts(await referenceOf(gone)), false))
    expect(await wrongIn(crime, 'HOCR-C3-02')).toBe('The other crime is cancelled.')
    expect(fieldsAtFault(await agreeTo(crime, gone))).toContain('The other crime is cancelled.')
  })

  test('cannot be one that leads back here', async () => {
    const stays = await aCrime().saved()
    const gone = await mergedInto(stays)
    value(await sayWhatHappened(await officer(), stays, ['recorded-already', 'duplicate']))
    value(await saveFacts(await officer(), stays, facts(await referenceOf(gone)), false))
    expect(await wrongIn(stays, 'HOCR-C3-07')).toBe('The other crime leads back to this one.')
    expect(fieldsAtFault(await agreeTo(stays, gone))).toContain('The other crime leads back to this one.')
  })
})

describe('the receiving force', () => {
  const facts = {
    territory: 'England or Wales',
    dependsOnDevice: 'no',
    placeStep: 'suspect at the time',
    account: 'The film.',
    referenceKind: 'crime',
    theirReference: 'ZZ/1',
    acceptance: 'accepted',
  }

  test('cannot be this force', async () => {
    const crime = await aDraft('elsewhere', 'other-force')
    expect(
      fieldsAtFault(await saveFacts(await officer(), crime, { ...facts, receivingForce: 'WILTS' }, false)),
    ).toEqual({
      receivingForce: 'This is our own force. Choose the force whose area it happened in',
    })
    expect((await typedSoFar(crime))?.fields.C1).toMatchObject({ receivingForce: 'WILTS', account: 'The film.' })
    value(await saveFacts(await officer(), crime, { ...facts, receivingForce: 'KENT' }, false))
  })
})
