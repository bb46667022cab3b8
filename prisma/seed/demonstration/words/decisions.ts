// Table: what the demonstration's decision makers write; all of it invented

import type { Category } from '#lib/counting-rules/model'

export const AGREED: Readonly<Record<Category, readonly string[]>> = {
  C1: [
    'The evidence fixes the place beyond our boundary, and the other force has taken it under its own number.',
    'I have read the account and looked at the evidence: it did not happen here, and the other force looks into it now.',
    'The place is settled by the first step that gives a clear answer, and the other force has accepted the crime.',
    'It stands in the other force’s count now. Keeping it in ours would count one crime twice.',
  ],
  C2: [
    'The evidence is new, can be checked at its source, and shows what did happen. It leaves nothing of the report.',
    'I asked what the officer and the recorder knew on the day: not this. It settles the matter, and I am convinced.',
    'What came in afterwards explains all that was reported. It can be checked by anybody, and I have seen it myself.',
    'I looked for another way to read it and found none. The new information shows that no crime happened.',
    'The source is reliable and has no stake in this. It shows the event itself and not only doubts about it.',
  ],
  C3: [
    'It is the same event, the same victim and the same day, taken down twice. The older crime stays.',
    'Both reports speak of one event. The one that stays has the whole story and the officer who works on it.',
    'One person rang and another wrote; both told us of the same thing. Nothing is lost by keeping one.',
    'I put the two side by side: they agree in all that matters, and what differs is explained.',
  ],
  C4: [
    'What police held on the day shows that it should not have been recorded. It was a genuine mistake.',
    'The mistake lies in how the report was taken down, and can be seen in the call itself. There was probably no crime.',
    'I compared the call with the entry. The entry says what the caller did not say.',
    'The note of that day is plain: what was reported is not a crime that is recorded. I am satisfied that it was a slip.',
  ],
  C5: [
    'The film and the injuries agree: the suspect was attacked and did no more than get free. I have considered whether to cancel all the same, and do.',
    'An independent witness saw who began it. The force used was slight, and stopped when the danger did.',
    'I looked for signs that each wanted the fight and found none. Self-defence is shown and not only claimed.',
    'The evidence beyond the suspect’s own words shows self-defence. Cancelling is open to me here, and right.',
  ],
}

/** Where the evidence stands up, by the question: when it came, from where, how it can be checked. */
export const CAME = [
  'It came to the officer {hours}, well after the crime had been recorded.',
  'It was obtained {hours}; nobody in police had it on the day of recording.',
  'It was asked for after the first visit and reached the officer {hours}.',
  'It was not there when the crime was recorded and came in {hours}.',
] as const
export const CAME_FROM = [
  'From whoever made it, by way of the officer; I know of nobody else who had it in hand.',
  'Straight from its keeper. I asked who could have touched it before, and they could name each person.',
  'It was handed to the officer where it is kept, against a receipt that I have seen.',
  'Out of the keeper’s own files, asked for in writing and answered in writing.',
] as const
export const CHECKED = [
  'Anybody can go back to the source: it is kept there, with its date.',
  'I called the office that keeps it, and they confirmed date and content.',
  'The original is kept apart, and a second copy agrees with it word for word.',
  'It carries its own time, and that was compared with another clock.',
] as const

