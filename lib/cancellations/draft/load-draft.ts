import { now } from '#lib/base/clock'
import { readAs, type Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import type { Draft } from './draft.ts'
import { draftOf } from '../stores/draft-store.ts'
import { ownForceIn } from '#lib/cancellations/stores/own-force-store'
import { whyNotRequest } from '#lib/cancellations/rules/may-request'
import type { Category } from '#lib/counting-rules/model'
import { findCase } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { recordAccess } from '#lib/people/record-access'
import { filesOfCrime } from '#lib/cancellations/stores/evidence-file-store'

/** A file handed in with an item of evidence, as it is shown. */
export interface FileShown {
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
}

/** What the pages of asking show: the crime, this person’s own draft, and why they may not ask, if they may not. */
export interface DraftView {
  readonly today: Day
  readonly crime: CaseCrime
  readonly draft: Draft | undefined
  readonly files: ReadonlyMap<string, FileShown>
  /** This force among those a crime may go to. */
  readonly ownForce: string
  /** Why this person may not ask in this category about this crime, in words. */
  readonly barred: (category: Category) => string | undefined
}

/**
 * A crime as its asking pages need it. Undefined where there is no such crime or it is not this person’s to see. That
 * they looked is written down before anything is given out, unless this very page has written it down already.
 */
export async function loadDraft(
  permit: Permit<'request.submit'> | Permit<'request.answer'>,
  crimeId: string,
  { isNoted = false } = {},
): Promise<DraftView | undefined> {
  if (!isId(crimeId)) return undefined
  const seen = await readAs(
    permit,
    async (tx) => {
      const crime = await findCase(tx, crimeId)
      if (!crime.ok) return undefined
      const draft = await draftOf(tx, crimeId, permit.staffId)
      return {
        today: dayOf(await now(tx)),
        crime: crime.value,
        draft,
        files: await filesOfDraft(tx, crimeId, draft),
        ownForce: await ownForceIn(tx),
      }
    },
    { caseOf: crimeId },
  )
  if (!seen) return undefined
  if (!isNoted) await recordAccess(permit, { crimeId })
  return { ...seen, barred: (category) => whyNotRequest(seen.crime, permit, category, seen.today)?.words }
}

async function filesOfDraft(tx: Tx, crimeId: string, draft: Draft | undefined): Promise<Map<string, FileShown>> {
  const files = await filesOfCrime(tx, crimeId, draft?.answers.evidence.flatMap(({ fileId }) => fileId ?? []) ?? [])
  const names = await wordsOf(
    tx,
    files.map(({ nameId }) => nameId),
  )
  return new Map(
    files.map(({ id, nameId, bytes, mediaType }) => [id, { name: names.get(nameId) ?? '', bytes, mediaType }]),
  )
}
