import { describe, expect, test } from 'vitest'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aSoundRequest, openFindings } from '#lib/testing/sound-request'

await inAForce()

type Answers = Readonly<Record<string, unknown>>

const found = async (answers: Answers = {}, judgements: Answers = {}) =>
  openFindings(await aSoundRequest('C5', await aCrime().saved(), { answers }), 'decisionMaker', judgements)

const CLAIM_ONLY = { cctv: 'no', independentWitness: 'no', injuriesFit: 'no', otherSupport: 'no' }

test.each(['cctv', 'independentWitness', 'injuriesFit', 'otherSupport'])(
  'self-defence is more than a claim where %s supports it',
  async (support) => {
    expect(await found({ ...CLAIM_ONLY, [support]: 'yes' })).toEqual([])
    expect(await found(CLAIM_ONLY)).toEqual(['HOCR-C5-02: There is only the claim.'])
  },
)

test.each(['cctv', 'independentWitness', 'injuriesFit'])(
  'self-defence is held while nobody has looked for support: %s',
  async (support) => {
    const unknown = await found({ ...CLAIM_ONLY, otherSupport: 'yes', [support]: 'unknown' })
    expect(unknown.join(' ')).toContain('HOCR-C5-03: Film, independent witness, injuries')
    expect(await found({ ...CLAIM_ONLY, otherSupport: 'yes' })).toEqual([])
  },
)

describe('self-defence is held', () => {
  test('while the suspect’s own allegation was not kept', async () => {
    expect(await found({ counterAllegation: 'not kept' })).toEqual([
      'HOCR-C5-03: The suspect’s own allegation was not recorded and not kept for disclosure.',
    ])
    expect(await found({ counterAllegation: 'recorded' })).toEqual([])
  })

  test.each([
    ['selfDefenceShown', 'HOCR-C5-02: The decision maker finds that self-defence is not shown.'],
    ['discretionConsidered', 'HOCR-C5-04: The decision maker has not considered whether cancelling is right here.'],
  ])('while the decision maker denies %s', async (judgement, words) => {
    expect(await found({}, { [judgement]: 'no' })).toEqual([words])
  })
})

describe('between partners the registrar decides on self-defence', () => {
  const betweenPartners = async (relation: string) => aSoundRequest('C5', await aCrime().withSuspects(relation).saved())

  test('where the suspect is a partner, and not where the suspect is a stranger', async () => {
    expect((await openFindings(await betweenPartners('partner'))).join(' ')).toContain('This is domestic abuse')
    expect(await openFindings(await betweenPartners('stranger'))).toEqual([])
  })

  test.each([
    ['primaryAggressorConsidered', 'HOCR-C5-04a: The registrar has not considered who the main aggressor is.'],
    ['coercionConsidered', 'HOCR-C5-04a: The registrar has not considered coercion.'],
  ])('and only with %s', async (judgement, words) => {
    const request = await betweenPartners('partner')
    expect(await openFindings(request, 'registrar', { [judgement]: 'no' })).toContain(words)
    expect((await openFindings(request, 'registrar')).join(' ')).not.toContain('HOCR-C5-04a')
  })
})
