import { reading } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import type { LawfulBasis } from './model.ts'
import { reporterTellingsOf } from './plan-store.ts'

/** What a professional who reported a crime was told, when, and on what. */
export interface ReporterToldShown {
  readonly at: Date
  readonly lawfulBasis: LawfulBasis
  readonly reason: string
  readonly said: string
}

/** What professionals who reported a crime have been told, the latest first; for somebody who has just been shown the crime. */
export const reportersTold = (permit: Permit<'victim.tell'>, crimeId: string): Promise<ReporterToldShown[]> =>
  reading(
    permit,
    async (tx) => {
      const told = await reporterTellingsOf(tx, crimeId)
      const texts = await wordsOf(
        tx,
        told.flatMap(({ reasonId, saidId }) => [reasonId, saidId]),
      )
      return told.map(({ at, lawfulBasis, reasonId, saidId }) => ({
        at,
        lawfulBasis,
        reason: texts.get(reasonId) ?? '',
        said: texts.get(saidId) ?? '',
      }))
    },
    { caseOf: crimeId },
  )
