// Table: what the demonstration’s registrar writes about what an extract brought, or did not bring; all of it invented

export const CHANGE_RIGHT = {
  reason:
    'The caller was asked again on the same day. The bag was taken from a bench, and nobody used or threatened force.',
  shown: 'The log of the first call, which I read to its end, and the recording of the call back.',
} as const

export const CHANGE_WRONG =
  'What the victim described is a sexual touching. Nothing on the crime shows otherwise, so the first class must be restored.'

export const SAME_CRIME =
  'I opened both records in the RMS. They have the same victim, the same account and the same call. The second number has the letter O in place of noughts.'

export const ENTERED = {
  source: 'The RMS record, which the crime management desk read to me on the telephone.',
  reason:
    'The day on the row is one that no calendar has. The victim must be known before anybody decides about this crime.',
} as const

export const CHANGE_LEAVES_IT =
  'The person who was added stood at the till next door and is on the same film. It shows the whole event, and nobody touches the bag. The cancellation stands.'

/** Why the one of two records that would have stayed is the wrong one. */
export const WRONG_ONE_KEPT =
  'The record you want to keep is the lesser of the two. The graver one stays: ask to cancel the other one into it.'
