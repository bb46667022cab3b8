import { FORCES } from '#lib/counting-rules/questions/forces'
import { installation } from '#lib/people/accounts'
import type { DutyView } from '#lib/victims/views/load-duty'
import type { WordsContext } from '#lib/victims/informing/words-to-say'

/** A force as one says it: "North Yorkshire Police". */
function forceNamed(code: string | null): string | undefined {
  const name = FORCES.find(([known]) => known === code)?.[1]
  return name === undefined || name.endsWith('Police') ? name : `${name} Police`
}

/** What a duty to inform is about, for the words that are said or written. */
export async function wordsContextOf({ duty, texts }: DutyView): Promise<WordsContext> {
  return {
    occasion: duty.occasion,
    category: duty.category,
    reference: duty.reference,
    force: (await installation())?.forceName ?? 'The police',
    newForce: forceNamed(duty.receivingForce),
    newReference: duty.theirReferenceId === null ? undefined : texts.get(duty.theirReferenceId),
  }
}
