import { describe, expect, test } from 'vitest'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrC307a } from './hocr-c3-07a.ts'

type Pair = readonly [code: string, countClass: string]

const into = (
  [code, countClass]: Pair,
  [otherCode, otherClass]: Pair,
  otherwise: Parameters<typeof soundCase>[1] = {},
) =>
  judged(
    hocrC307a,
    soundCase('C3', {
      ...otherwise,
      crime: { ...otherwise.crime, code, countClass },
      requesterFacts: { kind: 'part of', principalCrime: { code: otherCode, countClass: otherClass } },
    }),
  )
const byRegistrar = { decisionMaker: theRegistrar }

const murder: Pair = ['001/01', '1']
const attemptedMurder: Pair = ['002/00', '2']
const rape: Pair = ['019/08', '19C']
const touching: Pair = ['020/05', '20A']
const wounding: Pair = ['005/01', '5D']
const harm: Pair = ['008/06', '8N']
const assault: Pair = ['105/01', '105A']
const robbery: Pair = ['034/01', '34B']
const burglary: Pair = ['028/03', '28I']
const theft: Pair = ['049/10', '49']
const bicycle: Pair = ['044/00', '44']
const stalking: Pair = ['195/12', '8Q']

describe('the lesser goes into the graver, and never the graver into the lesser, whoever decides', () => {
  test.each<readonly [string, Pair, Pair]>([
    ['a common assault and bodily harm', assault, harm],
    ['bodily harm and wounding', harm, wounding],
    ['a common assault and wounding', assault, wounding],
    ['a theft and wounding', theft, wounding],
    ['a theft and bodily harm', theft, harm],
    ['a theft and a burglary', theft, burglary],
    ['a burglary and a robbery', burglary, robbery],
    ['a theft and a robbery', theft, robbery],
    ['a common assault and a robbery', assault, robbery],
    ['wounding and attempted murder', wounding, attemptedMurder],
    ['attempted murder and murder', attemptedMurder, murder],
    ['a common assault and murder', assault, murder],
    ['a rape and murder', rape, murder],
    ['a sexual assault and a rape', touching, rape],
    ['a common assault and a sexual assault', assault, touching],
    ['a theft and strangulation', theft, ['008/77', '8N']],
    ['a theft and a threat to kill', theft, ['003/01', '3B']],
  ])('%s', (_, lesser, graver) => {
    expect(into(lesser, graver)).toBe('met')
    expect(into(graver, lesser)).toBe('not met, refuse')
    expect(into(graver, lesser, byRegistrar)).toBe('not met, refuse')
  })
})

test.each<readonly [string, Pair, Pair]>([
  ['a rape and attempted murder', rape, attemptedMurder],
  ['bodily harm and a burglary', harm, burglary],
  ['wounding and a robbery', wounding, robbery],
  ['two kinds of theft', theft, bicycle],
  ['a burglary and a common assault', burglary, assault],
  ['drugs and a theft', ['092/51', '92D'], theft],
])('where the rules are silent the registrar decides: %s', (_, one, other) => {
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(into(here, there)).toBe('not met, refer')
    expect(into(here, there, byRegistrar)).toBe('met')
  }
})

test('which of two records of one crime is in the wrong class is settled by reclassifying it', () => {
  const duplicate = (code: string, countClass: string) =>
    judged(
      hocrC307a,
      soundCase('C3', {
        crime: { code, countClass },
        requesterFacts: { principalCrime: { code: '044/00', countClass: '44' } },
      }),
    )
  expect(duplicate('049/10', '49')).toBe('met')
  expect(duplicate('005/01', '5D')).toBe('not met, refuse')
})

test('the same offence stays', () => {
  for (const pair of [murder, rape, wounding, harm, theft]) expect(into(pair, pair)).toBe('met')
})

test('beside a course of conduct an assault goes into it, and a grave crime is for the registrar', () => {
  expect(into(assault, stalking)).toBe('met')
  expect(into(harm, stalking)).toBe('met')
  expect(into(wounding, stalking)).toBe('not met, refer')
  expect(into(touching, stalking, byRegistrar)).toBe('met')
  expect(into(stalking, assault)).toBe('met')
})

test('an offence that is in no list is for the registrar, also where it stands above', () => {
  expect(into(theft, ['049/98', '49'])).toBe('not met, refer')
  expect(into(assault, ['004/05', '4/5'])).toBe('not met, refer')
  expect(into(assault, ['004/05', '4/5'], byRegistrar)).toBe('met')
  expect(into(['049/98', '49'], ['049/98', '49'])).toBe('not met, refer')
  expect(into(['004/05', '4/5'], theft, byRegistrar)).toBe('not met, refuse')
})

test('what it once was counts: reclassified down first, it is for the registrar', () => {
  const once = (code: string, countClass: string) => ({ crime: { classesEver: [{ code, countClass }] } })
  expect(into(theft, theft, once('005/01', '5D'))).toBe('not met, refer')
  expect(into(theft, theft, once('044/00', '44'))).toBe('met')
  expect(into(assault, stalking, once('005/01', '5D'))).toBe('not met, refer')
  expect(into(assault, assault, once('008/67', '8U'))).toBe('not met, refer')
  expect(into(['195/94', '8L'], ['195/94', '8L'], once('195/12', '8Q'))).toBe('not met, refer')
  expect(into(['195/94', '8L'], ['195/94', '8L'], once('008/67', '8U'))).toBe('not met, refer')
  expect(into(['195/94', '8L'], stalking, once('008/67', '8U'))).toBe('met')
  expect(into(theft, theft, once('008/06', '8N'))).toBe('not met, refer')
  expect(into(assault, stalking, once('008/06', '8N'))).toBe('met')
  expect(into(stalking, stalking, once('195/94', '8L'))).toBe('met')
  expect(into(theft, theft, { ...once('005/01', '5D'), ...byRegistrar })).toBe('met')
})

test('another code of its class, or its code in another class, is what it once was', () => {
  const once = (code: string, countClass: string) => ({ crime: { classesEver: [{ code, countClass }] } })
  expect(into(['008/65', '8Q'], assault)).toBe('met')
  expect(into(['008/65', '8Q'], assault, once('195/12', '8Q'))).toBe('not met, refer')
  expect(into(['195/94', '8L'], assault, once('195/94', '8Q'))).toBe('not met, refer')
})

test('without a crime that stays it has nothing to say', () => {
  expect(judged(hocrC307a, soundCase('C3', { requesterFacts: { principalCrime: null } }))).toBe('not applicable')
})
