import { type Day, instantInWords, inWords } from '#lib/base/day'
import type { CrimeFlag, Relation, Reporter } from '#lib/counting-rules/facts/crime'
import type { ChangeBecause, InvolvementRole, ReportGroup, RmsStatus } from '#lib/base/prisma/enums'
import type { Reported } from './model.ts'

const FLAG_WORDS: Readonly<Record<CrimeFlag, string>> = {
  domestic_abuse: 'domestic abuse',
  child: 'child',
  hate: 'hate crime',
  honour_based: 'honour-based abuse',
  vulnerable_adult: 'vulnerable adult',
  sexual: 'sexual',
  coercive_control: 'coercive control',
  repeat: 'repeat victim',
}

const REPORTER_WORDS: Readonly<Record<Reporter, string>> = {
  victim: 'the victim',
  parent_or_carer: 'a parent or carer',
  professional: 'a professional',
  other_third_party: 'somebody else',
  police: 'police',
}

const INVOLVEMENT_WORDS: Readonly<Record<InvolvementRole, string>> = {
  oic: 'officer in the case',
  reporting: 'reporting officer',
  attending: 'attending officer',
  interviewing: 'interviewing officer',
  supervising: 'supervising officer',
  victim: 'victim',
  suspect: 'suspect',
}

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  partner: 'partner of the victim',
  ex_partner: 'former partner of the victim',
  family: 'family of the victim',
  friend: 'friend of the victim',
  acquaintance: 'known to the victim',
  colleague: 'works with the victim',
  stranger: 'a stranger to the victim',
  unknown: 'not known whether they knew the victim',
}

const LATE_CHANGE_WORDS: Readonly<Record<string, string>> = {
  class: 'the class',
  flags: 'the flags',
  victims: 'the victims',
  suspects: 'the suspects',
  'age of a victim': 'the age of a victim',
  'age of a suspect': 'the age of a suspect',
}

/** What changed about a crime after it was cancelled, within a sentence: the class and the victims. */
export const lateChangesInWords = (changes: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(changes.map((change) => LATE_CHANGE_WORDS[change] ?? change))

/** The groups a crime is reported under, as people say them. */
export const GROUP_WORDS = {
  rape: 'Rape',
  other_sexual: 'Other sexual offences',
  violence: 'Violence',
  robbery: 'Robbery',
  other: 'Other',
} as const satisfies Record<ReportGroup, string>

const RMS_WORDS: Readonly<Record<RmsStatus, string>> = {
  live: 'Live',
  cancelled: 'Cancelled',
  transferred: 'Transferred to another force',
  n100: 'Moved to N100 (a reported incident, not a crime)',
}

// A code nobody has words for yet is shown as it came, rather than left out.
const wordsFor = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? code.replaceAll('_', ' ')

/** A flag of the RMS as people say it. */
export const flagInWords = (flag: string): string => wordsFor(FLAG_WORDS, flag)

/** Who reported a crime, as the end of "reported by". */
export const reporterInWords = (reporter: string): string => wordsFor(REPORTER_WORDS, reporter)

/** What somebody is or was on a crime. */
export const involvementInWords = (role: string): string => wordsFor(INVOLVEMENT_WORDS, role)

/** How a suspect and the victim know each other. */
export const relationInWords = (relation: string): string => wordsFor(RELATION_WORDS, relation)

/** Where a crime stands in the RMS. */
export const rmsInWords = (status: string): string => wordsFor(RMS_WORDS, status)

const MERGE_CAUSES: Readonly<Record<Exclude<RmsStatus, 'live'> | 'reclassified', string>> = {
  cancelled: 'has been cancelled itself',
  transferred: 'was transferred in the RMS',
  n100: 'is an N100 in the RMS',
  reclassified: 'has been given another offence',
}

/** Why a merge is looked at again: "ZZ/000123/26 has been cancelled itself". */
export const mergeInWords = (principalCrime: string, cause: string | null): string =>
  `${principalCrime} ${Object.entries(MERGE_CAUSES).find(([known]) => known === cause)?.[1] ?? 'has changed'} since`

/** A row that could not be imported: its place, and why. */
export function rowInWords(row: {
  readonly file: string
  readonly line: number
  readonly columns: string
  readonly reasons: string
}): string {
  const columns = row.columns.split(' + ')
  const why = row.reasons.split(' + ').map((reason, nth) => `${columns[nth] ?? ''} ${reason}`.trim())
  return `Line ${String(row.line)} of ${row.file} could not be imported: ${why.join('; ')}.`
}

const NOT_KNOWN = 'Not known: the RMS extract does not say'

const textInWords = (text: string | null, isDropped: boolean): string =>
  text ?? (isDropped ? 'No longer kept: the time for which it is needed is over' : NOT_KNOWN)

function happenedInWords({ happenedFrom, happenedTo }: Reported): string {
  const from = happenedFrom === null ? undefined : instantInWords(new Date(happenedFrom))
  const to = happenedTo === null ? undefined : instantInWords(new Date(happenedTo))
  if (from === undefined) return to === undefined ? NOT_KNOWN : `Until ${to}. From when is not known`
  if (to === undefined) return `From ${from}. Until when is not known`
  return from === to ? from : `From ${from} until ${to}`
}

/** A yes or no of the RMS with its date. */
function saidInRms(said: boolean | null, on: string | null): string {
  if (said === null) return NOT_KNOWN
  return `${said ? 'Yes' : 'No'}, ${on === null ? 'without a date' : `by an entry of ${inWords(on as Day)}`}`
}

/** What was reported, in words; what an extract does not say is not known. */
export const reportedInWords = (reported: Reported) => ({
  summary: textInWords(reported.summary, reported.isDropped),
  place: textInWords(reported.place, reported.isDropped),
  happened: happenedInWords(reported),
  incident: textInWords(reported.incidentNumber, reported.isDropped),
  charged: saidInRms(reported.charged, reported.chargedOn),
  bail: saidInRms(reported.onBail, reported.bailOn),
})

/** Why a class is changed, in words. */
export const BECAUSE_WORDS: Readonly<Record<ChangeBecause, string>> = {
  further_information: 'Further substantive information',
  first_class_wrong: 'The first class was wrong',
}

/** Why the RMS says that a class was changed, with its justification. */
export function whyReclassified(because: ChangeBecause | null, justification: string | null): string {
  if (because === null) return justification ?? NOT_KNOWN
  return justification === null ? BECAUSE_WORDS[because] : `${BECAUSE_WORDS[because]}. ${justification}`
}
