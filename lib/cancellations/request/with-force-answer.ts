import type { Tx } from '#lib/base/database'
import { saveAllWords } from '#lib/base/words'
import { newsQuestions } from '#lib/counting-rules/questions/of-c1'
import { apart, type RequestAnswers, textsOf } from '#lib/cancellations/answers/request-answers'
import { changedFields } from '#lib/cancellations/answers/changes-between'
import { saveChanges } from '#lib/cancellations/stores/save-changes'
import type { DraftFields, FormAnswers } from '#lib/cancellations/answers/form-by-answers'

/** The answers of a C1 with what the other force says by now in the place of what it said before; which of it changed is kept. */
export async function withNews(
  tx: Tx,
  crimeId: string,
  current: RequestAnswers,
  news: FormAnswers | undefined,
): Promise<RequestAnswers> {
  if (!news) return current
  const { codes, written } = apart(news, textsOf('C1'))
  const before = Object.entries(current.fields).filter(([name]) => Object.hasOwn(newsQuestions, name))
  const changes = changedFields(Object.fromEntries(before) as DraftFields, codes as DraftFields, { category: 'C1' })
  return {
    ...current,
    fields: {
      ...Object.fromEntries(Object.entries(current.fields).filter(([name]) => !Object.hasOwn(newsQuestions, name))),
      ...codes,
    },
    words: { ...current.words, ...(await saveAllWords(tx, crimeId, written)) },
    changed: [...(current.changed ?? []), ...(await saveChanges(tx, crimeId, changes))],
  }
}
