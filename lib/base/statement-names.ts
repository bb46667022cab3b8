// A list of varying length makes a statement of its own for each length: beyond these, statements go without a name.
const MOST_NAMES = 1000

const names = new Map<string, string>()

/**
 * A name for a statement's text, the same each time in this process: under it PostgreSQL keeps the statement parsed, and
 * where one plan does for all values planned, on each connection. Undefined once there are too many.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_NAMES) return known
  const name = `s${String(names.size)}`
  names.set(text, name)
  return name
}
