import { z } from 'zod'
import { choice, dayField, words, yesNoUnknown } from '#lib/base/form-fields'
import { requesterFacts, mistakeConditions, mistakes, placeSteps } from '#lib/counting-rules/facts/requester-facts'
import type { Category } from '#lib/counting-rules/model'
import { savedChange } from './changed-answers.ts'
import { FORCE_CODES } from './police-forces.ts'

/** Asked of every category where somebody is suspected; routes the case to the registrar when yes. */
const suspectIsPolice = yesNoUnknown('Say whether a suspect is a police officer or a member of police staff')
const agreedBy = (whom: string) => choice(`Say who agreed for ${whom}`, ['ddm', 'fcr', 'nobody', 'unknown'])

/** C1: it happened in another force’s area. */
const c1 = z.object({
  territory: choice('Say which country it happened in', [
    'England or Wales',
    'Scotland or Northern Ireland',
    'overseas',
    'unknown',
  ]),
  receivingForce: choice('Choose the force whose area it happened in', ['unknown', ...FORCE_CODES]),
  referenceKind: choice('Say what number the other force has given', [
    'crime',
    'crime-related incident',
    'none',
    'unknown',
  ]),
  theirReference: words('Enter the other force’s number', { atMost: 40 }),
  acceptance: choice('Say whether the other force has accepted it', ['accepted', 'waiting', 'declined', 'unknown']),
  chaseOn: dayField('the day to chase them'),
  dependsOnDevice: yesNoUnknown('Say whether it was done through a phone, computer or other device'),
  placeStep: choice('Say what tells you the place', placeSteps),
  earlierStepsRuledOut: yesNoUnknown('Say whether the ones above it on the list gave no clear answer'),
  agreedByOurs: agreedBy('us'),
  agreedByTheirs: agreedBy('the other force'),
  suspectIsPolice,
  account: words('Say what shows where it happened'),
})

/** C2: new information shows that no crime happened. */
const c2 = z.object({
  victimNow: choice('Say what the victim says now', [
    'stands by it',
    'does not support',
    'says nothing happened',
    'not asked',
    'unknown',
  ]),
  presentWhenVictimSaidSo: choice('Say who else was there when the victim said so', [
    'nobody else',
    'adviser or supporter',
    'suspect or their family',
    'somebody else',
    'not applicable',
    'unknown',
  ]),
  reliesOnConsent: yesNoUnknown('Say whether this rests on the victim having consented'),
  nrmDecision: choice('Say whether this rests on a decision of the national referral mechanism', [
    'not relied on',
    'reasonable grounds negative',
    'conclusive grounds negative',
    'waiting',
    'unknown',
  ]),
  recordedAgainstForcedChild: yesNoUnknown('Say whether this is the crime recorded against the child who was forced'),
  suspectIsPolice,
  account: words('Say what the new information shows'),
})

/** C3: already recorded, as a duplicate or as part of another crime. */
const c3 = z.object({
  kind: choice('Say how the two belong together', ['duplicate', 'part of', 'unknown']),
  principalCrimeReference: words('Enter the reference of the crime that stays', { atMost: 40 }),
  samePlace: yesNoUnknown('Say whether both happened at the same place'),
  oneSequence: yesNoUnknown('Say whether they were one run of events'),
  reportedTogether: yesNoUnknown('Say whether they were reported together'),
  resumedAfterPoliceKnew: yesNoUnknown('Say whether it started again after police knew of it'),
  overThreeMonthsApart: yesNoUnknown('Say whether more than three months lie between the two'),
  offenderDealtWithBetween: yesNoUnknown('Say whether the offender was dealt with in between'),
  oneHousehold: yesNoUnknown('Say whether all who lost something live in one household'),
  victimHasSurvivingNumber: yesNoUnknown('Say whether the victim has the number of the crime that stays'),
  suspectIsPolice,
  differencesExplained: words('Say why the two differ', { atLeast: 0 }),
})

