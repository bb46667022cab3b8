import { soundCase } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { byRegistrar, type Given, type Trap } from './trap.ts'

/** A wounding that is to go into another record as its duplicate. */
const wounding = (principalCrime: object, others: object = {}): Facts =>
  soundCase('C3', {
    ...byRegistrar,
    crime: { code: '005/01', countClass: '5D' },
    requesterFacts: { ...others, principalCrime: { code: '005/01', countClass: '5D', ...principalCrime } },
  })

const anotherDayElsewhere = { sameDay: 'no', samePlace: 'no' }
const explained = {
  ...{ recordedTwiceBecause: 'reported twice', differencesShownBy: 'incident log', differencesExplainedWords: 12 },
  placeDiffersBecause: 'written differently',
}

const HARASSMENT = { code: '195/94', countClass: '8L' }
const COERCIVE = { code: '008/67', countClass: '8U' }
type Code = typeof HARASSMENT

const partOf = (crime: Code, principalCrime: Code, given: Given = {}): Facts =>
  soundCase('C3', {
    ...byRegistrar,
    crime,
    ...given,
    requesterFacts: {
      ...{ kind: 'part of', oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no' },
      ...{ overThreeMonthsApart: 'no', offenderDealtWithBetween: 'no' },
      principalCrime,
      ...given.requesterFacts,
    },
  })

const afterFiveMonths = (exceptional: object, gapIsExceptional: 'yes' | 'no'): Facts =>
  partOf(HARASSMENT, HARASSMENT, {
    requesterFacts: { overThreeMonthsApart: 'yes', ...exceptional },
    judgements: { gapIsExceptional },
  })
const saidAndShown = { exceptional: 'could not act', exceptionalWhyWords: 18 }

/** Crimes that are no duplicates. */
export const duplicates: readonly Trap[] = [
  {
    title: 'A wounding with intent is to go into a theft of another day in another place',
    bars: ['HOCR-C3-03', 'HOCR-C3-07a'],
    twin: wounding({}),
    hole: wounding({ code: '049/10', countClass: '49', sameOffence: 'no', ...anotherDayElsewhere }, explained),
    lies: {
      'as part of it': wounding(
        { code: '049/10', countClass: '49', sameOffence: 'no', ...anotherDayElsewhere },
        { kind: 'part of', oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no', ...explained },
      ),
    },
  },
  {
    title: 'Coercive control is to go into harassment',
    bars: ['HOCR-C3-07b'],
    twin: partOf(HARASSMENT, COERCIVE),
    hole: partOf(COERCIVE, HARASSMENT),
    lies: {
      'as its duplicate': partOf(COERCIVE, HARASSMENT, { requesterFacts: { kind: 'duplicate' } }),
      'with nobody a former partner': partOf(COERCIVE, HARASSMENT, { requesterFacts: { formerPartner: 'no' } }),
    },
  },
  {
    title: 'Harassment goes on after five months, and nothing exceptional is said',
    bars: ['HOCR-C3-05a'],
    twin: afterFiveMonths(saidAndShown, 'yes'),
    hole: afterFiveMonths({}, 'yes'),
    lies: {
      'something is named, and no word says why': afterFiveMonths({ ...saidAndShown, exceptionalWhyWords: 0 }, 'yes'),
      'something is said, and the registrar does not find it so': afterFiveMonths(saidAndShown, 'no'),
    },
  },
]
