/** What an entry may hold: no fractions, so that every program writes a number alike. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain }

/**
 * One value, one text: JSON with names in UTF-16 order and no spaces, after RFC 8785, for the values an entry may hold.
 * Throws on a number that is not a whole one within 2^53, and on a lone surrogate: they would not be the same everywhere.
 */
export function canonical(value: Plain): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`an entry holds whole numbers only, not ${String(value)}`)
    return String(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('an entry holds well-formed text only')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const names = Object.keys(value).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${names.map((name) => `${canonical(name)}:${canonical(value[name] as Plain)}`).join(',')}}`
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)
