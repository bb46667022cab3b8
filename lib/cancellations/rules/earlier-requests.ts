import type { Tx } from '#lib/base/database'
import { wordsOf } from '#lib/base/words'
import type { CaseInput } from '#lib/counting-rules/model'
import { fileHashesOf } from '../stores/evidence-file-store.ts'
import { type EarlierRow, earlierRequests } from '../stores/request-store.ts'
import { evidenceOfEach, type EvidenceRow } from '../stores/submission-store.ts'
import { type ComparedItem, hasEvidenceBeyond } from './evidence-since.ts'

type Earlier = Required<CaseInput['request']['earlier'][number]>

interface Asked {
  readonly requestId: string | null
  readonly category: EarlierRow['category'] | null
  readonly evidence: readonly EvidenceRow[]
  readonly answers: { readonly principalCrimeId?: string | null | undefined }
}

/**
 * The requests on a crime that ended before this one, for the rules: how each ended, and whether this one’s evidence goes
 * beyond all that was put until then. A duplicate of a crime that was never asked about before is new as well. `requestId` is null for one
 * that is not saved yet.
 */
export async function earlierFacts(
  tx: Tx,
  crimeId: string,
  { requestId, category, evidence, answers }: Asked,
): Promise<Earlier[]> {
  const earlier = await earlierRequests(tx, crimeId, requestId)
  if (earlier.length === 0) return []
  const put = await evidenceOfEach(
    tx,
    earlier.map(({ id }) => id),
  )
  const compared = await comparedItems(tx, [...put.values()].flat().concat(evidence))
  const itemsOf = (rows: readonly EvidenceRow[]) => rows.flatMap(({ id }) => compared.get(id) ?? [])
  return earlier.map((request, n) => ({
    category: request.category,
    result: resultOf(request),
    hasNewEvidenceSince:
      category === 'C3' && isOfAnotherCrime(answers.principalCrimeId, earlier.slice(0, n + 1))
        ? 'yes'
        : hasEvidenceBeyond(
            itemsOf(evidence),
            earlier.slice(0, n + 1).flatMap(({ id }) => itemsOf(put.get(id) ?? [])),
          ),
  }))
}

const isOfAnotherCrime = (principalCrimeId: string | null | undefined, before: readonly EarlierRow[]): boolean =>
  typeof principalCrimeId === 'string' && !before.some((request) => request.principalCrimeId === principalCrimeId)

function resultOf({ reinstated, state }: EarlierRow): Earlier['result'] {
  if (reinstated) return 'reinstated'
  if (state === 'cancelled') return 'authorised'
  return state === 'submitted' || state === 'stopped' ? 'unknown' : state
}

/** What was written and handed in with each item, by its id; words that were erased are held as none that anybody wrote. */
async function comparedItems(tx: Tx, rows: readonly EvidenceRow[]): Promise<ReadonlyMap<string, ComparedItem>> {
  const ids = rows.flatMap(({ kept, typed }) => (typed ? [] : Object.values(kept.words).map(({ id }) => id)))
  const words = await wordsOf(tx, ids)
  const files = await fileHashesOf(
    tx,
    rows.flatMap(({ fileId }) => fileId ?? []),
  )
  const textsOf = ({ kept, typed }: EvidenceRow) =>
    typed ?? Object.fromEntries(Object.entries(kept.words).map(([name, { id }]) => [name, words.get(id) ?? '']))
  return new Map(
    rows.map((row) => [
      row.id,
      {
        fields: row.kept.fields,
        texts: textsOf(row),
        file: row.fileId === null ? null : (files.get(row.fileId) ?? null),
      },
    ]),
  )
}
