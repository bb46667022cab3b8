import type { OffencePair } from '#lib/counting-rules/facts/terms'
import { COLUMNS, lineOf, type Offence } from '#lib/counting-rules/offences/offence'

/** A column of an offence that a list changes. */
export interface Change {
  readonly column: string
  readonly from: string
  readonly to: string
}

/** A pair that both lists hold, and not alike. */
export interface Changed {
  readonly offence: Offence
  readonly changes: readonly Change[]
}

/** What a list changes in the one before it. */
export interface Difference {
  readonly added: readonly Offence[]
  readonly gone: readonly Offence[]
  readonly changed: readonly Changed[]
  readonly unchanged: number
}

/** The columns on which it hangs who may decide a case. */
const ON_AUTHORITY: readonly string[] = ['rape', 'homicide', 'modern_slavery', 'fgm', 'c5_eligible']

/** Code and class, as one. */
export const pairOf = ({ code, countClass }: OffencePair): string => `${code} ${countClass}`

const changesBetween = (before: Offence, after: Offence): readonly Change[] => {
  const [old, now] = [lineOf(before).split('|'), lineOf(after).split('|')]
  return COLUMNS.map((column, at) => ({ column, from: old[at] ?? '', to: now[at] ?? '' })).filter(
    ({ from, to }) => from !== to,
  )
}

/** What changes from the offences of one list to those of the next. */
export function compareLists(before: readonly Offence[], after: readonly Offence[]): Difference {
  const [old, now] = [before, after].map((offences) => new Map(offences.map((offence) => [pairOf(offence), offence])))
  const both = after.flatMap((offence) => {
    const earlier = old?.get(pairOf(offence))
    return earlier === undefined ? [] : [{ offence, changes: changesBetween(earlier, offence) }]
  })
  return {
    added: after.filter((offence) => old?.has(pairOf(offence)) !== true),
    gone: before.filter((offence) => now?.has(pairOf(offence)) !== true),
    changed: both.filter(({ changes }) => changes.length > 0),
    unchanged: both.filter(({ changes }) => changes.length === 0).length,
  }
}

/** What on this offence bears on who may decide a case of it: its columns and what they hold. */
export const authorityOf = (offence: Offence): readonly Pick<Change, 'column' | 'to'>[] => {
  const line = lineOf(offence).split('|')
  return COLUMNS.map((column, at) => ({ column, to: line[at] ?? '' })).filter(
    ({ column, to }) => ON_AUTHORITY.includes(column) && to !== '',
  )
}

/** The changes that bear on who may decide. */
export const changesOfAuthority = ({ changes }: Changed): readonly Change[] =>
  changes.filter(({ column }) => ON_AUTHORITY.includes(column))
