import { describe, expect, test } from 'vitest'
import { decideWell } from '#lib/testing/request'
import type { Category } from '#lib/counting-rules/model'
import { aCrime } from '#lib/testing/crime'
import { setClock, type Somebody } from '#lib/testing/force'
import { aSoundRequest, type Otherwise } from '#lib/testing/sound-request'
import { inAForce } from '#bin/testing/force-environment'

await inAForce()

type Crime = ReturnType<typeof aCrime>
type Fields = Readonly<Record<string, unknown>>
interface Attempt {
  readonly crime?: Crime
  readonly asked?: Otherwise
  readonly read?: Fields
  readonly who?: Somebody
}

/** What is said against a decision with every judgement given; empty where it is saved. */
async function said(
  category: Category,
  { crime = aCrime(), asked = {}, read = {}, who = 'decisionMaker' }: Attempt,
): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const request = await aSoundRequest(category, await crime.saved(), asked)
  const saved = await decideWell(request, who, read)
  return saved.ok ? '' : [saved.refusal.words, ...Object.values(saved.refusal.fields ?? {})].join(' ')
}

const theft = () => aCrime().of('049/10', '49')
const rape = () => aCrime().ofRape().withOic('officer')
const WORD = { kind: 'victim account', madeBy: 'victim', isAccount: 'yes' }
const FREELY = { victimNow: 'does not support', presentWhenVictimSaidSo: 'nobody else' }
const NOTE = { kind: 'document', madeBy: 'police', isAccount: 'yes', origin: 'My notebook, page 12.' }

describe('somebody’s word under another name', () => {
  test.each<[string, Attempt, string]>([
    [
      'a statement called a hospital’s record',
      { crime: aCrime().withSuspects('stranger'), asked: { item: { kind: 'medical finding', madeBy: 'victim' } } },
      'HOCR-C2-03a',
    ],
    [
      'a log that the suspect keeps',
      { crime: aCrime().withSuspects('stranger'), asked: { item: { kind: 'official log', madeBy: 'suspect' } } },
      'HOCR-C2-03a',
    ],
    [
      'what a victim of rape wrote, called a document',
      { crime: rape(), asked: { item: { kind: 'document', madeBy: 'victim', isAccount: 'no' } }, who: 'registrar' },
      'HOCR-C2-09a',
    ],
    [
      'what the suspect of a rape wrote, called a document',
      { crime: rape(), asked: { item: { kind: 'document', madeBy: 'suspect', isAccount: 'no' } }, who: 'registrar' },
      'HOCR-C2-09a',
    ],
    ['an officer’s note of a withdrawal', { crime: theft(), asked: { answers: FREELY, item: NOTE } }, 'HOCR-C2-09:'],
    [
      'an officer’s film of a withdrawal',
      { crime: theft(), asked: { answers: FREELY, item: { ...NOTE, kind: 'footage' } } },
      'HOCR-C2-09:',
    ],
    [
      'the word of somebody who was robbed by nobody known',
      { crime: aCrime().of('034/01', '34B'), asked: { item: WORD }, read: { specificAndFree: 'yes' } },
      'HOCR-C2-09b',
    ],
    [
      'the word of somebody who was held by nobody known',
      { crime: aCrime().of('036/01', '36'), asked: { item: WORD }, read: { specificAndFree: 'yes' } },
      'HOCR-C2-09b',
    ],
  ])('%s cancels nothing', async (_which, attempt, words) => {
    expect(await said('C2', attempt)).toContain(words)
  })

  test.each<[string, Attempt]>([
    [
      'a hospital’s own record',
      { asked: { item: { kind: 'medical finding', madeBy: 'other body', isAccount: 'no' } } },
    ],
    [
      'a bank’s document in a rape',
      { crime: rape(), asked: { item: { kind: 'document', madeBy: 'other body', isAccount: 'no' } }, who: 'registrar' },
    ],
    [
      'a pound’s log, where the owner no longer supports it',
      { crime: theft(), asked: { answers: FREELY, item: { kind: 'official log', madeBy: 'police', isAccount: 'no' } } },
    ],
    [
      'an owner’s own word of what nobody is suspected of taking',
      { crime: theft(), asked: { item: WORD }, read: { specificAndFree: 'yes' } },
    ],
  ])('%s does', async (_which, attempt) => {
    expect(await said('C2', attempt)).toBe('')
  })
})

describe('where a crime happened', () => {
  test.each<[string, Fields]>([
    ['the suspect’s interview', { kind: 'suspect account', madeBy: 'suspect', isAccount: 'yes' }],
    ['a message of the suspect', { kind: 'message', madeBy: 'suspect', isAccount: 'yes' }],
    ['what the suspect’s brother says', { kind: 'witness account', madeBy: 'family or associate of the suspect' }],
    ['a message of nobody knows whom', { kind: 'message', madeBy: 'unknown', isAccount: 'yes' }],
  ])('%s does not show it', async (_which, item) => {
    expect(await said('C1', { asked: { item } })).toContain('HOCR-C1-01a')
  })

  test('the victim says it, and film shows it', async () => {
    expect(await said('C1', { asked: { item: WORD } })).toBe('')
    expect(await said('C1', {})).toBe('')
  })
})

describe('a report as it came in', () => {
  const account = (change: Fields): Attempt => ({
    asked: { item: { kind: 'first account', madeBy: 'victim', isAccount: 'yes', ...change } },
  })

  test('is no account that the victim gave days later', async () => {
    const later = { obtainedOn: '2026-06-10', heldByBeforeRecording: 'nobody in police' }
    expect(await said('C4', account(later))).toContain('HOCR-C4-02')
    expect(await said('C4', account({ obtainedOn: undefined, heldByBeforeRecording: 'unknown' }))).toContain(
      'HOCR-C4-02',
    )
  })

  test('is one that police had by then', async () => {
    const recordedOn = '2026-06-01'
    const atOnce = { eventOn: '2026-05-31', obtainedOn: recordedOn, heldByBeforeRecording: 'recorder or OIC' }
    expect(await said('C4', account(atOnce))).toBe('')
  })

  test('an offence that was withdrawn since it was committed is for the registrar', async () => {
    const images = { code: '008/71', countClass: '8R' }
    const attempt: Attempt = {
      crime: aCrime().of('008/71', '8R'),
      asked: {
        answers: { mistake: 'not a notifiable offence', reported: 'offence on the list', reportedOffence: images },
      },
      read: { reportedInLog: 'offence on the list', reportedOffenceInLog: '008/71 8R' },
    }
    expect(await said('C4', attempt)).toContain('HOCR-C4-04e')
    expect(await said('C4', { ...attempt, who: 'registrar' })).toBe('')
  })
})

describe('words that say nothing', () => {
  const PRESSED = { pressure: 'possible' }

  test.each([
    ['stops', '. . . . . . . . . . . .'],
    ['one word over and over', 'none none none none none none none none none none none'],
    ['letters that nobody sees', '\u3164 \u3164 \u3164 \u3164 \u3164 \u3164 \u3164 \u3164 \u3164 \u3164 \u3164'],
  ])('%s are no consideration of pressure', async (_which, pressureConsideration) => {
    const item = { item: { kind: 'footage' }, answers: { ...FREELY, victimNow: 'says nothing happened' } }
    expect(await said('C2', { asked: item, read: { ...PRESSED, pressureConsideration } })).not.toBe('')
  })
})
