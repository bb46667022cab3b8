import { isConductCrime } from '#lib/counting-rules/offences/conduct'
import type { Offence } from '#lib/counting-rules/offences'

type Kind = (offence: Offence) => boolean

/** Two crimes of one event that look like one, and are both kept. */
interface Exception {
  readonly one: Kind
  readonly other: Kind
  readonly wrong: string
}

const withCodes = (...codes: readonly string[]): Kind => {
  const known = new Set(codes)
  return ({ code }) => known.has(code)
}

const hasVictim: Kind = ({ basis }) => basis === 'victim'

const isOrderBreach = withCodes(
  '008/29',
  '008/31',
  '008/74',
  '066/38',
  '066/39',
  '066/97',
  '066/98',
  '068/04',
  '068/07',
  '068/08',
  '068/19',
)

const isTaking: Kind = ({ countClass }) => countClass === '48' || countClass === '37/2'

const bothAreKept: readonly Exception[] = [
  {
    one: ({ modernSlavery }) => modernSlavery,
    other: ({ modernSlavery }) => !modernSlavery,
    wrong: 'Modern slavery is recorded beside the most serious crime against the victim.',
  },
  {
    one: isOrderBreach,
    other: isConductCrime,
    wrong: 'Breaking an order is recorded beside the stalking, harassment or coercive control.',
  },
  {
    one: ({ countClass }) => countClass === '79',
    other: hasVictim,
    wrong: 'Perverting the course of justice is recorded beside the crime against the witness.',
  },
  {
    one: withCodes('037/01'),
    other: isTaking,
    wrong: 'The death is recorded beside the taking of the vehicle.',
  },
  {
    one: withCodes('064/01', '065/00'),
    other: hasVictim,
    wrong: 'Riot or violent disorder is recorded beside the crime against a victim.',
  },
  {
    one: ({ group }) => group === 'Drug offences' || group === 'Possession of weapons',
    other: hasVictim,
    wrong: 'Drugs or a weapon are recorded beside the crime against a victim.',
  },
]

/** The first exception that fits two offences, whichever comes first. */
export const exceptionFor = (a: Offence, b: Offence): Exception | undefined =>
  bothAreKept.find(({ one, other }) => (one(a) && other(b)) || (one(b) && other(a)))
