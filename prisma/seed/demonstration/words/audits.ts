// Table: what the demonstration's auditor writes of decisions; all of it invented

export const AUDITED = {
  correct: [
    'The deciding piece is new, its source can be asked, and I found it where it is said to be held.',
    'I watched the film from beginning to end. It shows what the decision says, and the victim was told.',
    'The reasons answer the question that the rules ask. I come to the same end by the same way.',
    'The refusal is right: what was brought casts doubt on the account and does not replace it.',
    'Both records are of one event. The one that stays has all of it.',
    'I rang the keeper of the log. It is as it was written down.',
  ],
  wrong: [
    'The film begins after the time of the report, so it settles nothing. The crime should have stayed.',
    'The decision rests on the victim not answering any more. That is no ground.',
    'Nobody asked who was with the victim when it was taken back. It should have been returned with that question.',
    'The log has a gap of forty minutes, and the event lies in it.',
  ],
  cannot_tell: [
    'The exhibit could not be found where it is said to be held. I have asked for it.',
    'The note of the call is too short to say what was known on the day.',
    'The interpreter’s record is missing, and everything hangs on one word of it.',
  ],
} as const

export const PROTOCOL = {
  aim: 'To know how many of these decisions were wrong, and why.',
  selection: 'They are what inspectors look at, and what the panel asked for.',
  validation: 'A second auditor reads a fifth, and everything the first did not find right.',
  monitoring: 'The registrar meets both auditors each week while it runs.',
  gaps: 'It shows nothing of crimes that were never recorded.',
} as const

export const GIVEN_UP = 'The last day was typed wrongly when this audit was declared; the frame left out a week.'

export const PUBLISHED = 'The numbers of the national lottery of the Saturday, as its operator published them.'

export const CONCERN = 'The suspect has moved into the next house, and nobody has spoken to the victim since.'

export const ANSWERED = {
  reinstated: 'Both auditors are right. The crime is live again, and a sergeant has it.',
  stands: 'I have read it again with both auditors. The second record settles it, so the decision stands.',
  put_right: 'The crime was live already. The officer was told that a new request may be made.',
} as const

export const DECIDERS = [
  'I took the film for whole and did not look at its times. I now write down from when to when I watched.',
  'I see it differently: the log was checked on the day. But I did not write that down, and I should have.',
  'I had not asked who was with her. I ask it each time now.',
] as const

export const STANDARDS_FOUND =
  'We spoke to both officers and read the log. It was a mistake in a hurry, and nothing shows that it was meant.'

export const MADE_SAFE =
  'A sergeant went the same evening. The victim has a number to ring, and a marker is on the address.'

export const ACTIONS = [
  'Teach every decision maker to write down from when to when a film was watched.',
  'Put the question who was present into the briefing of the response teams.',
  'Ask the RMS supplier why the log of the front desk has gaps.',
  'Read ten more decisions on violence with the desk, one by one.',
  'Write to units that evidence is named as the property store names it.',
] as const

export const ACTIONS_DONE = [
  'Both desks were taught on two mornings; the list of who came is in the training record.',
  'The briefing has the question since Monday. I heard it asked twice this week.',
] as const

export const ACTION_CLOSED = 'I read the list and watched one decision being made. It is done.'

export const ACTION_SENT_BACK = 'Only one of the two desks was taught. Teach the other, then say so again.'
