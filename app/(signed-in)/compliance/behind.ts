import type { Figure } from '#lib/indicators/shown/figure'

/** Where the crimes behind a row are listed. `behind` is the list of the period; undefined for who may not see them. */
export function behindRow(
  behind: string | undefined,
  { definition, grouping }: Figure,
  key: string,
): string | undefined {
  if (behind === undefined) return undefined
  const group = key === 'all' ? '' : `&by=${grouping}&group=${encodeURIComponent(key)}`
  return `${behind}&figure=${definition.id}${group}`
}
