import type { Comparison } from '#lib/base/prisma/enums'
import { closeRelations, type CrimeFlag } from '#lib/counting-rules/facts/crime'
import { isSexualOffence, offenceOf } from '#lib/counting-rules/offences'
import type { CaseCrime, CaseInvolvement } from '#lib/crimes/model'
import { ageBand, suspectsOf } from '#lib/crimes/involved-people'

const FLAGS: Readonly<Record<string, string>> = {
  domestic_abuse: 'domestic abuse',
  coercive_control: 'coercive control',
  honour_based: 'honour-based abuse',
  sexual: 'a sexual offence',
  child: 'a child',
} satisfies Partial<Record<CrimeFlag, string>>

// Stalking has classes of its own; the racially aggravated ones name it in their title, and keep it in any class.
const AGGRAVATED_STALKING = /^(008\/(56|58)|068\/16)$/
const isStalking = (code: string, countClass: string): boolean =>
  countClass === '8Q' ||
  AGGRAVATED_STALKING.test(code) ||
  offenceOf(code, countClass).title.toLowerCase().includes('stalking')

/**
 * Why a careless message could harm this victim, in words; empty where nothing says so. Taken from the flags, every class
 * the crime ever had, how victim and suspect know each other, and the victim's age; an age not known counts as young.
 */
export function dangersTo(crime: CaseCrime, victim: CaseInvolvement | undefined, today: string): readonly string[] {
  const offences = crime.classesEver.map(({ code, countClass }) => offenceOf(code, countClass))
  const age = victim?.personKind === 'organisation' ? 'adult' : ageBand(victim?.yearOfBirth ?? null, today)
  const found = [
    ...crime.flags.map((flag) => FLAGS[flag]),
    suspectsOf(crime).some(({ relation }) => relation !== null && closeRelations.has(relation))
      ? FLAGS.domestic_abuse
      : undefined,
    offences.some(isSexualOffence) ? FLAGS.sexual : undefined,
    offences.some(({ homicide }) => homicide) ? 'a death' : undefined,
    offences.some(({ modernSlavery }) => modernSlavery) ? 'modern slavery' : undefined,
    crime.classesEver.some(({ code, countClass }) => isStalking(code, countClass)) ? 'stalking' : undefined,
    age === 'unknown' ? 'a victim whose age is not known' : age === 'adult' ? undefined : FLAGS.child,
  ]
  return [...new Set(found.filter((danger) => danger !== undefined))]
}

/** What is never done then, whoever goes. */
export const NEVER_WHEN_IN_DANGER =
  'Never leave a voicemail, never use a shared phone or e-mail, and never post a letter first.'

/** Where a victim can be reached, and the suspects who can be reached there too, or of whom nobody can say so. */
export interface Route {
  readonly kind: 'phone' | 'email' | 'address'
  readonly value: string
  readonly sharedWith: readonly string[]
  readonly notComparedWith: readonly string[]
}

interface Reachable {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

const KINDS = ['phone', 'email', 'address'] as const

interface MaySharer {
  readonly route: Route['kind']
  readonly name: string | null
  readonly answer: Exclude<Comparison, 'apart'>
}

/** The ways to reach a victim, each with the suspects who can be reached there too, or may be: such a way is never used. */
export const routesTo = (victim: Reachable, sharers: readonly MaySharer[]): readonly Route[] =>
  KINDS.flatMap((kind) => {
    const value = victim[kind]?.trim()
    if (!value) return []
    const named = (wanted: MaySharer['answer']) =>
      sharers.filter(({ route, answer }) => route === kind && answer === wanted).map(({ name }) => name ?? 'a suspect')
    return [{ kind, value, sharedWith: named('shared'), notComparedWith: named('not_known') }]
  })

/** Whether no suspect can be reached by a way, as far as can be known. */
export const isApart = ({ sharedWith, notComparedWith }: Route): boolean =>
  sharedWith.length === 0 && notComparedWith.length === 0
