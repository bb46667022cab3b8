import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { OffencePair } from '#lib/counting-rules/facts/terms'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrA10c } from './hocr-a-10c.ts'

const pair = (code: string, countClass: string): OffencePair => ({ code, countClass })
const assault = pair('105/01', '105A')
const says = (from: OffencePair, to: OffencePair, change: object = {}) =>
  judged(hocrA10c, reclassification({ to }, { crime: from, ...change }))

test.each([
  ['a rape', pair('019/08', '19C')],
  ['a homicide', pair('001/01', '1')],
  ['a sexual assault', pair('020/05', '20A')],
  ['a robbery', pair('034/01', '34B')],
  ['slavery', pair('106/03', '106')],
  ['genital mutilation', pair('008/52', '8N')],
])('%s made an assault goes to the registrar', (_what, from) => {
  expect(says(from, assault)).toBe('not met, refer')
  expect(says(from, assault, { decisionMaker: theRegistrar })).toBe('met')
})

test('a rape made a lesser sexual offence loses its nature too, and one of the same nature does not', () => {
  expect(says(pair('019/08', '19C'), pair('020/05', '20A'))).toBe('not met, refer')
  expect(says(pair('020/05', '20A'), pair('019/08', '19C'))).toBe('met')
  expect(says(pair('034/01', '34B'), pair('034/02', '34A'))).toBe('met')
})

test('what it once was counts as what it is', () => {
  const once = { crime: { code: '008/06', countClass: '8N', classesEver: [pair('019/08', '19C')] } }
  expect(judged(hocrA10c, reclassification({ to: assault }, once))).toBe('not met, refer')
})

test('an ordinary change is a decision maker’s, and a cancellation is not asked', () => {
  expect(says(pair('008/06', '8N'), assault)).toBe('met')
  expect(judged(hocrA10c, soundCase('C2'))).toBe('not applicable')
})

test.each([
  ['a rape', pair('019/08', '19C')],
  ['a homicide', pair('001/01', '1')],
  ['a sexual offence', pair('020/05', '20A')],
  ['a robbery', pair('034/01', '34B')],
  ['modern slavery', pair('106/03', '106')],
  ['female genital mutilation', pair('008/52', '8N')],
])('it is said that it would no longer be recorded as %s', (what, crime) => {
  const facts = reclassification({ to: assault }, { crime })
  expect(hocrA10c.judge(facts, hocr2026)).toMatchObject({ wrong: `It would no longer be recorded as ${what}.` })
})
