import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#lib/counting-rules/facts/terms'
import { isReservedToRegisteredRegistrar, offencesToChoose } from '#lib/counting-rules/offences'
import { type Move, weighChange } from './weigh-change.ts'

const offences = offencesToChoose()
const anOffence = fc.constantFrom(...offences)
const answers = fc.constantFrom<Answer>('yes', 'no', 'unknown')
const move = (from: { code: string; countClass: string }, to: { code: string; countClass: string }): Move => ({
  kind: 'reclassified',
  fromCode: from.code,
  fromClass: from.countClass,
  toCode: to.code,
  toClass: to.countClass,
  outcome: null,
})

describe('whatever a crime becomes', () => {
  test('no rape and no homicide leaves its class without a difference', () => {
    const reserved = offences.filter(({ code, countClass }) => isReservedToRegisteredRegistrar(code, countClass))
    expect(reserved.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.constantFrom(...reserved), anOffence, answers, (from, to, child) => {
        expect(weighChange(move(from, to), child).weight).toBe('difference')
      }),
    )
  })

  test('nothing goes to or from a reported incident without a difference, its code known or not', () => {
    const incidents = ['N100', 'N200', 'N300'].map((countClass) => ({ code: 'unknown', countClass }))
    const incident = fc.constantFrom(
      ...incidents,
      ...offences.filter(({ kind }) => kind === 'notifiable reported incident'),
    )
    fc.assert(
      fc.property(incident, anOffence, answers, (one, other, child) => {
        expect(weighChange(move(one, other), child).weight).toBe('difference')
        expect(weighChange(move(other, one), child).weight).toBe('difference')
      }),
    )
  })

  test('no other sexual offence and no robbery leaves its group without a difference, but for one above it', () => {
    const watched = offences.filter(({ group }) => group === 'Sexual offences' || group === 'Robbery')
    const lower = offences.filter(({ group }) => !['Sexual offences', 'Robbery'].includes(group))
    fc.assert(
      fc.property(fc.constantFrom(...watched), fc.constantFrom(...lower), answers, (from, to, child) => {
        expect(weighChange(move(from, to), child).weight).toBe('difference')
      }),
    )
  })

  test('whether a victim is a child may be not known, and then it is as if one were', () => {
    fc.assert(
      fc.property(anOffence, anOffence, (from, to) => {
        expect(weighChange(move(from, to), 'unknown')).toEqual(weighChange(move(from, to), 'yes'))
      }),
    )
  })

  test('old codes of rape and homicide count as what they were', () => {
    const theft = { code: '049/10', countClass: '49' }
    expect(weighChange(move({ code: '019/02', countClass: '19A' }, theft), 'no').why).toBe('rape')
    expect(weighChange(move({ code: '004/05', countClass: '4/5' }, theft), 'no').why).toBe('homicide')
  })
})
