/** What a figure may be grouped by. There is no grouping by person, and none is put in order of its values. */
export const GROUPINGS = ['offence-group', 'category', 'offence-code', 'unit', 'area', 'month'] as const

/** Groupings of a few figures alone, in which a case may stand in several groups: they add up to no total. */
const OVERLAPPING = ['flag'] as const

/** Groupings of the victims a figure counts. */
const OF_VICTIMS = ['sex', 'age', 'ethnicity', 'disability'] as const

/** What the reader of the report chooses from. */
export type ChosenGrouping = (typeof GROUPINGS)[number]

export type Grouping = 'all' | ChosenGrouping | (typeof OVERLAPPING)[number] | (typeof OF_VICTIMS)[number]

export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  all: 'All',
  'offence-group': 'Offence group',
  category: 'Category',
  'offence-code': 'Offence code',
  unit: 'Unit',
  area: 'Area',
  month: 'Month',
  flag: 'Flag',
  sex: 'Sex of the victim',
  age: 'Age of the victim',
  ethnicity: 'Ethnicity of the victim',
  disability: 'Disability of the victim',
}

/** Whether a case may stand in several groups, so that they add up to more than all. */
export const isOverlapping = (grouping: Grouping): boolean => OVERLAPPING.some((known) => known === grouping)

/** The group an address asks for; undefined where it names no grouping there is, or no group. */
export function groupOf(
  grouping: string,
  key: string,
): { readonly grouping: Exclude<Grouping, 'all'>; readonly key: string } | undefined {
  const found = [...GROUPINGS, ...OVERLAPPING, ...OF_VICTIMS].find((known) => known === grouping)
  return found === undefined || key === '' ? undefined : { grouping: found, key }
}

/** The grouping an address asks for; by offence group where it asks for none there is. */
export const groupingOf = (typed: string | undefined): ChosenGrouping =>
  GROUPINGS.find((known) => known === typed) ?? 'offence-group'
