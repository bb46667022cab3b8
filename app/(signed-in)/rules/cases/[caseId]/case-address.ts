import type { FactGroup } from './fact-groups.ts'

/** The address of a case with what was changed, and only that, so that it stays short. */
export function addressWith(here: string, groups: readonly FactGroup[], typed: FormData): string {
  const changes = groups
    .flatMap(({ fields }) => fields)
    .flatMap(({ path, was }) => {
      const values = typed.getAll(path).filter((value): value is string => typeof value === 'string')
      const chosen = values.filter((value) => value !== '')
      if (chosen.join('|') === was.join('|')) return []
      return (chosen.length === 0 ? values.slice(0, 1) : chosen).map((value): [string, string] => [path, value])
    })
  return changes.length === 0 ? here : `${here}?${new URLSearchParams(changes).toString()}`
}
