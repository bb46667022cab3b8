/** Accounts of cases as a panel reads them: nobody is named, and no place or day. */
export const ACCOUNTS = [
  'Person A reported it by telephone. A recording that nobody in the force had seen before was fetched later. It shows all of what happened, and nobody else is in it. Officer 1 decided on that recording, after the person who made it had confirmed how it was kept.',
  'Person A told Officer 2 what they remembered. A log kept by another organisation then showed that what had been reported could not have happened as it was first written down. Person A was told so and had nothing to add. Officer 1 was convinced by the log.',
  'Person A found out afterwards that what they had thought was taken had been moved by somebody who was entitled to. Both said so without having spoken to each other. Officer 1 looked at who had said it first and whether anybody had been pressed, and found that nobody had.',
] as const

export const NOTHING_KNOWN =
  'The local papers and the open internet were searched for a week around it: nothing was found.'
export const MAY_STAND =
  'The offence is shown as its group only, and the account says nothing that belongs to this offence alone.'
export const THEMES = ['Violence and theft that was cancelled', 'Cancellations on new information'] as const
export const WHY =
  'It is of the theme of the meeting, and was decided by another decision maker than the case before it.'
export const STANDS_DOWN = 'I think that I know the person who reported this from where I used to work.'
export const SCORES = [
  'The recording is new, and somebody can still check it.',
  'Who was told what is well written down. How the log was checked could be clearer.',
  'The reasons follow the rules step by step.',
] as const
export const NOTE =
  'The members agree that the decision follows the rules. The reasons could say more about who kept the log.'
export const REFERRAL =
  'Please tell decision makers to write down who kept a log, and how it was checked, whenever a case turns on one.'
export const ANSWER =
  'Decision makers were reminded in their monthly meeting, with an example without names. The decision itself was looked at again and follows the rules.'
export const MINUTES =
  'The members had given the undertaking and scored each case alone. Three cases were discussed. One member stood down from the first. One recommendation was made to the registrar.'
