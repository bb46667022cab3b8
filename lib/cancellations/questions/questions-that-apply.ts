import type { Answers } from '#lib/cancellations/answers/request-answers'
import type { Category } from '#lib/counting-rules/model'
import { conditionsOf } from './words/mistake-conditions.ts'
import type { Traits } from './crime-traits.ts'

/** What has been typed so far, of which anything may still be missing. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

type Name<C extends Category> = string & keyof Answers<C>

const one = (typed: Typed, name: string): string => [typed[name] ?? ''].flat()[0] ?? ''

const only = <N extends PropertyKey>(...names: readonly (N | false)[]): N[] => names.filter((name) => name !== false)

/** The steps of the ordinary order that have others before them. */
const AFTER_OTHERS = ['suspect confirmed address', 'victim at the time', 'victim home', 'business premises', '']

function ofC1(typed: Typed): Name<'C1'>[] {
  const step = one(typed, 'placeStep')
  const isAgreed = step === 'agreed between forces'
  return only<Name<'C1'>>(
    'territory',
    'dependsOnDevice',
    'placeStep',
    AFTER_OTHERS.includes(step) && 'earlierStepsRuledOut',
    isAgreed && 'agreedByOurs',
    isAgreed && 'agreedByTheirs',
    'account',
    'receivingForce',
    ...namesOfNews(typed),
  )
}

/** The questions about what the other force has said so far: of C1, and of the one who asked for it while it waits. */
export function namesOfNews(typed: Typed): readonly Name<'C1'>[] {
  const hasNumber = ['crime', 'crime-related incident'].includes(one(typed, 'referenceKind'))
  return only<Name<'C1'>>(
    'referenceKind',
    hasNumber && 'theirReference',
    'acceptance',
    one(typed, 'acceptance') === 'waiting' && 'chaseOn',
  )
}

const ofC2 = (_typed: Typed, { sexual, slavery, childImage }: Traits): Name<'C2'>[] =>
  only<Name<'C2'>>(
    'account',
    'victimNow',
    'presentWhenVictimSaidSo',
    sexual && 'reliesOnConsent',
    slavery && 'nrmDecision',
    childImage && 'recordedAgainstForcedChild',
  )

function ofC3(typed: Typed, { conduct, taking }: Traits): Name<'C3'>[] {
  const isPart = one(typed, 'kind') === 'part of'
  return only<Name<'C3'>>(
    'kind',
    isPart && 'oneSequence',
    isPart && 'reportedTogether',
    isPart && 'resumedAfterPoliceKnew',
    isPart && conduct && 'overThreeMonthsApart',
    isPart && conduct && 'offenderDealtWithBetween',
    isPart && taking && 'oneHousehold',
    'principalCrimeReference',
    'samePlace',
    'differencesExplained',
    'victimHasSurvivingNumber',
  )
}

const ofC4 = (typed: Typed, { state }: Traits): string[] => [
  'mistake',
  ...conditionsOf(one(typed, 'mistake')).map(({ name }) => name),
  ...only<Name<'C4'>>('whatWentWrong', 'knownThen', 'restsOn', 'recorderKnown', state && 'pointsToProve'),
]

const ofC5 = (): Name<'C5'>[] => [
  'account',
  'cctv',
  'independentWitness',
  'injuriesFit',
  'otherSupport',
  'counterAllegation',
]

const OF: Record<Category, (typed: Typed, traits: Traits) => string[]> = {
  C1: ofC1,
  C2: ofC2,
  C3: ofC3,
  C4: ofC4,
  C5: ofC5,
}

/**
 * The names of the questions that are asked in a category about a crime, in order: only what it needs, and what the
 * answers given so far make it need. Without their words, so that a browser that checks a form need not carry them.
 */
export const namesAsked = (category: Category, traits: Traits, typed: Typed): readonly string[] => [
  ...OF[category](typed, traits),
  ...(traits.suspects ? ['suspectIsPolice'] : []),
]

/** Answers that are not offered about a crime, because its offence does not make them possible. */
export const notOffered = ({ rape, makingOff, childImage }: Traits): readonly string[] => [
  ...(rape ? [] : ['support centre figures']),
  ...(makingOff ? [] : ['paid before police contact', 'paid after police contact']),
  ...(childImage ? [] : ['child was forced']),
]
