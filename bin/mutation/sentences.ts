/** What of Babel's path to a piece of syntax is looked at. */
interface Place {
  readonly node: { readonly type: string; readonly value?: unknown; readonly quasis?: readonly Quasi[] }
  readonly parent?: {
    readonly type: string
    readonly key?: { readonly name?: string }
    readonly callee?: { readonly property?: { readonly name?: string } }
  }
}

interface Quasi {
  readonly value: { readonly raw: string }
}

const shown: readonly string[] = ['title', 'offered', 'why', 'satisfy', 'instead', 'wrong', 'unanswered']

/** The words of a check or a reason, or what a fact is called where people read the facts. */
const isShown = ({ parent }: Place): boolean =>
  (parent?.type === 'ObjectProperty' && shown.includes(parent.key?.name ?? '')) ||
  (parent?.type === 'CallExpression' && parent.callee?.property?.name === 'describe')

const wordsAt = ({ node }: Place): string => {
  if (node.type === 'TemplateLiteral') return (node.quasis ?? []).map(({ value }) => value.raw).join('…')
  return node.type === 'StringLiteral' ? String(node.value) : ''
}

/** A sentence shown to people: a capital, and a full stop or question mark at the end, or five words and more. */
const isSentence = (words: string): boolean => /^[“A-Z].* .*[.?]$/s.test(words) || /^[“A-Z]\S*( \S+){4}/.test(words)

/** Leaves words shown to people as they are: another sentence is no other rule. Answers ('yes', 'not met') are mutated. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (place: Place): string | undefined =>
        isSentence(wordsAt(place)) || (isShown(place) && wordsAt(place) !== '') ? 'words shown to people' : undefined,
    },
  },
]
