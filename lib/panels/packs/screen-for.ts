import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Hit, screen } from '../screening/screen.ts'
import { NOTHING_KNOWN } from '../screening/nothing-known.ts'
import { caseFacts } from './case-facts-store.ts'
import { knownOf } from './known-store.ts'

/**
 * What could tell who these cases are about, in a text that no second person signs off. For a member of the panel only the form of
 * words is looked at: were known names looked for too, a refusal would say that a name that was tried is the right one.
 */
export async function screenFor(
  tx: Tx,
  { role }: Permit,
  caseIds: readonly string[],
  text: string,
): Promise<readonly Hit[]> {
  if (role === 'panel') return screen(text, { ...NOTHING_KNOWN, isStrict: true })
  const hits: Hit[] = []
  for (const id of caseIds) {
    const facts = await caseFacts(tx, id)
    if (facts) hits.push(...screen(text, await knownOf(tx, facts)).filter(({ at }) => at !== null))
  }
  return hits
}
