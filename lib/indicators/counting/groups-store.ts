import type { Tx } from '#lib/base/database'
import { inWords, type Day } from '#lib/base/day'
import { ages, crimeFlags } from '#lib/counting-rules/facts/crime'
import { titleOf } from '#lib/counting-rules/offences'
import type { Grouping } from '../kinds/grouping.ts'
import { type Group, keyOfGroup, NO_GROUP } from '../kinds/group.ts'
import type { Bounds } from '../kinds/indicator.ts'
import { CATEGORIES, GROUP_WORDS, GROUPS } from '../kinds/group-words.ts'
import { FLAG_WORDS, VICTIM_WORDS } from '../kinds/victim-words.ts'
import { monthsIn } from './months.ts'

/** Every group there is, so that one with nothing in it is seen to have nothing. */
async function listed(tx: Tx, grouping: Grouping, bounds: Bounds): Promise<readonly Group[]> {
  switch (grouping) {
    case 'all':
    case 'offence-code':
      return []
    case 'offence-group':
      return GROUPS.map((key) => ({ key, name: GROUP_WORDS[key] }))
    case 'category':
      return CATEGORIES.map((key) => ({ key, name: key }))
    case 'unit':
      return named(await tx.unit.findMany({ orderBy: [{ name: 'asc' }, { code: 'asc' }] }))
    case 'area':
      return named(await tx.area.findMany({ orderBy: [{ name: 'asc' }, { code: 'asc' }] }))
    case 'month':
      return monthsIn(bounds).map(({ key }) => ({ key, name: monthName(key) }))
    case 'flag':
      return [...crimeFlags, NO_GROUP].map((key) => ({ key, name: FLAG_WORDS[key] ?? key }))
    case 'age':
      return [...ages.filter((age) => age !== 'unknown')].map((key) => ({ key, name: VICTIM_WORDS[key] ?? key }))
    default:
      return []
  }
}

const named = (places: readonly { id: string; name: string }[]): Group[] =>
  places.map(({ id, name }) => ({ key: id, name }))

/** 'May 2026' of '2026-05'. */
const monthName = (key: string): string => inWords(`${key}-01` as Day).replace(/^\d+ /, '')

const nameOf = (grouping: Grouping, key: string): string => {
  if (grouping !== 'offence-code') return VICTIM_WORDS[key] ?? key
  const [code = '', countClass = ''] = key.split(' ')
  return `${code} ${countClass}: ${titleOf(code, countClass)}`
}

// What is not known comes last; it is no value among the others.
const LAST: readonly string[] = ['organisation', 'unknown', NO_GROUP]

/**
 * The groups of a grouping in a fixed order: of the list it comes from, else of the alphabet, and never of a value. Groups
 * that only the cases have (an offence code) are added where they have any.
 */
export async function groupsOf(
  tx: Tx,
  grouping: Grouping,
  bounds: Bounds,
  found: readonly (string | null)[],
): Promise<readonly Group[]> {
  if (grouping === 'all') return []
  const groups = await listed(tx, grouping, bounds)
  const known = new Set(groups.map(({ key }) => key))
  const further = [...new Set(found.map(keyOfGroup))].filter((key) => !known.has(key)).toSorted()
  return [
    ...groups,
    ...[...further.filter((key) => !LAST.includes(key)), ...LAST.filter((key) => further.includes(key))].map((key) => ({
      key,
      name: nameOf(grouping, key),
    })),
  ]
}
