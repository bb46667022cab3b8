import { anAssault, aRape } from './crime.ts'

const AGREED = { requestedBy: 'officer', begins: 'agreed' } as const
const CANCELLED = { requestedBy: 'officer', begins: 'cancelled' } as const

/** The crimes of the journeys about what comes after a decision: notification, cancelling, reinstating, and what else is asked of a case. */
export const OF_WHAT_FOLLOWS = {
  // Recorded on a day of its own, so that a list of that day shows it on its first page.
  informedAndConfirmed: anAssault('ZZ/990201/26', { recorded: '2026-10-19' }),
  failedAttempts: anAssault('ZZ/990202/26', AGREED),
  victimDisagrees: anAssault('ZZ/990203/26', AGREED),
  reinstated: anAssault('ZZ/990204/26', CANCELLED),
  reinstatedAfterPublication: anAssault('ZZ/990234/26', { ...CANCELLED, recorded: '2026-09-14' }),
  disagreesLater: anAssault('ZZ/990231/26', CANCELLED),
  revokedAfterNotification: anAssault('ZZ/990232/26', AGREED),
  isOffline: anAssault('ZZ/990233/26', AGREED),
  bypassed: anAssault('ZZ/990205/26'),
  bypassedRape: aRape('ZZ/990211/26'),
  evidenceOfSome: anAssault('ZZ/990206/26'),
  everyPageAsked: anAssault('ZZ/990207/26'),
  everyPageElsewhere: anAssault('ZZ/990208/26'),
} as const
