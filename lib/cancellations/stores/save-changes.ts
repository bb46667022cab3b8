import type { Tx } from '#lib/base/database'
import { saveWords } from '#lib/base/words'
import { textsOf } from '#lib/cancellations/answers/request-answers'
import { EVIDENCE_TEXTS } from '#lib/cancellations/answers/evidence-answers'
import type { Change, SavedChange } from '../answers/changed-answers.ts'

/** Keeps changes as a submission holds them: what may name somebody where words are kept, codes and days as they are. */
export async function saveChanges(tx: Tx, crimeId: string, changes: readonly Change[]): Promise<SavedChange[]> {
  const kept: SavedChange[] = []
  for (const { name, of, from, to } of changes) {
    const keep = async (value: string) => (value !== '' && isText(name, of) ? saveWords(tx, crimeId, value) : value)
    kept.push({ name, of, from: await keep(from), to: await keep(to) })
  }
  return kept
}

function isText(name: string, of: Change['of']): boolean {
  // A crime is named by its id in what is kept; its reference is words.
  const texts: readonly string[] =
    'evidence' in of ? EVIDENCE_TEXTS : [...textsOf(of.category), 'principalCrimeReference']
  return texts.includes(name)
}
