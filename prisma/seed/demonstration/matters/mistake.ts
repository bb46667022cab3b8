import type { CrimeCase } from './crime-case.ts'
import { KNOWN_THEN, LOGS, WENT_WRONG } from '../words/requests.ts'
import { type Matter, NO_POLICE, type Typed } from './prepared-request.ts'

interface Mistake {
  readonly mistake: string
  readonly path: string
  readonly conditions?: Typed
  /** What was reported, where that was no offence of the list. */
  readonly reported?: string
}

const DAMAGE = /^(058|149)\/00\|/
const MESSAGES = /^(008\/72|138\/52)\|/

/** The mistake that fits the kind of crime. */
function mistakeOf({ traits, random }: CrimeCase): Mistake {
  if (traits.isState) return { mistake: 'points to prove not made out', path: 'points' }
  if (traits.reporter === 'other_third_party')
    return {
      mistake: 'third party not confirmed',
      path: 'outside',
      conditions: { victimConfirmed: 'no', wasAppropriate: 'no' },
    }
  if (DAMAGE.test(traits.pair))
    return { mistake: 'damage that cleaned off', path: 'outside', conditions: { cleanedOff: 'yes' } }
  if (MESSAGES.test(traits.pair) && random.chance(0.5))
    return { mistake: 'nuisance call', path: 'outside', conditions: { causedDistress: 'no' } }
  return {
    mistake: random.pick(['report misheard or misread', 'entered on the wrong form']),
    path: 'misheard',
    reported: random.pick(['no offence', 'antisocial behaviour', 'civil matter']),
  }
}

/** What was reported is the offence that was recorded. */
const asRecorded = ({ traits }: CrimeCase): Typed => ({
  reported: 'offence on the list',
  reportedOffence: traits.pair.replace('|', ' '),
})

/** The log of the report, which police had when they recorded it. */
const itsLog = (c: CrimeCase): Typed => ({
  kind: 'incident log',
  madeBy: 'police',
  isAccount: 'no',
  shows: 'unknown',
  origin: c.voice.one(LOGS),
  howVerifiable: c.voice.say('{keeper}'),
  eventOn: c.traits.recordedOn,
  obtainedOn: c.traits.recordedOn,
  heldByBeforeRecording: 'recorder or OIC',
  knownToRecorderOrOic: 'yes',
  held: 'seen',
  seenBy: c.voice.say('{seer}'),
  whereHeld: c.voice.say('{held}'),
})

/** A mistake of a kind, with the log. */
const matterOf = (
  c: CrimeCase,
  { mistake: kind, path, conditions, reported }: Mistake,
  restsOn: 'held' | 'came later',
): Matter => ({
  path: ['mistake', path],
  form: {
    mistake: kind,
    ...conditions,
    ...(reported === undefined ? asRecorded(c) : { reported }),
    whatWentWrong: c.voice.one(WENT_WRONG[kind] ?? []),
    knownThen: c.voice.one(KNOWN_THEN),
    restsOn: restsOn === 'came later' ? restsOn : c.random.pick(['held when recorded', 'held but looked at later']),
    recorderKnown: 'yes',
    pointsToProve: 'not made out',
    ...NO_POLICE,
  },
  evidence: [itsLog(c)],
  means: 'What was reported is no crime that is recorded.',
})

/** C4: it should never have been recorded. `restsOn` says when police had what shows it. */
export const mistake = (c: CrimeCase, restsOn: 'held' | 'came later' = 'held'): Matter =>
  matterOf(c, mistakeOf(c), restsOn)

/** A robbery, requested as if a debt had been reported: the registrar reads the log. */
export const robberyAsDebt = (c: CrimeCase): Matter =>
  matterOf(c, { mistake: 'not a notifiable offence', path: 'outside', reported: 'civil matter' }, 'held')
