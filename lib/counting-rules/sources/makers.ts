import { answered } from '#lib/counting-rules/evidence-items'
import { LOG_KINDS } from '#lib/counting-rules/facts/evidence'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Evidence } from '#lib/counting-rules/model'

type Maker = Evidence['madeBy']

/** The kinds that are always somebody's own telling, whatever else is said of them. */
const ACCOUNT_KINDS: ReadonlySet<Evidence['kind']> = new Set([
  'message',
  'witness account',
  'victim account',
  'suspect account',
  'opinion about the victim',
])

/** What only police, another body or a machine makes: neither side, nor anybody near to it, writes its own. */
const KEPT_BY_BODIES: ReadonlySet<Evidence['kind']> = new Set([
  'official log',
  'medical finding',
  'laboratory result',
  'competent authority decision',
])

/** Those whose word is a side's own: the victim, the suspect, and the people near to either. */
const SIDES: ReadonlySet<Maker> = new Set([
  'victim',
  'suspect',
  'family or associate of the victim',
  'family or associate of the suspect',
])

/** The suspect, or somebody near to them. */
export const isOfSuspect = (maker: Maker): boolean =>
  maker === 'suspect' || maker === 'family or associate of the suspect'

/** Whether an item is somebody's own telling of what happened, and not a recording of it or a record. */
const isAccount = ({ kind, isAccount: given }: Evidence): Answer => (ACCOUNT_KINDS.has(kind) ? 'yes' : given)

/** The item cannot be what it is said to be and have the maker named: no machine tells, and no side keeps a hospital's record. */
const isMisnamed = (item: Evidence): boolean =>
  (item.madeBy === 'machine or system' && isAccount(item) === 'yes') ||
  (KEPT_BY_BODIES.has(item.kind) && SIDES.has(item.madeBy))

/**
 * Who made an item. What a victim or a suspect says is theirs, whoever took it down. Where the maker named cannot have made
 * such an item, the maker is not known.
 */
export const makerOf = (item: Evidence): Maker => {
  if (item.kind === 'victim account') return 'victim'
  if (item.kind === 'suspect account') return 'suspect'
  return isMisnamed(item) ? 'unknown' : item.madeBy
}

/** Police and other bodies take down what others say: their note of it is then that person's account, and whose is not known. */
const takesDown = ({ kind, madeBy }: Evidence): boolean =>
  kind !== 'witness account' && (madeBy === 'police' || madeBy === 'other body')

/** The report as it came in: what was alleged, and never a source beside it. */
const isReport = ({ kind }: Evidence): boolean => LOG_KINDS.includes(kind)

/** Whether an item is no more than what the victim, or the suspect, says or writes themselves. */
export const isOwnAccountOf = (who: 'victim' | 'suspect', item: Evidence): Answer => {
  if (isReport(item)) return 'yes'
  // A note of what somebody told an officer may be of what the victim told them: nothing says whose words it holds.
  if (who === 'victim' && takesDown(item) && isAccount(item) === 'yes') return 'unknown'
  const maker = makerOf(item)
  if (maker !== who && maker !== 'unknown') return 'no'
  if (isAccount(item) === 'no') return 'no'
  return maker === 'unknown' ? 'unknown' : isAccount(item)
}

/** The same of the suspect and those near to them, who are no independent witnesses; whose words a note holds is not known. */
export const isAccountForSuspect = (item: Evidence): Answer => {
  if (takesDown(item) && isAccount(item) !== 'no') return 'unknown'
  const own = isOwnAccountOf('suspect', item)
  return own === 'no' && isOfSuspect(makerOf(item)) ? isAccount(item) : own
}

/** What a side wrote, under whatever name, and not a recording that it made. */
export const isWrittenBySide = (item: Evidence): boolean =>
  (item.kind === 'document' || item.kind === 'other') && SIDES.has(makerOf(item))

/**
 * Whether an item stands apart from what the victim and the suspect say: somebody or something else made it, or it is a
 * recording or a record that they hand over. Who made it must be known.
 */
export const isApart = (item: Evidence): Answer => {
  const maker = makerOf(item)
  if (isReport(item)) return 'no'
  if (item.kind === 'opinion about the victim' || item.isOpinionAboutVictim === 'yes') return 'no'
  if (maker === 'unknown') return 'unknown'
  const account = isAccount(item)
  if (SIDES.has(maker)) return account === 'unknown' ? 'unknown' : answered(account === 'no')
  return takesDown(item) && account !== 'no' ? 'unknown' : 'yes'
}
