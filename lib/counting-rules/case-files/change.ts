import { requesterFacts } from '#lib/counting-rules/questions/requester-facts'
import { Facts } from '#lib/counting-rules/model'
import { beginningOf } from './initial-values.ts'
import { type CaseQuestion, GIVEN, NONE, questionsOf } from './questions.ts'

/** What was typed, by the path of the fact. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

export interface ChangedCase {
  /** The case with every change that could be read. */
  readonly facts: Facts
  /** Words beside each fact that could not be read; it stands as before. */
  readonly faults: Readonly<Record<string, string>>
}

const FAULT_WORDS: Readonly<Record<CaseQuestion['kind'], string>> = {
  'one of': 'Select one of the answers shown',
  'any of': 'Select from the answers shown',
  day: 'Enter a day, such as 2026-11-16',
  moment: 'Enter a day and a time, such as 2026-11-16 10:00',
  count: 'Enter a whole number, 0 or more',
  text: 'Enter letters and figures only, such as 049/10',
  parts: 'Enter a number from 0 to 9',
  part: 'Select one of the answers shown',
}

const last = (typed: string | readonly string[]): string => (typeof typed === 'string' ? typed : (typed.at(-1) ?? ''))

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text)

/** The value a fact takes from what was typed; undefined where that is none. */
function valueOf({ kind, options, mayBeNone }: CaseQuestion, typed: string | readonly string[]): unknown {
  if (kind === 'any of') {
    const chosen = [typed].flat().filter((each) => each !== '')
    return chosen.includes('unknown') ? 'unknown' : chosen
  }
  const text = last(typed).trim()
  if (text === NONE && mayBeNone) return null
  if (options.includes(text)) return text
  if (kind === 'count') return /^\d{1,6}$/.test(text) ? Number(text) : undefined
  if (kind === 'moment') return isMoment(text) ? `${text.replace(' ', 'T')}:00Z` : undefined
  return text
}

type Holder = Record<string, unknown>

/** What a fact that is asked stands in, which is always there, and its name in it. */
const holderOf = (facts: Facts, path: string): { holder: Holder; name: string } => {
  const parts = path.split('.')
  const name = parts.pop() ?? ''
  return { holder: parts.reduce<unknown>((at, part) => (at as Holder)[part], facts) as Holder, name }
}

/** One digit of parts is more than anybody needs to try a rule with. */
const isFew = (text: string): boolean => /^\d$/.test(text)

/** The parts of the case there are to be; undefined where what was typed says nothing of that. */
function partsAs(facts: Facts, { path, kind, options }: CaseQuestion, typed: string, held: unknown): unknown {
  if (kind === 'part') return typed === GIVEN ? beginningOf(path, facts, 1) : options.includes(typed) ? null : undefined
  if (!isFew(typed)) return undefined
  const before = held as readonly unknown[]
  return Array.from({ length: Number(typed) }, (_, n) => before[n] ?? beginningOf(path, facts, n + 1))
}

const withAskedOfCategory = (facts: Facts): Facts => {
  const { category } = facts.request
  if ((facts.requesterFacts?.category ?? null) === category) return facts
  return { ...facts, requesterFacts: category === null ? null : requesterFacts.parse({ category }) }
}

/** The case with one fact, or one part, changed; undefined where it would be no case then. */
function withChange(facts: Facts, question: CaseQuestion, typed: string | readonly string[]): Facts | undefined {
  const copy = structuredClone(facts)
  const { holder, name } = holderOf(copy, question.path)
  const isOfParts = question.kind === 'parts' || question.kind === 'part'
  const value = isOfParts ? partsAs(copy, question, last(typed), holder[name]) : valueOf(question, typed)
  if (value === undefined) return undefined
  holder[name] = value
  const read = Facts.safeParse(copy)
  return read.success ? withAskedOfCategory(read.data) : undefined
}

const flat = (facts: Facts): readonly CaseQuestion[] => questionsOf(facts).flatMap(({ questions }) => questions)

const isSame = (left: string | readonly string[], right: string | readonly string[]): boolean =>
  [left].flat().filter(Boolean).join('|') === [right].flat().filter(Boolean).join('|')

/**
 * A case with what was typed laid over it: parts are added or taken away first, so that their facts can be changed too.
 * What cannot be read stands as it was and is named with words; a path the case does not have is left alone.
 */
export function changeCase(from: Facts, typed: Typed): ChangedCase {
  const faults: Record<string, string> = {}
  const done = new Set<string>()
  let facts = structuredClone(from)
  // A part that was added brings questions of its own, so the questions are asked anew until none is left.
  for (;;) {
    const next = flat(facts).find(({ path, value }) => !done.has(path) && !isSame(typed[path] ?? value, value))
    if (!next) return { facts, faults }
    done.add(next.path)
    const changed = withChange(facts, next, typed[next.path] ?? '')
    if (changed) facts = changed
    else faults[next.path] = FAULT_WORDS[next.kind]
  }
}
