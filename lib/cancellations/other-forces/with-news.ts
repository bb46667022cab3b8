import type { Tx } from '#lib/base/database'
import { keepAllWords } from '#lib/base/words'
import { apart, type KeptAnswers, TEXTS } from '#lib/cancellations/questions/answers'
import { changedFields } from '#lib/cancellations/changes/changes-between'
import { keepChanges } from '#lib/cancellations/changes/keep-changes'
import type { DraftFields, FormAnswers } from '#lib/cancellations/questions/form-by'

const NEWS = ['referenceKind', 'acceptance', 'chaseOn']

/** The answers of a C1 with what the other force says by now in the place of what it said before; which of it changed is kept. */
export async function withNews(
  tx: Tx,
  crimeId: string,
  standing: KeptAnswers,
  news: FormAnswers | undefined,
): Promise<KeptAnswers> {
  if (!news) return standing
  const { codes, written } = apart(news, TEXTS.C1)
  const before = Object.entries(standing.fields).filter(([name]) => NEWS.includes(name))
  const changes = changedFields(Object.fromEntries(before) as DraftFields, codes as DraftFields, { category: 'C1' })
  return {
    ...standing,
    fields: {
      ...Object.fromEntries(Object.entries(standing.fields).filter(([name]) => !NEWS.includes(name))),
      ...codes,
    },
    words: { ...standing.words, ...(await keepAllWords(tx, crimeId, written)) },
    changed: [...(standing.changed ?? []), ...(await keepChanges(tx, crimeId, changes))],
  }
}
