// Table: what else is written in the demonstration: withdrawn, stopped, overturned, put back; all of it invented

export const WITHDRAWN = [
  'I asked under the wrong category. The sergeant has shown me the other one.',
  'The film turned out to be of another day.',
  'I should have waited for the laboratory.',
  'The victim has more to say, so I want to look at it again first.',
  'It fits an outcome and not a cancellation.',
  'The second witness says otherwise.',
  'Asked about the wrong reference: the other one is meant.',
  'My sergeant thinks that the evidence is too thin, and I agree.',
  'The other force has changed its mind.',
  'The owner has found that something is missing after all.',
  'It was reclassified meanwhile, and my request no longer fits.',
  'The log I relied on was for the other entrance.',
] as const

export const STOPPED = [
  'A second witness has come forward and should be heard before this goes further.',
  'The family rang: there is another film. Please wait.',
  'I know this address. There are two reports that nobody has put beside this one.',
  'The exhibit number on the request belongs to another case.',
  'The victim told the front desk something else this morning.',
  'The date on the log is the wrong month.',
  'The lab has asked for the second sample.',
  'The adviser is worried and would like to speak to the decision maker.',
  'Somebody has reported the same person again.',
  'The interpreter says that a sentence was left out.',
  'A colleague has the original film, and it is longer.',
  'The school rang with something new.',
] as const

export const OVERTURNED = [
  'I read this as the registrar and cannot agree: the source was not checked. I take it into my own hands.',
  'The decision rests on one log, and the log has a gap. I will decide this myself.',
  'The reasons answer another question than the one the rules ask. It comes to me.',
  'The refusal looked at the withdrawal only. There is new information beside it, and it should be weighed.',
  'The evidence named as decisive was not seen in full. I will look at it and decide.',
  'I found this in my monthly reading and want to see the exhibit before anything changes.',
  'Two like cases were decided another way. I take this one so that they agree.',
  'The risk was put in one line where the offence asks for more.',
] as const

export const REINSTATED = [
  'A second film has turned up that shows the minute before. It should not have been cancelled.',
  'The victim came back with messages that nobody had seen.',
  'The monthly reading found that the log was of another week.',
  'The other force has looked at it and sends it back: it happened on our side of the bridge.',
  'The two crimes turn out to be two events, a day apart.',
  'The adviser showed us that the victim had not been free to speak.',
  'The laboratory has corrected its own report.',
  'The crime it was merged into has another suspect.',
  'The manager who wrote the book has taken his words back.',
  'The reviewer could not find the evidence where it was said to be held.',
  'The file was looked at after a complaint, and the complaint was right.',
  'The camera’s clock was an hour out.',
] as const

export const REINSTATED_FROM_BEFORE = [
  'Cancelled before this product came, with no reason written down. The review could not find one either.',
  'An old cancellation: the victim was never told and has now come forward.',
  'The review of last winter’s cancellations found that nothing had been checked here.',
  'Cancelled in the RMS in January as a duplicate of a crime that is not one.',
] as const

/** What a victim is answered who came back after their crime had left the count. */
export const REVIEWED = {
  stands: [
    'I read the whole file and watched the film that you named. It shows the same as the first. I know this is not what you hoped to hear.',
    'What you told us was checked with the person who keeps the log. It agrees with what we knew, so the crime stays cancelled.',
    'I have put what you said beside what was found, and asked the officer who was there. It does not change what happened.',
  ],
  put_back: [
    'You were right to come back to us. What you gave us shows that the crime should have stayed, and it is recorded again.',
    'The messages you kept were not known when it was decided. The crime is recorded again, and a supervisor has it now.',
  ],
} as const

export const AGAIN_AFTER_STOP = [
  'I have looked again with what came in, and it changes nothing: the evidence stands. I decide as before.',
  'What was said was checked and explained. The first decision was right and I make it again.',
  'I watched the other film as well. It bears the first one out.',
  'I spoke to the person who stopped it, and to the one who keeps the log. It holds.',
] as const

export const REVOKED = [
  'With what has come in I am no longer convinced. The crime stays, and the victim is to hear that I was wrong.',
  'The new words of the victim deserve to be looked into. I take my decision back.',
  'The log does not hold what it was said to hold. The crime stays recorded.',
  'I cannot say any more that nothing happened. Revoked.',
] as const

export const REFUSED_BY_REGISTRAR = [
  'I have looked at the exhibit myself. It does not show the event. The crime stays.',
  'The source cannot be checked, so it cannot settle anything. Refused.',
] as const
