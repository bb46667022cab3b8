import type { Tx } from './database.ts'
import { newId, newSalt } from './ids.ts'
import { wordCount } from './words-in-text.ts'

/** Free text as the rest of the product knows it: where it is kept, and how many words it has. */
export interface SavedWords {
  readonly id: string
  readonly count: number
}

/** Keeps free text apart from everything else, with the salt of its commitment. `crimeId` says in which case it may be read. */
export async function saveWords(tx: Tx, crimeId: string | null, text: string): Promise<SavedWords> {
  const id = newId()
  await tx.words.create({ data: { id, crimeId, salt: newSalt(), text } })
  return { id, count: wordCount(text) }
}

/** Keeps each text that was written; a name with nothing written is left out. */
export async function saveAllWords(
  tx: Tx,
  crimeId: string,
  texts: Readonly<Record<string, string | undefined>>,
): Promise<Record<string, SavedWords>> {
  const kept = Object.entries(texts)
    .filter((named): named is [string, string] => Boolean(named[1]))
    .map(([name, text]) => ({ name, text, id: newId() }))
  if (kept.length > 0) {
    await tx.words.createMany({ data: kept.map(({ id, text }) => ({ id, crimeId, salt: newSalt(), text })) })
  }
  return Object.fromEntries(kept.map(({ name, id, text }) => [name, { id, count: wordCount(text) }]))
}

/** Erases texts: that they were kept, and their commitments in the ledger, stay. Those erased before keep their time. */
export async function eraseWords(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx.words.updateMany({ where: { id: { in: [...ids] }, erasedAt: null }, data: { text: null, erasedAt: at } })
}

/** The texts behind these ids, by id; erased ones say so. */
export async function wordsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.words.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, text: true, erasedAt: true },
  })
  return new Map(rows.map((row) => [row.id, row.text ?? '(erased under review)']))
}
