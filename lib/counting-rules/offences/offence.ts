import type { OffencePair } from '#lib/counting-rules/facts/terms'

export type Basis = 'victim' | 'state' | 'both' | 'unknown'
export type OffenceKind = 'notifiable crime' | 'notifiable reported incident' | 'ceased' | 'recorded elsewhere'

/** One pair of Home Office code and count class, with what the rules need to know of it. */
export interface Offence extends OffencePair {
  /** False for a pair that is in no list: it is imported, and routed to the registrar. */
  readonly listed: boolean
  readonly group: string
  readonly subgroup: string
  /** In our own words; empty for a pair that is in no list. */
  readonly title: string
  /** Whose crime it is: a victim's, the state's, or either. */
  readonly basis: Basis
  readonly rape: boolean
  readonly homicide: boolean
  readonly modernSlavery: boolean
  readonly fgm: boolean
  /** Self-defence (C5): open to it, for the registrar to say, or closed to it. */
  readonly selfDefence: 'eligible' | 'registrar' | 'closed'
  readonly enhanced: boolean
  readonly kind: OffenceKind
  /** As the list gives them, a year or a day: the first, and the last; empty where it gives none. */
  readonly validFrom: string
  readonly validTo: string
}

/** Harassment, alarm or distress: still an offence, and from the day that the list gives no longer one that is recorded. */
export const NO_LONGER_RECORDED = '125/12'

/**
 * Whether an offence had ended on a day (YYYY-MM-DD). The list gives its last day: what is recorded on that day is still that
 * offence. Of one whose last day the list does not give, nobody can tell, and it had not.
 */
export const hadEnded = ({ code, validTo }: Offence, on: string): boolean =>
  validTo !== '' && (on > validTo || (code === NO_LONGER_RECORDED && on === validTo))

/** The offences of one year as the Home Office lists them, sealed when it was loaded. */
export interface OffenceList {
  /** The year it was made for, such as 2026-27. */
  readonly id: string
  /** The first day it judges, YYYY-MM-DD. It runs on until the next list begins. */
  readonly from: string
  readonly table: string
  /** SHA-256 of the table, in hex. */
  readonly seal: string
}

/** The columns of each line of a table, in order, parted by a bar. */
export const COLUMNS = [
  'code',
  'count_class',
  'group',
  'subgroup',
  'title',
  'basis',
  'rape',
  'homicide',
  'modern_slavery',
  'fgm',
  'c5_eligible',
  'enhanced',
  'kind',
  'valid_from',
  'valid_to',
] as const

const offenceOfLine = (line: string): Offence => {
  const columns = line.split('|')
  const column = (index: number): string => columns[index] ?? ''
  return {
    listed: true,
    code: column(0),
    countClass: column(1),
    group: column(2),
    subgroup: column(3),
    title: column(4),
    basis: (column(5) || 'unknown') as Basis,
    rape: column(6) === 'Y',
    homicide: column(7) === 'Y',
    modernSlavery: column(8) === 'Y',
    fgm: column(9) === 'Y',
    selfDefence: (column(10) || 'closed') as Offence['selfDefence'],
    enhanced: column(11) === 'Y',
    kind: (column(12) || 'notifiable crime') as OffenceKind,
    validFrom: column(13),
    validTo: column(14),
  }
}

/** The offences of a list, in its order. */
export const offencesIn = ({ table }: Pick<OffenceList, 'table'>): readonly Offence[] =>
  table.split('\n').map(offenceOfLine)

const flag = (is: boolean): string => (is ? 'Y' : '')

/** The line an offence is written as: read back, it is the same offence. */
export const lineOf = (offence: Offence): string =>
  [
    offence.code,
    offence.countClass,
    offence.group,
    offence.subgroup,
    offence.title,
    offence.basis === 'unknown' ? '' : offence.basis,
    flag(offence.rape),
    flag(offence.homicide),
    flag(offence.modernSlavery),
    flag(offence.fgm),
    offence.selfDefence === 'closed' ? '' : offence.selfDefence,
    flag(offence.enhanced),
    offence.kind === 'notifiable crime' ? '' : offence.kind,
    offence.validFrom,
    offence.validTo,
  ].join('|')