/** C4: it should never have been recorded. */
const c4 = z.object({
  mistake: choice('Say what the mistake was', mistakes),
  conditions: z.partialRecord(z.enum(mistakeConditions), z.enum(['yes', 'no', 'unknown'])).default({}),
  restsOn: choice('Say when police had what you rely on', [
    'held when recorded',
    'held but looked at later',
    'came later',
    'unknown',
  ]),
  pointsToProve: choice('Say whether the points to prove are made out', [
    'made out',
    'not made out',
    'not applicable',
    'unknown',
  ]),
  recorderKnown: yesNoUnknown('Say whether it is known who recorded the crime'),
  suspectIsPolice,
  whatWentWrong: words('Say what went wrong'),
  knownThen: words('Say what police knew when it was recorded'),
})

/** C5: self-defence, in three assault groups only. */
const c5 = z.object({
  cctv: yesNoUnknown('Say whether film shows it'),
  independentWitness: yesNoUnknown('Say whether an independent witness saw it'),
  injuriesFit: yesNoUnknown('Say whether the injuries fit'),
  otherSupport: yesNoUnknown('Say whether anything else supports it'),
  counterAllegation: choice('Say whether the suspect has accused the victim of something', [
    'none',
    'recorded',
    'kept for disclosure',
    'not kept',
    'unknown',
  ]),
  suspectIsPolice,
  account: words('Say what shows that they acted in self-defence'),
})

/**
 * What each category may ask of the requester: facts only. Which of it is asked about one crime is for
 * asking/questions.ts; what is not asked is unknown to the rules. The same fields check in the browser and on the server.
 */
export const ANSWERS = { C1: c1, C2: c2, C3: c3, C4: c4, C5: c5 } as const satisfies Record<Category, z.ZodObject>

export type Answers<C extends Category> = z.output<(typeof ANSWERS)[C]>

/** The fields that hold free text: kept apart, and known to the rules by their word count alone. */
export const TEXTS = {
  C1: ['theirReference', 'account'],
  C2: ['account'],
  C3: ['differencesExplained'],
  C4: ['whatWentWrong', 'knownThen'],
  C5: ['account'],
} as const satisfies { [C in Category]: readonly (keyof Answers<C>)[] }

/** Answers as a submission holds them: codes as they are, each text as where it is kept and its word count. */
export const requestAnswers = z.object({
  category: z.enum(['C1', 'C2', 'C3', 'C4', 'C5']),
  reasons: z.array(z.string()),
  alsoNewInformation: z.enum(['yes', 'no', 'unknown']),
  fields: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.object({ id: z.string(), count: z.number() })),
  principalCrimeId: z.string().nullable(),
  changed: z.array(savedChange).optional(),
})
export type RequestAnswers = z.output<typeof requestAnswers>

/** The requester's facts for the rules. The surviving crime of a C3 is the product's to look up, not the requester's to say. */
export function requesterFactsOf(kept: RequestAnswers, principalCrime: object | null): z.output<typeof requesterFacts> {
  const { fields, words: text } = kept
  const count = (name: string) => text[name]?.count ?? 0
  const { suspectIsPolice: _police, samePlace, chaseOn: _chase, ...codes } = fields
  switch (kept.category) {
    case 'C1':
      return requesterFacts.parse({
        category: 'C1',
        ...codes,
        referenceKind: count('theirReference') > 0 ? codes.referenceKind : 'none',
      })
    case 'C3':
      return requesterFacts.parse({
        category: 'C3',
        ...codes,
        principalCrime: principalCrime && { ...principalCrime, samePlace },
        differencesExplainedWords: count('differencesExplained'),
      })
    case 'C4':
      return requesterFacts.parse({
        category: 'C4',
        ...codes,
        whatWentWrongWords: count('whatWentWrong'),
        knownThenWords: count('knownThen'),
      })
    default:
      return requesterFacts.parse({ category: kept.category, ...codes })
  }
}

/** Answers taken apart: the codes as they are, and each text that was written. What was left out is in neither. */
export function apart(fields: Readonly<Record<string, unknown>>, texts: readonly string[]) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  const codes: Record<string, unknown> = Object.fromEntries(entries.filter(([name]) => !texts.includes(name)))
  const written = Object.fromEntries(
    entries.filter(([name]) => texts.includes(name)).map(([name, value]) => [name, String(value)]),
  )
  return { codes, written }
}
