import type { Relation, Reporter } from '#lib/counting-rules/facts/crime'

/** A victim of a crime that a journey is about. */
export interface Victim {
  readonly name: string
  readonly born?: number
  readonly interpreter?: string
  /** A person unless it says otherwise; a business was never born. */
  readonly kind?: 'organisation'
  /** Such as P99011500, where the same person is a victim of another crime as well; otherwise one of their own. */
  readonly key?: string
}

/** Somebody suspected, and what they are to the victim. */
export interface Suspect {
  readonly name: string
  readonly relation: Relation
}

/** A crime that one journey is about and no other: an assault on one victim by a stranger, unless it says otherwise. */
export interface Crime {
  /** Such as ZZ/990101/26; its six digits are its own among all journeys. */
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly unit: string
  /** The staff number of the officer in the case. */
  readonly oic: string
  readonly supervising: string
  readonly attending?: string
  readonly interviewing?: string
  readonly victims: readonly Victim[]
  readonly suspects: readonly Suspect[]
  /** The day it was recorded, at ten in the morning. */
  readonly recorded: string
  readonly flags: readonly string[]
  /** Who has asked to cancel it as C2, with film, before the journey begins; nobody if left out. */
  readonly requestedBy?: 'officer' | 'detective'
  /** What they have instead of film: a C4 on their own word that it was no offence, or a C2 on a message of the victim. */
  readonly requestedAs?: 'not a notifiable offence' | 'her own message'
  /** How far the request has come before the journey begins; it waits for a decision if left out. */
  readonly begins?: 'agreed' | 'cancelled'
  readonly reporter: Reporter
}

/** The staff numbers of the people in PEOPLE who take part in crimes. */
export const STAFF = {
  officer: 'S1001',
  detective: 'S1002',
  supervisor: 'S1003',
  decisionMaker: 'S1004',
  otherDecisionMaker: 'S1005',
} as const

/** A common assault looked into by the officer, her sergeant over her. */
export const anAssault = (reference: string, changes: Partial<Omit<Crime, 'reference'>> = {}): Crime => ({
  reference,
  code: '105/01',
  countClass: '105A',
  unit: 'NORTH-RESPONSE-A',
  oic: STAFF.officer,
  supervising: STAFF.supervisor,
  victims: [{ name: 'Idris Fallowby', born: 1988 }],
  suspects: [{ name: 'Corin Maddersett', relation: 'stranger' }],
  recorded: '2026-10-20',
  flags: [],
  reporter: 'victim',
  ...changes,
})

/** A theft from a shop, whose key says which shop. */
export const aTheft = (reference: string, shop: Pick<Victim, 'name' | 'key'>): Crime =>
  anAssault(reference, {
    code: '046/00',
    countClass: '46',
    victims: [{ ...shop, kind: 'organisation' }],
    requestedBy: 'officer',
    begins: 'agreed',
  })

/** A rape of a woman, looked into by the detective of the rape team. */
export const aRape = (reference: string, changes: Partial<Omit<Crime, 'reference'>> = {}): Crime =>
  anAssault(reference, {
    code: '019/08',
    countClass: '19C',
    unit: 'FORCE-RAPE-TEAM',
    oic: STAFF.detective,
    victims: [{ name: 'Maren Tollivane', born: 1993 }],
    suspects: [{ name: 'Jory Eastergate', relation: 'acquaintance' }],
    flags: ['sexual'],
    ...changes,
  })
