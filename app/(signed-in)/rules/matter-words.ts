import type { MatterKind } from '#lib/counting-rules/model'

/** What the rules speak of besides cancelling a crime. */
export const MATTER_WORDS: Readonly<Record<MatterKind, string>> = {
  'keeping an incident': 'Keeping a report as an incident',
  'cancelling an incident': 'Cancelling a reported incident',
  reclassifying: 'Changing the offence',
  'giving an outcome': 'Closing a crime with an outcome',
  'challenging a decision': 'Challenging a decision',
  deleting: 'Deleting a cancelled crime',
}

/** The kind as it stands in an address. */
export const matterInAddress = (kind: MatterKind): string => kind.replaceAll(' ', '-')
