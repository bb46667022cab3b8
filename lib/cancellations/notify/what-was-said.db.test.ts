import { describe, expect, test } from 'vitest'
import type { Category } from '#lib/counting-rules/model'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { decideWell, informAll, value } from '#lib/testing/request'
import { aSoundRequest } from '#lib/testing/sound-request'
import { previewConfirmation } from './preview-confirmation.ts'

await inAForce()

type Said = Readonly<Record<string, unknown>>
type Crime = ReturnType<typeof aCrime>

interface Case {
  readonly category?: Category
  readonly crime?: Crime
  readonly decisionMaker?: Somebody
  readonly judgements?: Said
  readonly informedAt?: string
  readonly confirmAt?: string
}

/** What is found as the decision maker looks at a case agreed on 15 June, whose victims were informed as said. */
async function found(said: Said | null = {}, given: Case = {}): Promise<readonly string[]> {
  const { category = 'C2', crime = aCrime(), decisionMaker = 'decisionMaker', judgements = {} } = given
  await setClock('2026-06-15T09:00:00Z')
  const request = await aSoundRequest(category, await crime.saved())
  value(await decideWell(request, decisionMaker, judgements))
  const informedAt = given.informedAt ?? '2026-06-16T09:30'
  await setClock(`${informedAt.slice(0, 10)}T11:00:00Z`)
  if (said) await informAll(request, informedAt, 'officer', said)
  await setClock(given.confirmAt ?? `${informedAt.slice(0, 10)}T12:00:00Z`)
  const { assessment } = value(await previewConfirmation(await as(decisionMaker, 'cancellation.confirm'), request))
  const open = assessment.findings.filter(({ result }) => result === 'not met' || result === 'unknown')
  return open.map(({ check, wrong }) => `${check}: ${wrong}`)
}

test('a victim informed well leaves nothing open', async () => {
  expect(await found()).toEqual([])
  expect(await found(null)).toContain('HOCR-V-01: Not informed yet: 1 of 1.')
})

describe('what was not said to a victim is found', () => {
  test.each([
    ['saidDecision', 'HOCR-V-03: A victim was not informed of what was decided.'],
    ['saidReason', 'HOCR-V-03: A victim was not informed why.'],
    ['saidReference', 'HOCR-V-03a: A victim did not hear the reference number.'],
    ['saidNextSteps', 'HOCR-V-03a: A victim did not hear what happens next.'],
    ['offeredSupport', 'HOCR-V-03a: A victim did not hear where to find support.'],
    ['saidHowToChallenge', 'HOCR-V-03a: A victim did not hear how to challenge it or add something.'],
  ])('%s', async (what, words) => {
    expect(await found({ [what]: 'no' })).toEqual([words])
  })

  test('the other force’s name and number, of a crime that is transferred', async () => {
    expect(await found({ gaveReceivingForceAndReference: 'yes' }, { category: 'C1' })).toEqual([])
    expect(await found({ gaveReceivingForceAndReference: 'no' }, { category: 'C1' })).toEqual([
      'HOCR-C1-03: A victim has not been given the other force’s name and number.',
    ])
  })
})

describe('a victim is informed safely', () => {
  test.each<[string, Said, string]>([
    ['by a way that was confirmed', { routeConfirmed: 'no' }, 'HOCR-V-07: Nobody confirmed that this way'],
    ['by a way no suspect shares', { routeSharedWithSuspect: 'yes' }, 'HOCR-V-07: The address, phone or e-mail'],
    ['without the offence in writing', { namedOffenceInWriting: 'yes' }, 'HOCR-V-07: The offence was named'],
  ])('%s', async (_how, said, words) => {
    expect((await found(said)).join(' ')).toContain(words)
  })

  test.each<[string, Said, string]>([
    ['alone', { aloneAndOutOfHearing: 'no' }, 'HOCR-V-07: The victim was not alone and out of hearing.'],
    ['with support', { offeredSupport: 'no' }, 'HOCR-V-07: No support was offered.'],
  ])('of domestic abuse %s', async (_how, said, words) => {
    const flagged = { crime: aCrime().flagged('domestic_abuse'), confirmAt: '2026-07-30T12:00:00Z' }
    expect((await found(said, flagged)).join(' ')).toContain(words)
    expect((await found({}, { crime: aCrime().flagged('domestic_abuse') })).join(' ')).not.toContain('HOCR-V-07')
  })
})

describe('a victim is informed in time', () => {
  test('within five working days, and within one where a victim has enhanced rights', async () => {
    const late = 'HOCR-V-04: A victim was informed late, or is still to be informed.'
    expect(await found({}, { informedAt: '2026-06-18T09:30' })).toEqual([])
    expect(await found({}, { informedAt: '2026-06-25T09:30' })).toContain(late)
    const repeat = aCrime().flagged('repeat')
    expect(await found({}, { crime: repeat, informedAt: '2026-06-18T09:30' })).toContain(late)
    const business = aCrime().of('049/10', '49').ofABusiness().flagged('repeat')
    const contact = {
      informedThrough: 'business_contact',
      informedThroughReason: 'Their manager, as they asked.',
      guardianIsOrLivesWithSuspect: 'no',
    }
    expect(await found(contact, { crime: business, informedAt: '2026-06-18T09:30' })).toEqual([])
  })
})

