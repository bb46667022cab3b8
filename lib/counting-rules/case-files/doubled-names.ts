/** A group that is being read: the names in it so far, and whether a name comes next. */
interface Group {
  readonly names: Set<string>
  isNameNext: boolean
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},]/g

/**
 * The names that one group of a JSON text has more than once, each said once. Of two answers under one name JSON keeps the
 * last in silence, so that a case could hold a no and be judged on a yes. The text must be JSON.
 */
export function doubledNames(text: string): readonly string[] {
  const groups: (Group | undefined)[] = []
  const doubled = new Set<string>()
  for (const [token] of text.matchAll(TOKEN)) {
    const group = groups.at(-1)
    if (token === '{') groups.push({ names: new Set(), isNameNext: true })
    else if (token === '[') groups.push(undefined)
    else if (token === '}' || token === ']') groups.pop()
    else if (group === undefined) continue
    else if (token === ',') group.isNameNext = true
    else if (group.isNameNext) {
      const name = JSON.parse(token) as string
      if (group.names.has(name)) doubled.add(name)
      group.names.add(name)
      group.isNameNext = false
    }
  }
  return [...doubled]
}
