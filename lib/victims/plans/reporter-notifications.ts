import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import type { LawfulBasis } from './model.ts'
import { reporterNotificationsOf } from './plan-store.ts'

/** What a professional who reported a crime was informed, when, and on what. */
export interface ReporterNotificationShown {
  readonly at: Date
  readonly lawfulBasis: LawfulBasis
  readonly reason: string
  readonly said: string
}

/** What professionals who reported a crime have been informed, the latest first; for somebody who has just been shown the crime. */
export const reporterNotifications = (
  permit: Permit<'victim.inform'>,
  crimeId: string,
): Promise<ReporterNotificationShown[]> =>
  readAs(
    permit,
    async (tx) => {
      const informed = await reporterNotificationsOf(tx, crimeId)
      const texts = await wordsOf(
        tx,
        informed.flatMap(({ reasonId, saidId }) => [reasonId, saidId]),
      )
      return informed.map(({ at, lawfulBasis, reasonId, saidId }) => ({
        at,
        lawfulBasis,
        reason: texts.get(reasonId) ?? '',
        said: texts.get(saidId) ?? '',
      }))
    },
    { caseOf: crimeId },
  )