export const RISKS = [
  'Low: what happened is plain, and nobody is left in danger by it.',
  'Low: both sides agree on what happened, and they no longer meet.',
  'Low: the matter is small and the evidence strong.',
  'Low: the victim knows what was found and lives safely.',
] as const
export const SERIOUSNESS = [
  'Taken as it was reported it would be serious, which is why I have looked at every piece myself.',
  'The report was grave; what was found to have happened is not.',
  'On paper a middling matter, with no sign of more behind it.',
  'Serious enough that I went back to the source myself before deciding.',
] as const
export const IMPACT = [
  'If I were wrong, a crime would leave the count and a pattern might be missed. The evidence makes that very unlikely.',
  'A wrong decision would leave somebody without an investigation. They can come back to us at any time, and know how.',
  'If it were wrong the victim would lose trust in us. They will hear the reasons from a person, before anything changes.',
  'A mistake here could be put right within a day, because any decision maker can reinstate.',
] as const
export const TO_VICTIM = [
  'I see no risk to the victim: they were seen alone and spoke freely.',
  'None that can be found; the home was looked at and is calm.',
  'The officer asked about safety when they last spoke, and there was nothing.',
  'No earlier reports at this address, and none since.',
] as const
export const SAFEGUARDING = [
  'The neighbourhood team calls once more next month.',
  'A referral was made at the beginning and stays open.',
  'No further step is needed; support was offered all the same.',
  'The adviser stays in touch and will tell us of any change.',
] as const
export const PRESSURE = [
  'The officer spoke to them alone, in another room, twice. Nobody had talked to them about it in between, and they gave their own reasons.',
  'They came by themselves, on a day of their own choosing, and the adviser who was there saw no sign that anybody had leaned on them.',
  'I asked who knew that they would speak to us: nobody but their adviser. Their words are their own and agree with the evidence.',
  'The other person has not been near them since the report, which the phone shows too. I find no pressure.',
] as const
export const OVERDUE = [
  'My refresher is booked for next month; this case is plain, and the victim should not wait.',
  'The refresher is two months late and booked. The other decision maker is away this week.',
  'I have read this year’s changes, and they do not touch this case. The course is booked.',
  'The next course is in the new year. I had the registrar’s staff look through my reasons first.',
] as const
export const INCIDENT_NUMBER_ENOUGH = [
  'The other force has accepted it in writing and gives its crime number with the next return.',
  'Their desk confirms that the incident number becomes the crime number tomorrow.',
] as const
export const RETURNED = [
  'I cannot decide yet: two things are missing, and you can find them.',
  'Nearly there. Please answer the questions, and it comes back to me.',
  'The evidence may be enough, but not as it stands.',
  'I would like to know more before I say yes or no.',
] as const
export const QUESTIONS = [
  'Who else saw it, and have they been spoken to?',
  'Was the victim alone when they were asked?',
  'Where is the original kept, and until when?',
  'Did the officer who recorded it know of this on the day?',
  'What does the second camera show?',
  'Who wrote the log, and can we call them?',
  'Has the victim’s adviser been told?',
  'Does the time on the film agree with the time of the call?',
  'What did the first officer write in the pocket book?',
  'Is there anything at this address from before?',
  'Which of the two clocks is right?',
  'Who fetched it, and on which day?',
] as const
export const ANSWERS = [
  '{Friend} was spoken to {hours} and says the same. The statement is with the exhibit.',
  'Yes. They were seen alone, at the station, with nobody waiting outside.',
  'It is kept at {counter} until the end of next month, and a copy is in the evidence system.',
  'No. The first officer has read this and says so: it was not known on the day.',
  'The second camera looks the other way. The operator says so and gave us a still.',
  'It was written by the duty manager, who can be called from nine to five.',
  'The two clocks differ by four minutes. Taken together they agree with the call.',
  'I fetched it myself {hours} and put it straight into the evidence system.',
  'There is one old report at the address, about a noisy party.',
  'The pocket book says that the place was empty when the first officer came.',
  'The adviser knows, and will be there when the victim is told.',
  'The film carries its own time, which I compared with the speaking clock.',
] as const
export const SET_ASIDE = [
  'The rule of the house is a good one, and this case is not what it is for: the registrar has seen the source and is satisfied.',
  'I set this check aside with my eyes open. What it guards against was looked for and is not there.',
  'The letter that explains it came late, but it only confirms the note that police held on the day.',
  'Two detectives and the adviser are of one mind, and what the check asks for cannot be had any more.',
] as const
export const TEXTS_RELIED_ON = [
  'The counting rules of the year before, general rules, section on recording, as kept in the registrar’s office.',
  'Last year’s general rules, on reports from a third party, from the registrar’s own bound copy.',
] as const

/** What was done to check that information is whole and comes from where it is said to come from. */
export const CHECKS_MADE = [
  'Compared with the original where it is held, and with the log of who had it since.',
  'The keeper confirmed by phone that this is their copy, and that nothing was cut or added.',
  'Its date and length agree with the original, which the officer saw where it is kept.',
] as const

/** Where the decision maker looked for open proceedings, and found none. */
export const PROCEEDINGS_CHECKED = [
  'The custody record and the CPS case list, both without an entry.',
  'The case file unit: nobody is charged or on bail, and no file was sent.',
  'The investigation log and the court list, neither with an entry.',
] as const

/** Who informed the prosecutor, where proceedings were open, and how. */
export const PROSECUTOR_INFORMED = 'The case file unit, by secure e-mail to the reviewing lawyer, who replied.'
