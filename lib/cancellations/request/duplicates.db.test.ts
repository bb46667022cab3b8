import { describe, expect, test } from 'vitest'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { previewRequest } from './preview-request.ts'
import { saveFacts } from '../draft/save-facts.ts'
import { sayWhatHappened } from '../draft/say-what-happened.ts'

await inAForce()

const officer = () => as('officer', 'request.submit')

const open = (findings: readonly { check: string; result: string }[]) =>
  findings.filter(({ result }) => result === 'not met' || result === 'unknown').map(({ check }) => check)

describe('a duplicate', () => {
  const facts = (principalCrimeReference: string) => ({
    kind: 'duplicate',
    principalCrimeReference,
    samePlace: 'yes',
    sameTime: 'yes',
    sameActs: 'yes',
    recordedTwiceBecause: 'reported twice',
    suspectsNamed: 'neither',
    differencesShownBy: 'nothing',
    differencesExplained: '',
    victimHasSurvivingNumber: 'yes',
  })

  test('is put beside the principal crime, field by field', async () => {
    const first = await aCrime().saved()
    const twin = await aCrime().withVictimsOf(first).recordedAt('2026-06-02T10:00:00Z').saved()
    value(await sayWhatHappened(await officer(), twin, ['recorded-already', 'duplicate']))
    value(await saveFacts(await officer(), twin, facts((await referenceOf(first)).toLowerCase()), false))
    const { compared, assessment } = value(await previewRequest(await officer(), twin))
    expect(compared.map(({ what, alike }) => [what, alike])).toEqual([
      ['Offence', 'yes'],
      ['Reported', 'no'],
      ['Recorded', 'no'],
      ['Victims', 'yes'],
      ['Suspects', 'unknown'],
      ['In the RMS', 'yes'],
    ])
    expect(compared[1]).toMatchObject({ here: '2 June 2026', there: '1 June 2026' })
    expect(open(assessment.findings)).toContain('HOCR-C3-03a')
  })

  test('of another unit’s crime is compared without showing it', async () => {
    const first = await aCrime().saved()
    const twin = await aCrime().withVictimsOf(first).withOic('detective').saved()
    const detective = await as('detective', 'request.submit')
    value(await sayWhatHappened(detective, twin, ['recorded-already', 'duplicate']))
    value(await saveFacts(detective, twin, facts(await referenceOf(first)), false))
    const { compared } = value(await previewRequest(detective, twin))
    expect(compared.every(({ there }) => there === undefined)).toBe(true)
    expect(compared.find(({ what }) => what === 'Victims')?.alike).toBe('yes')
  })

  test('of nothing, or of itself, is refused at its field', async () => {
    const crime = await aCrime().saved()
    value(await sayWhatHappened(await officer(), crime, ['recorded-already', 'duplicate']))
    const fault = async (reference: string) => {
      const saved = await saveFacts(await officer(), crime, facts(reference), false)
      return saved.ok ? 'saved' : saved.refusal.fields?.principalCrimeReference
    }
    expect(await fault('ZZ/000000/26')).toContain('no crime with this reference')
    expect(await fault(await referenceOf(crime))).toContain('the crime you are asking about')
  })
})
