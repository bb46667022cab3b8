import { isReservedToRegisteredRegistrar, offenceOf } from '#lib/counting-rules/offences'
import { offences, type Scenario as Tale } from '../../invented-extract/offences.ts'
import type { InventedCrime } from '../../invented-extract/rows.ts'
import type { Rms, RmsCrime } from '../rms/rms.ts'
import type { Family } from '../words/new-facts.ts'

const FAMILIES: Partial<Record<Tale, Family>> = {
  assault: 'person',
  'officer-assault': 'person',
  threat: 'threat',
  stalking: 'threat',
  'public-order': 'threat',
  theft: 'theft',
  shop: 'shop',
  damage: 'damage',
  burglary: 'burglary',
  vehicle: 'vehicle',
  robbery: 'robbery',
  sexual: 'sexual',
  rape: 'sexual',
}

const byPair = new Map(offences.map((mix) => [`${mix.code}|${mix.countClass}`, mix]))

function familyOf(code: string, countClass: string): Family | undefined {
  const mix = byPair.get(`${code}|${countClass}`)
  if (mix?.scenario !== 'state') return mix && FAMILIES[mix.scenario]
  if (code.startsWith('092/')) return 'drug'
  return code === '008/26' || code === '008/11' ? 'weapon' : undefined
}

/** What of a crime settles which scenarios can be told about it. */
export interface Traits {
  /** What kind of crime it is told as; undefined for those that no scenario is told about. */
  readonly family: Family | undefined
  readonly pair: string
  readonly victims: readonly {
    readonly isPerson: boolean
    readonly born: number | null
    readonly hasAddress: boolean
    /** No other crime names them. */
    readonly isOnlyHere: boolean
  }[]
  readonly hasSuspects: boolean
  /** Whether somebody of the victim’s family is suspected. */
  readonly isFamilySuspected: boolean
  readonly flags: readonly string[]
  readonly reporter: string
  /** 'YYYY-MM-DD' */
  readonly recordedOn: string
  readonly oic: string | undefined
  /** Rape or homicide, or once one of them. */
  readonly isReserved: boolean
  readonly hasChild: boolean
  /** Nobody on it has enhanced rights. */
  readonly isPlain: boolean
  readonly isSelfDefencePossible: boolean
  readonly isState: boolean
}

const victimsOf = (rms: Rms, { parts }: InventedCrime): Traits['victims'] =>
  parts
    .filter(({ role }) => role === 'victim')
    .map(({ key }) => {
      const person = rms.people.get(key)
      return {
        isPerson: person?.kind === 'person',
        born: person?.year_of_birth ? Number(person.year_of_birth) : null,
        hasAddress: (person?.address ?? '') !== '',
        isOnlyHere: rms.isOfOneCrime(key),
      }
    })

/** The traits of a crime as an extract of that moment has it. */
export function traitsOf(rms: Rms, crime: RmsCrime, at: number): Traits {
  const now = rms.asOf(crime, at)
  const { offence_code: code, count_class: countClass, flags: listed, reporter } = now.crime
  const flags = listed.split(';').filter((flag) => flag !== '')
  const ever = now.classifications.map((row) => offenceOf(row.offence_code, row.count_class))
  const offence = offenceOf(code, countClass)
  const victims = victimsOf(rms, now)
  const thisYear = new Date(at).getUTCFullYear()
  const hasChild =
    flags.includes('child') ||
    victims.some(({ isPerson, born }) => isPerson && born !== null && thisYear - born - 1 < 18)
  return {
    family: familyOf(code, countClass),
    pair: `${code}|${countClass}`,
    victims,
    flags,
    reporter,
    hasChild,
    isFamilySuspected: now.parts.some(({ relation }) => relation === 'family'),
    hasSuspects: now.parts.some(({ role }) => role === 'suspect'),
    recordedOn: now.parts.find(({ role }) => role === 'reporting')?.from ?? '',
    oic: now.parts.filter(({ role, to }) => role === 'oic' && to === '').at(-1)?.key,
    isReserved: ever.some((past) => isReservedToRegisteredRegistrar(past.code, past.countClass)),
    isPlain:
      flags.length === 0 &&
      !hasChild &&
      victims.every(({ isPerson, born }) => !isPerson || born !== null) &&
      !ever.some((past) => past.enhanced),
    isSelfDefencePossible: offence.selfDefence === 'eligible' && ever.every((past) => past.selfDefence !== 'closed'),
    isState: offence.basis === 'state',
  }
}
