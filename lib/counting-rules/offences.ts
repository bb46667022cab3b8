import type { OffencePair } from './facts/terms.ts'
import { table } from './offences-2026-27.ts'

export type Basis = 'victim' | 'state' | 'both' | 'unknown'
export type OffenceKind = 'notifiable crime' | 'notifiable reported incident' | 'ceased' | 'recorded elsewhere'
export type ReportGroup = 'rape' | 'other-sexual' | 'violence' | 'robbery' | 'other'

/** One pair of Home Office code and count class, with what the rules need to know of it. */
export interface Offence extends OffencePair {
  /** False for a pair that is not in the list: it is taken in, and routed to the registrar. */
  readonly listed: boolean
  readonly group: string
  readonly subgroup: string
  /** In our own words; empty for a pair that is not in the list. */
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
  /** As the list gives them, a year or a day; empty where it gives none. */
  readonly validFrom: string
  readonly validTo: string
}

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

const offences: readonly Offence[] = table.split('\n').map(offenceOfLine)

// By code, then by class: asked many times a case, and faster than by the two put together.
const byCode: ReadonlyMap<string, ReadonlyMap<string, Offence>> = new Map(
  [...Map.groupBy(offences, ({ code }) => code)].map(([code, ofCode]) => [
    code,
    new Map(ofCode.map((offence) => [offence.countClass, offence])),
  ]),
)

const looksLikeRape = (code: string, countClass: string): boolean =>
  code.startsWith('019/') || /^19[A-Z]?$/.test(countClass)

const looksLikeHomicide = (code: string, countClass: string): boolean =>
  /^(001\/|004\/01|004\/02|004\/10)/.test(code) || ['1', '4/1', '4/2', '4/10'].includes(countClass)

/** A pair the list does not hold is treated as rape or homicide where its code or class suggests it. */
const unlisted = (code: string, countClass: string): Offence => {
  const rape = looksLikeRape(code, countClass)
  const incident = /^N[123]00$/.test(countClass) || /^[123]00\//.test(code)
  return {
    listed: false,
    code,
    countClass,
    group: '',
    subgroup: '',
    title: '',
    basis: 'unknown',
    rape,
    homicide: !rape && looksLikeHomicide(code, countClass),
    modernSlavery: countClass === '106',
    fgm: ['008/52', '008/68'].includes(code),
    selfDefence: 'closed',
    enhanced: rape || looksLikeHomicide(code, countClass),
    kind: incident ? 'notifiable reported incident' : 'notifiable crime',
    validFrom: '',
    validTo: '',
  }
}

/** The offence of a pair. A pair not in the list comes back with `listed` false; there is always an answer. */
export const offenceOf = (code: string, countClass: string): Offence =>
  byCode.get(code)?.get(countClass) ?? unlisted(code, countClass)

/** Every pair in the list, in its order: 1,390 of them. */
export const allOffences = (): readonly Offence[] => offences

/** Our own title; code and class for a pair that is not in the list. */
export const titleOf = (code: string, countClass: string): string =>
  offenceOf(code, countClass).title || (countClass === '' ? `Offence ${code}` : `Offence ${code}, class ${countClass}`)

/** The group a crime is counted under in the compliance report. */
export const reportGroupOf = (code: string, countClass: string): ReportGroup => {
  const offence = offenceOf(code, countClass)
  if (offence.rape) return 'rape'
  if (offence.group === 'Sexual offences') return 'other-sexual'
  if (offence.group === 'Violence against the person' || offence.homicide) return 'violence'
  if (offence.group === 'Robbery') return 'robbery'
  return 'other'
}

/**
 * C2 on this pair is for a registrar on the College register alone (HOCR-A-04): rape with its attempts, homicide, and
 * attempted murder, which the rules list under homicide on page 34 though the offence list does not.
 */
export const isReservedToRegisteredRegistrar = (code: string, countClass: string): boolean => {
  const offence = offenceOf(code, countClass)
  return offence.rape || offence.homicide || code.startsWith('002/') || countClass === '2'
}

/** C5 is open to this pair (HOCR-C5-01); to some of them only before the registrar (HOCR-C5-01a). */
export const isOpenToSelfDefence = (code: string, countClass: string): boolean =>
  offenceOf(code, countClass).selfDefence !== 'closed'
