import type { Tx } from '#lib/base/database'
import type { Refusal } from '#lib/base/result'
import { wordsOf } from '#lib/base/words'
import type { LockedRequest } from '#lib/cancellations/rules/lock-request'
import { copiedTexts, type CopiedFrom } from './copied-texts.ts'
import { textCalled } from './text-names.ts'

/** Where something was seen or looked up is no judgement, and the registrar's advice is the registrar's. */
const NO_JUDGEMENTS: ReadonlySet<string> = new Set([
  'decisivePlace',
  'logPlace',
  'proceedingsSource',
  'prosecutorInformedHow',
  'advice',
])

/** Everything the requester wrote: answers and what they say of each item of evidence. */
async function ofRequester(tx: Tx, open: LockedRequest): Promise<readonly string[]> {
  const { answers, evidence } = open.caseAt('deciding')
  const kept = [answers.words, ...evidence.map((item) => item.kept.words)]
  const texts = await wordsOf(
    tx,
    kept.flatMap((words) => Object.values(words).map(({ id }) => id)),
  )
  return [...texts.values()]
}

const fault = (name: string, from: CopiedFrom): string =>
  from === 'requester'
    ? `These are the requester’s words. Write in your own words what you found: ${textCalled(name).toLowerCase()}`
    : `You wrote the same under “${textCalled(from.box)}”. Write here what is asked here: ${textCalled(name).toLowerCase()}`

/**
 * Why the texts of a decision are not the decision maker's own for each question, with what to write instead beside each;
 * undefined where they are. `written` are the texts as they were posted, by name.
 */
export async function whyCopied(
  tx: Tx,
  open: LockedRequest,
  written: Readonly<Record<string, string | undefined>>,
): Promise<Refusal | undefined> {
  const typed = Object.entries(written).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !NO_JUDGEMENTS.has(entry[0]),
  )
  const copied = copiedTexts(typed, await ofRequester(tx, open))
  if (copied.size === 0) return undefined
  return {
    kind: 'copied',
    words: 'There is a problem',
    fields: Object.fromEntries([...copied].map(([name, from]) => [name, fault(name, from)])),
  }
}
