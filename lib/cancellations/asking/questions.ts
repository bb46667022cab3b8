import type { Category } from '#lib/counting-rules/model'
import type { Traits } from './traits.ts'
import { c1Words } from './words/c1.ts'
import { c2Words } from './words/c2.ts'
import { c3Words } from './words/c3.ts'
import { c4Words } from './words/c4.ts'
import { c5Words } from './words/c5.ts'
import { conditionsOf } from './words/conditions.ts'
import { type Question, YES_NO_UNKNOWN } from './words/question.ts'

/** What has been typed so far, of which anything may still be missing. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

/** One question of a category’s form: the name it is posted under, and its words. */
export interface Put extends Question {
  readonly name: string
}

/** The words of every question, by category and name. */
export const WORDS = { C1: c1Words, C2: c2Words, C3: c3Words, C4: c4Words, C5: c5Words } as const

const one = (typed: Typed, name: string): string => [typed[name] ?? ''].flat()[0] ?? ''

const asks = <N extends string>(words: Readonly<Record<N, Question>>, ...names: readonly (N | false)[]): Put[] =>
  names.filter((name) => name !== false).map((name) => ({ ...words[name], name }))

function ofC1(typed: Typed): Put[] {
  const step = one(typed, 'placeStep')
  const needsEarlier = step !== 'suspect at the time' && step !== 'agreed between forces' && step !== 'unknown'
  const hasNumber = ['crime', 'crime-related incident'].includes(one(typed, 'referenceKind'))
  return [
    ...asks(c1Words, 'territory', 'dependsOnDevice', 'placeStep', needsEarlier && 'earlierStepsRuledOut'),
    ...(step === 'agreed between forces' ? asks(c1Words, 'agreedByOurs', 'agreedByTheirs') : []),
    ...asks(c1Words, 'account', 'receivingForce', 'referenceKind'),
    ...(hasNumber ? asks(c1Words, 'theirReference') : []),
    ...asks(c1Words, 'acceptance'),
  ]
}

const ofC2 = (_typed: Typed, traits: Traits): Put[] =>
  asks(c2Words, 'account', 'victimNow', 'presentWhenVictimSaidSo', traits.sexual && 'reliesOnConsent', traits.slavery && 'nrmDecision')

function ofC3(typed: Typed, traits: Traits): Put[] {
  const isPart = one(typed, 'kind') === 'part of'
  return [
    ...asks(c3Words, 'kind'),
    ...(isPart
      ? asks(c3Words, 'oneSequence', 'reportedTogether', 'resumedAfterPoliceKnew', traits.conduct && 'overThreeMonthsApart',
          traits.conduct && 'offenderDealtWithBetween', traits.taking && 'oneHousehold')
      : []),
    ...asks(c3Words, 'survivorReference', 'samePlace', 'differencesExplained', 'victimHasSurvivingNumber'),
  ]
}

const ofC4 = (typed: Typed, traits: Traits): Put[] => [
  ...asks(c4Words, 'mistake'),
  ...conditionsOf(one(typed, 'mistake')).map(({ name, words }) => ({ name, words, options: YES_NO_UNKNOWN })),
  ...asks(c4Words, 'whatWentWrong', 'knownThen', 'restsOn', 'recorderKnown', traits.state && 'pointsToProve'),
]

const ofC5 = (): Put[] =>
  asks(c5Words, 'account', 'cctv', 'independentWitness', 'injuriesFit', 'otherSupport', 'counterAllegation')

const OF: Record<Category, (typed: Typed, traits: Traits) => Put[]> = { C1: ofC1, C2: ofC2, C3: ofC3, C4: ofC4, C5: ofC5 }

/**
 * The questions that are asked in a category about a crime, in order: only what it needs, and what the answers given so
 * far make it need.
 */
export const questionsOf = (category: Category, traits: Traits, typed: Typed): readonly Put[] => [
  ...OF[category](typed, traits),
  ...(traits.suspects ? asks(WORDS[category], 'suspectIsPolice') : []),
]
