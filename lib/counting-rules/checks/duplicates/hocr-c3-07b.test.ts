import { describe, expect, test } from 'vitest'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Relation } from '#lib/counting-rules/facts/crime'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrC307b } from './hocr-c3-07b.ts'

type Pair = readonly [code: string, countClass: string]
type Otherwise = NonNullable<Parameters<typeof soundCase>[1]>

const into = ([code, countClass]: Pair, [otherCode, otherClass]: Pair, otherwise: Otherwise = {}) =>
  judged(
    hocrC307b,
    soundCase('C3', {
      ...otherwise,
      crime: { ...otherwise.crime, code, countClass },
      requesterFacts: {
        kind: 'part of',
        ...otherwise.requesterFacts,
        principalCrime: { code: otherCode, countClass: otherClass },
      },
    }),
  )
const byRegistrar: Otherwise = { decisionMaker: theRegistrar }
const related = (...relations: Relation[]): Otherwise => ({ suspects: relations.map((relation) => ({ relation })) })

const harassment: Pair = ['195/94', '8L']
const fearOfViolence: Pair = ['008/30', '8L']
const stalking: Pair = ['195/12', '8Q']
const graveStalking: Pair = ['008/65', '8Q']
const coercion: Pair = ['008/67', '8U']
const assault: Pair = ['105/01', '105A']
const robbery: Pair = ['034/01', '34B']
const murder: Pair = ['001/01', '1']

test('two crimes of no course of conduct, of which none is a homicide, are not its matter', () => {
  expect(into(assault, robbery)).toBe('met')
  expect(into(robbery, assault)).toBe('met')
})

test('a homicide goes into nothing but a homicide, whoever decides', () => {
  for (const other of [assault, harassment, ['002/00', '2'] as const])
    expect(into(murder, other, byRegistrar)).toBe('not met, refuse')
  expect(into(['004/05', '4/5'], assault, byRegistrar)).toBe('not met, refuse')
  expect(into(murder, ['004/01', '4/1'])).toBe('met')
})

describe('a course of conduct', () => {
  test.each([harassment, stalking, coercion])(
    '%s stays before an assault and before more serious crimes',
    (...pair) => {
      for (const other of [assault, robbery, ['002/00', '2'] as const]) {
        expect(into(pair, other, byRegistrar)).toBe('not met, refuse')
        expect(into(other, pair)).toBe('met')
      }
    },
  )

  test('beside a rape or a homicide is for the registrar', () => {
    for (const other of [murder, ['019/08', '19C'] as const]) {
      expect(into(stalking, other)).toBe('not met, refer')
      expect(into(stalking, other, byRegistrar)).toBe('met')
    }
  })
})

describe('harassment', () => {
  test('goes into stalking and into controlling or coercive behaviour', () => {
    expect(into(harassment, stalking)).toBe('met')
    expect(into(harassment, coercion)).toBe('met')
  })

  test('never takes in controlling or coercive behaviour, nor stalking by a former partner, whoever decides', () => {
    expect(into(coercion, harassment, byRegistrar)).toBe('not met, refuse')
    expect(into(stalking, harassment, { ...byRegistrar, ...related('ex_partner') })).toBe('not met, refuse')
    expect(into(stalking, harassment, { ...byRegistrar, ...related('stranger', 'ex_partner') })).toBe('not met, refuse')
  })

  test('takes in another stalking only before the registrar, who is not a former partner’s', () => {
    expect(into(stalking, harassment, related('stranger'))).toBe('not met, refer')
    expect(into(stalking, harassment, { ...byRegistrar, ...related('stranger') })).toBe('met')
    for (const who of [{}, byRegistrar])
      expect(
        into(stalking, harassment, { ...who, ...related('unknown'), requesterFacts: { formerPartner: 'unknown' } }),
      ).toBe('unknown, hold')
  })

  test('by a former partner is stalking unless the registrar is satisfied that it is not', () => {
    expect(into(harassment, harassment)).toBe('met')
    expect(into(harassment, harassment, related('ex_partner'))).toBe('not met, refer')
    expect(into(harassment, harassment, { ...byRegistrar, ...related('ex_partner') })).toBe('met')
  })

  test('flagged as coercive control is for the registrar', () => {
    expect(into(harassment, harassment, { crime: { flags: ['coercive_control'] } })).toBe('not met, refer')
  })
})

describe('whether it is a former partner', () => {
  const asked = (formerPartner: 'yes' | 'no' | 'unknown', on: Otherwise = related('unknown')) =>
    into(harassment, harassment, { ...on, requesterFacts: { formerPartner } })

  test('is asked where the RMS does not say', () => {
    expect(asked('no')).toBe('met')
    expect(asked('no', { suspects: [] })).toBe('met')
    expect(asked('unknown')).toBe('unknown, hold')
    expect(asked('unknown', { suspects: [] })).toBe('unknown, hold')
    expect(asked('yes')).toBe('not met, refer')
  })

  test('is as the RMS has it where it says so, on either crime, whatever is answered', () => {
    expect(asked('no', related('ex_partner'))).toBe('not met, refer')
    expect(asked('unknown', related('stranger'))).toBe('met')
    expect(asked('yes', related('stranger'))).toBe('not met, refer')
    const onTheOther = soundCase('C3', {
      crime: { code: '195/94', countClass: '8L' },
      requesterFacts: {
        kind: 'part of',
        formerPartner: 'no',
        principalCrime: { code: '195/94', countClass: '8L', formerPartner: 'yes' },
      },
    })
    expect(judged(hocrC307b, onTheOther)).toBe('not met, refer')
  })
})

test('of one kind the plainer form joins the graver, and what the rules do not order is for the registrar', () => {
  expect(into(harassment, fearOfViolence)).toBe('met')
  expect(into(stalking, graveStalking)).toBe('met')
  expect(into(graveStalking, stalking)).toBe('not met, refer')
  expect(into(graveStalking, ['008/66', '8Q'])).toBe('not met, refer')
  expect(into(stalking, coercion)).toBe('not met, refer')
  expect(into(coercion, stalking)).toBe('not met, refer')
  expect(into(['008/56', '8M'], harassment)).toBe('not met, refer')
  expect(into(harassment, ['008/56', '8M'])).toBe('not met, refer')
  expect(into(stalking, coercion, related('ex_partner'))).toBe('not met, refer')
  expect(into(['008/56', '8M'], harassment, related('ex_partner'))).toBe('not met, refer')
  expect(into(stalking, graveStalking, { crime: { flags: ['coercive_control'] }, ...related('ex_partner') })).toBe(
    'met',
  )
  expect(into(coercion, stalking, byRegistrar)).toBe('met')
})

test('without a crime that stays it has nothing to say', () => {
  expect(judged(hocrC307b, soundCase('C3', { requesterFacts: { principalCrime: null } }))).toBe('not applicable')
})
