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