describe('a victim is informed through the right person', () => {
  const aged = (born: number) => ({ crime: aCrime().withVictims(born) })
  const viaParent = {
    informedThrough: 'parent_or_guardian',
    guardianIsOrLivesWithSuspect: 'no',
    guardianAlreadyKnows: 'yes',
    lookedAfter: 'no',
    parentsWithSuspect: 'no',
    childWishes: 'To hear of it with her mother there.',
  }
  const said = async (input: Said, born: number) =>
    (await found(input, aged(born))).filter((words) => words.startsWith('HOCR-V-05'))

  test('of under 13, through a parent who knows of it and has nothing to do with a suspect', async () => {
    expect(await said(viaParent, 2016)).toEqual([])
    expect(await said({}, 2016)).toHaveLength(1)
    expect((await said({ ...viaParent, guardianIsOrLivesWithSuspect: 'unknown' }, 2016)).join(' ')).toContain(
      'Is the person who was informed a suspect, or do they live with one?',
    )
    await expect(said({ ...viaParent, guardianIsOrLivesWithSuspect: 'yes' }, 2016)).rejects.toThrow('unsafe-route')
    expect((await said({ ...viaParent, lookedAfter: 'unknown' }, 2016)).join(' ')).toContain(
      'Is the child looked after by a local authority?',
    )
    expect(await said({ ...viaParent, childWishes: '' }, 2016)).toEqual([
      'HOCR-V-05: The child’s own wishes are not written down.',
    ])
    expect(await said({ ...viaParent, guardianAlreadyKnows: 'no' }, 2016)).toEqual([
      'HOCR-V-05: The parent or guardian does not know of the report.',
    ])
  })

  test('of 16, through a parent only where the victim agreed', async () => {
    expect(await said({ ...viaParent, victimAgreedToParent: 'yes' }, 2009)).toEqual([])
    expect(await said({ ...viaParent, victimAgreedToParent: 'no' }, 2009)).toEqual([
      'HOCR-V-05: The victim did not agree that a parent, or another adult, is informed.',
    ])
  })

  test('of age, in person, or it is said why not', async () => {
    const other = { informedThrough: 'representative', guardianIsOrLivesWithSuspect: 'no' }
    const why = { informedThroughReason: 'They asked that their solicitor be informed for them.' }
    expect(await said({ ...other, ...why }, 1990)).toEqual([])
    expect(await said(other, 1990)).toEqual(['HOCR-V-05: Nobody has said why the victim was not informed in person.'])
  })

  test('of age, never through a suspect, nor through somebody of whom nobody knows', async () => {
    const through = { informedThroughReason: 'Her sister, whom she asked us to speak to.' }
    for (const informedThrough of ['representative', 'bereaved_relative', 'other_adult_chosen_with_reasons']) {
      const other = { ...through, informedThrough }
      expect(await said({ ...other, guardianIsOrLivesWithSuspect: 'no' }, 1990)).toEqual([])
      expect(await said({ ...other, guardianIsOrLivesWithSuspect: 'unknown' }, 1990)).toEqual([
        'HOCR-V-05: Is the person who was informed a suspect, or do they live with one?',
      ])
      await expect(said({ ...other, guardianIsOrLivesWithSuspect: 'yes' }, 1990)).rejects.toThrow('unsafe-route')
    }
  })
})

test('what a victim replied bars no longer where the decision maker had it and decided anew', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const request = await aSoundRequest('C2', await aCrime().saved())
  value(await decideWell(request))
  await setClock('2026-06-16T11:00:00Z')
  await informAll(request, '2026-06-16T09:30', 'officer', { reply: 'disagrees', theirWords: 'He pushed me.' })
  const open = async () => {
    const { assessment } = value(await previewConfirmation(await as('decisionMaker', 'cancellation.confirm'), request))
    return assessment.findings.filter(({ bars }) => bars).map(({ check, wrong }) => `${check}: ${wrong}`)
  }
  await setClock('2026-06-17T09:00:00Z')
  value(await decideWell(request))
  await setClock('2026-06-17T12:00:00Z')
  expect(await open()).toEqual([])
})

describe('where nobody is a victim, the decision maker declares it', () => {
  const DECLARED = {
    noVictim: 'yes',
    anybodyIsVictim: 'no',
    protectedByOrder: 'no',
    identifiedInImage: 'no',
    injured: 'no',
  }
  const drugs = (judgements: Said) => found(null, { crime: aCrime().of('092/01', '92A').withoutVictims(), judgements })

  test('and the crime is cancelled; without it the crime stays', async () => {
    expect(await drugs(DECLARED)).toEqual([])
    expect(await drugs({ noVictim: undefined })).toEqual([
      'HOCR-V-06: The decision maker has not declared that there is no victim.',
    ])
  })

  test('and where the decision maker answers that they do not declare it, the crime stays for that', async () => {
    expect(await drugs({ ...DECLARED, noVictim: 'no' })).toEqual([
      'HOCR-V-06: The decision maker does not declare that there is no victim.',
    ])
  })

  test.each(['anybodyIsVictim', 'protectedByOrder', 'identifiedInImage', 'injured'])(
    'but not where %s',
    async (what) => {
      expect(await drugs({ ...DECLARED, [what]: 'yes' })).toEqual([
        'HOCR-V-06: Somebody is a victim, protected by the order, seen in an image or injured.',
      ])
    },
  )

  test('and a crime that should have a victim asks for it too', async () => {
    const nobody = { crime: aCrime().withoutVictims() }
    expect(await found(null, { ...nobody, judgements: DECLARED })).toEqual([])
    expect((await found(null, nobody)).join(' ')).toContain('HOCR-V-01: No victim is named on a crime')
  })
})
