import type { Tx } from '#lib/base/database'
import { keepWords } from '#lib/base/words'
import { TEXTS } from '#lib/cancellations/questions/answers'
import { EVIDENCE_TEXTS } from '#lib/cancellations/evidence/evidence-answers'
import type { Change, KeptChange } from './model.ts'

/** Keeps changes as a submission holds them: what may name somebody where words are kept, codes and days as they are. */
export async function keepChanges(tx: Tx, crimeId: string, changes: readonly Change[]): Promise<KeptChange[]> {
  const kept: KeptChange[] = []
  for (const { name, of, from, to } of changes) {
    const keep = async (said: string) => (said !== '' && isText(name, of) ? keepWords(tx, crimeId, said) : said)
    kept.push({ name, of, from: await keep(from), to: await keep(to) })
  }
  return kept
}

function isText(name: string, of: Change['of']): boolean {
  // A crime is named by its id in what is kept; its reference is words.
  const texts: readonly string[] = 'evidence' in of ? EVIDENCE_TEXTS : [...TEXTS[of.category], 'survivorReference']
  return texts.includes(name)
}
