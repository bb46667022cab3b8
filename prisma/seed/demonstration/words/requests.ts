// Table: what officers and the desks write when they ask under C1, C3, C4 and C5; all of it invented

export const ELSEWHERE: Readonly<
  Record<'suspect at the time' | 'victim at the time' | 'victim home', readonly string[]>
> = {
  'suspect at the time': [
    '{Camera} at {place} shows the suspect there at that minute, on the other force’s side of the river.',
    'The ticket machine and {camera} put the suspect in the next county from noon until night.',
    'The suspect’s works van was tracked all day and stood beyond our boundary when it happened.',
    'The till at {venue}, over the boundary, has the suspect’s card at that minute.',
  ],
  'victim at the time': [
    'The victim was at {venue}, over the boundary, when it happened; the booking and {camera} agree. Where the suspect was is not clear.',
    'The victim was on the bus between two stops of the other force, as the ticket shows. Nobody knows where the suspect stood.',
    'The victim’s own photographs of that hour show {place} of the next town. Nothing shows where the suspect was.',
    'The caller’s phone was beyond the boundary when it happened, as the network’s log of the emergency call shows.',
  ],
  'victim home': [
    'Neither of them can say where they were that day. The victim lived over the boundary then, as the tenancy shows.',
    'It happened some time in a week of travelling. The victim’s home is in the other force’s area.',
    'No step before this one gives a clear answer. The council’s list has the victim’s home beyond our boundary.',
    'Where each of them stood cannot be found out any more. The letter box and the lease put the victim’s home in the next county.',
  ],
}
export const PLACE_ORIGINS = [
  'The log of {venue}, sent {hours}.',
  'The film of {camera}, handed over {hours}.',
  'The lease and the letter of the council, brought {hours}.',
  'The ticket and the timetable, put side by side {hours}.',
] as const

export const TWICE = [
  'Both were taken down on the same night by two call handlers, hence the other time.',
  'One came in by telephone and one through the website; the second has the time it was typed.',
  'The victim reported it and so did {friend}. The second took the victim’s details from the first.',
  'The officer who came first and the desk each made an entry. The wording differs and the event does not.',
  'It was recorded again when the victim rang to ask how it was going.',
  'The night shift did not see that the late shift had recorded it.',
  'The insurer’s letter was taken for a new report.',
  'The same event under a second address: the flat has a front and a back door.',
  'Two victims’ partners rang for the same person.',
  'The shop’s head office reported what the shop had reported the day before.',
  'The ambulance passed it on and so did the hospital.',
  'One entry says evening and the other night; the film shows one event at twenty to ten.',
] as const

export const WENT_WRONG: Readonly<Record<string, readonly string[]>> = {
  'report misheard or misread': [
    'The call handler wrote down a word that the caller did not say. The tape is clear.',
    'The caller spoke of last year’s event, which is recorded; the entry has this year’s date.',
    'The caller asked what to do if it ever happened. It was taken down as if it had.',
    'Two calls in a row were run together, and half of one ended up in the other.',
  ],
  'entered on the wrong form': [
    'It is an accident on the road, entered on the form for crimes.',
    'The desk chose “crime” in the list where the line above, “property found”, was meant.',
    'A referral from a school nurse, for information only, was entered as a crime.',
    'A request for a welfare visit was typed into the crime form.',
  ],
  'not a notifiable offence': [
    'He says that the money was owed to him. It was a debt, and a debt is a matter for the civil courts.',
    'They know each other, and the phone was taken over rent that was due. It is a civil matter.',
  ],
  'damage that cleaned off': [
    'Chalk on the wall. It came off with water while the officer was still there, at no cost.',
    'The paint was poster paint and washed off in the rain before anybody came.',
    'Eggs on the window, wiped off within minutes; the glass is whole.',
    'A sticker, peeled off without a mark.',
  ],
  'nuisance call': [
    'A child had got hold of a phone and rang a number by chance. Whoever answered laughed.',
    'A wrong number rang three times and said sorry each time.',
    'A market research line, which is a matter for another office. Nobody was put out.',
    'A dropped call from a pocket; the caller’s radio can be heard.',
  ],
  'third party not confirmed': [
    'A passer-by thought they saw something at {place}. The person it was said to have happened to was found and had not said so, then or later.',
    '{Friend} reported what they had heard from somebody else. It was recorded before anybody had been asked.',
    'An unsigned note was recorded as it stood, before the person in it had been spoken to.',
    'A bystander reported a quarrel from a window; neither of the two had said anything.',
  ],
  'points to prove not made out': [
    'The officer went through the points to prove with the sergeant: the second is missing, and was missing then.',
    'The pocket book shows what was found and where. One point to prove was never there.',
    'It was recorded on the bare finding. The note of the same evening shows that what the law asks for was not.',
    'The entry was made from memory; the exhibit book of that day shows that a point to prove was not made out.',
  ],
}
export const KNOWN_THEN = [
  'The tape of the call and the first entry in the log, both of that day.',
  'What the first officer wrote in the pocket book on the spot.',
  'The message as it came in, with its time, and nothing more.',
  'The call handler’s note and the map reference. Nobody had been spoken to yet.',
  'The same papers that lie here now; they were read too fast.',
  'One call of two minutes. Everything in it is on the tape.',
] as const

export const LOGS = [
  'The log of the call as it was taken down, with the recording of the call itself.',
  'The incident log of the control room, from the first call to the last entry.',
  'The message as it came in by the website, and the log that was opened on it.',
] as const

export const DEFENDED = [
  'The film from {place} shows who comes up to whom. The suspect is held by the collar, pushes once, and walks away.',
  '{Friend}, who knows neither of them, saw the other one swing first. The suspect put up an arm.',
  'The injuries are to the forearms of the suspect and to one elbow of the other, as when somebody wards off a blow. {Camera} bears it out.',
  '{Camera} shows the suspect backing off for ten yards before pushing the other away.',
  'The suspect was boxed in at {place} and pushed past. The film shows it without a break.',
  'The suspect was followed out of {venue}, asked to be left alone, and broke free of a grip. {Friend} saw all of it.',
] as const
export const DEFENCE_ORIGINS = [
  'The film of {camera}, which came {hours}.',
  'The signed statement of {friend}, taken {hours}, with the film of {camera}.',
  'The film from {venue}, handed over by its manager {hours}.',
] as const
