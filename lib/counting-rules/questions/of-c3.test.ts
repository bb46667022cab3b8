import { describe, expect, test } from 'vitest'
import { questionsAsked } from './lists.ts'
import { c3Questions } from './of-c3.ts'
import type { Typed } from './kinds/question.ts'
import { noTraits } from '#lib/counting-rules/testing/traits'
import type { Traits } from './kinds/traits.ts'

const stalking: Traits = { ...noTraits, conduct: true }

const asked = (typed: Typed, traits = noTraits) =>
  questionsAsked(c3Questions, { traits }, typed).map(({ name }) => name)

describe('the same crime recorded twice', () => {
  test('why the places differ is asked only where they do', () => {
    expect(asked({ kind: 'duplicate', samePlace: 'no' })).toContain('placeDiffersBecause')
    for (const samePlace of ['yes', 'unknown', '']) {
      expect(asked({ kind: 'duplicate', samePlace })).not.toContain('placeDiffersBecause')
    }
  })

  test('a part of another crime may have happened at another place: nobody is asked why', () => {
    expect(asked({ kind: 'part of', samePlace: 'no' })).not.toContain('placeDiffersBecause')
    expect(asked({ kind: 'unknown', samePlace: 'no' })).not.toContain('placeDiffersBecause')
  })

  test('why the times differ is asked only where they do', () => {
    expect(asked({ kind: 'duplicate', sameTime: 'no' })).toContain('timeDiffersBecause')
    expect(asked({ kind: 'duplicate', sameTime: 'yes' })).not.toContain('timeDiffersBecause')
    expect(asked({ kind: 'part of', sameTime: 'no' })).not.toContain('timeDiffersBecause')
  })
})

describe('a part of another crime', () => {
  test('is asked about the run of events, and not about two records of one', () => {
    expect(asked({ kind: 'part of' })).toEqual([
      'kind',
      'oneSequence',
      'reportedTogether',
      'resumedAfterPoliceKnew',
      'principalCrimeReference',
      'samePlace',
      'differencesExplained',
      'victimHasSurvivingNumber',
    ])
  })

  test('a household is asked about only in thefts and burglaries', () => {
    expect(asked({ kind: 'part of' }, { ...noTraits, taking: true })).toContain('oneHousehold')
    expect(asked({ kind: 'duplicate' }, { ...noTraits, taking: true })).not.toContain('oneHousehold')
  })
})

describe('stalking, harassment and coercive control', () => {
  test('a gap of more than three months needs what is exceptional, and why', () => {
    const gap = (overThreeMonthsApart: string) => asked({ kind: 'part of', overThreeMonthsApart }, stalking)
    expect(gap('yes')).toEqual(expect.arrayContaining(['exceptional', 'exceptionalWhy']))
    for (const answer of ['no', 'unknown', '']) {
      expect(gap(answer)).not.toContain('exceptional')
      expect(gap(answer)).not.toContain('exceptionalWhy')
    }
  })

  test('no other crime is asked about a gap', () => {
    expect(asked({ kind: 'part of', overThreeMonthsApart: 'yes' })).not.toContain('exceptional')
    expect(asked({ kind: 'part of' })).not.toContain('formerPartner')
  })
})
