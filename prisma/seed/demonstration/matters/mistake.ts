import type { CrimeCase } from './crime-case.ts'
import { KNOWN_THEN, WENT_WRONG } from '../words/requests.ts'
import { type Matter, NO_POLICE, type Typed } from './prepared-request.ts'

interface Mistake {
  readonly mistake: string
  readonly path: string
  readonly conditions?: Typed
}

/** The mistake that fits the kind of crime. */
function mistakeOf({ traits, random }: CrimeCase): Mistake {
  if (traits.isState) return { mistake: 'points to prove not made out', path: 'points' }
  if (traits.reporter === 'other_third_party')
    return {
      mistake: 'third party not confirmed',
      path: 'outside',
      conditions: { victimConfirmed: 'no', wasAppropriate: 'no' },
    }
  if (traits.family === 'damage')
    return { mistake: 'damage that cleaned off', path: 'outside', conditions: { cleanedOff: 'yes' } }
  if (traits.family === 'threat' && random.chance(0.5))
    return { mistake: 'nuisance call', path: 'outside', conditions: { causedDistress: 'no' } }
  return { mistake: random.pick(['report misheard or misread', 'entered on the wrong form']), path: 'misheard' }
}

/** C4: it should never have been recorded. `restsOn` says when police had what shows it. */
export function mistake(c: CrimeCase, restsOn: 'held' | 'came later' = 'held'): Matter {
  const { mistake: kind, path, conditions } = mistakeOf(c)
  return {
    path: ['mistake', path],
    form: {
      mistake: kind,
      ...conditions,
      whatWentWrong: c.voice.one(WENT_WRONG[kind] ?? []),
      knownThen: c.voice.one(KNOWN_THEN),
      restsOn: restsOn === 'came later' ? restsOn : c.random.pick(['held when recorded', 'held but looked at later']),
      recorderKnown: 'yes',
      pointsToProve: 'not made out',
      ...NO_POLICE,
    },
    evidence: [],
    means: 'What was reported is no crime that is recorded.',
    origin: '',
  }
}
