import type { Answer } from '#lib/counting-rules/facts/terms'
import { dayOf, inWords } from '#lib/base/day'
import type { principalCrimeFacts } from './principal-crime.ts'
import { titleOf } from '#lib/counting-rules/offences'
import { rmsInWords } from '#lib/crimes/in-words'
import type { CaseCrime } from '#lib/crimes/model'

/** One line of two crimes side by side. `alike` is what the rules are told, also where the other crime may not be shown. */
export interface Compared {
  readonly what: string
  readonly here: string
  readonly there: string | undefined
  readonly alike: Answer
}

/**
 * The crime to be cancelled beside the one that stays, field by field. `there` is the other crime as far as this person
 * may see it; where they may not, only whether the two agree is said.
 */
export function comparedWith(
  here: CaseCrime,
  there: CaseCrime | undefined,
  facts: ReturnType<typeof principalCrimeFacts>,
): readonly Compared[] {
  const line = (what: string, alike: Compared['alike'], say: (crime: CaseCrime) => string): Compared => ({
    what,
    alike,
    here: say(here),
    there: there && say(there),
  })
  const isSame = (same: boolean) => (same ? 'yes' : 'no')
  return [
    line('Offence', facts.sameOffence, (crime) => titleOf(crime.code, crime.countClass)),
    line('Reported', facts.sameDay, (crime) => inWords(dayOf(new Date(crime.reportedAt)))),
    line('Recorded', isSame(dayOf(new Date(here.recordedAt)) === facts.recordedOn), (crime) =>
      inWords(dayOf(new Date(crime.recordedAt))),
    ),
    line('Victims', facts.sameVictims, (crime) => howMany(crime, 'victim')),
    line('Suspects', facts.sameSuspects, (crime) => howMany(crime, 'suspect')),
    line('In the RMS', isSame(facts.rmsStatus === here.rmsStatus), (crime) => rmsInWords(crime.rmsStatus)),
  ]
}

function howMany(crime: CaseCrime, role: 'victim' | 'suspect'): string {
  const involved = crime.involvements.filter((involvement) => involvement.role === role && !involvement.gone)
  return involved.length === 0
    ? 'Nobody named'
    : `${String(involved.length)} ${role}${involved.length === 1 ? '' : 's'}`
}
