// Table: how new information can show that no crime happened, by kind of crime; all of it invented
import type { Evidence } from '#lib/counting-rules/model'

/** What is found out: in the officer’s words, as evidence, and in the decision maker’s. */
export interface NewFact {
  readonly kind: Evidence['kind']
  /** Who made it, where its kind alone does not say. */
  readonly madeBy?: Evidence['madeBy']
  readonly account: string
  readonly origin: string
  /** What it does to the crime. */
  readonly means: string
}

export type Family =
  | 'person'
  | 'threat'
  | 'theft'
  | 'shop'
  | 'damage'
  | 'burglary'
  | 'vehicle'
  | 'robbery'
  | 'sexual'
  | 'drug'
  | 'weapon'

const fell: NewFact = {
  kind: 'footage',
  account:
    '{Camera} covers {place}. It shows the whole minute: the injured person {cause} and goes down. Nobody else is within reach, before or after.',
  origin: 'The film of {camera}, which was asked for at once and came {hours}.',
  means: 'It shows a fall with nobody near, so nobody was struck.',
}
const firstAid: NewFact = {
  kind: 'official log',
  account:
    'The first aider at {venue} saw it happen and wrote it in the accident book there and then: “{Cause}; nobody near.”',
  origin: 'The accident book of {venue}, found when the manager came back from leave.',
  means: 'It was an accident, seen and written down by somebody who knows neither side.',
}
const practice: NewFact = {
  kind: 'footage',
  madeBy: 'somebody apart from both',
  account:
    'The two were practising for a self-defence class. The teacher’s own film of that evening shows it from beginning to end; {friend} saw only the end, through a window.',
  origin: 'The teacher’s film, handed over {hours}.',
  means: 'What looked like a fight was an exercise both had agreed to.',
}
const illness: NewFact = {
  kind: 'medical finding',
  account:
    'The hospital found an illness that explains the collapse and the bruise. The doctor writes that the injury comes from the fall, and {camera} shows nobody near.',
  origin: 'The doctor’s letter, which came {hours}, with the patient’s consent.',
  means: 'An illness explains the injury; there was no blow.',
}
const overheard: NewFact = {
  kind: 'official log',
  account:
    'What {friend} heard through the wall was {programme}. The broadcaster’s log has the same words at the same minute, and the two people who live there were both out, as {camera} shows.',
  origin: 'The broadcaster’s log and the film, put side by side {hours}.',
  means: 'The words that were reported were never said by anybody there.',
}
const wholeThread: NewFact = {
  kind: 'document',
  madeBy: 'machine or system',
  account:
    'The whole thread, as both phones were downloaded, shows that the line reported is a quotation from {programme}, sent with the clip itself. {Friend}, who reported it, had seen one line of forty.',
  origin: 'The downloads of both phones, made with consent {hours}.',
  means: 'Read whole, nothing in it is a threat or was taken as one.',
}
const autoCalls: NewFact = {
  kind: 'official log',
  account:
    'The calls came from an appointment line that had the wrong number on file. Its log has each call with its minute, and they stopped when the number was put right.',
  origin: 'The log of the appointment line, sent by its manager {hours}.',
  means: 'A machine rang a wrong number; nobody was following anybody.',
}
const atWork: NewFact = {
  kind: 'official log',
  account:
    'The person seen outside on each of the days was working for {firm}, two doors on. The job sheets have the days, the hours and the address.',
  origin: 'The job sheets of {firm}, handed over {hours}.',
  means: 'The person was there for work and had nothing to do with the household.',
}
const handedIn: NewFact = {
  kind: 'official log',
  account:
    'The {thing} was handed in at {counter} before the report was made. The book there has the time and describes it down to the scratch, and the owner has it back.',
  origin: 'The book kept at {counter}, shown to us {hours}.',
  means: 'It was lost and found; nobody took it.',
}
const borrowed: NewFact = {
  kind: 'footage',
  account:
    '{Camera} shows the owner’s {relative} carrying the {thing} out with the owner’s own key. The {relative} had said so in a message the owner had not yet read.',
  origin: 'The film of {camera}, and the message on the owner’s phone, seen {hours}.',
  means: 'It was taken with leave by the family; there was no theft.',
}
const neverSent: NewFact = {
  kind: 'official log',
  account:
    'The parcel with the {thing} never left the depot. The courier’s log shows it on the shelf until this week, and it has been delivered since.',
  origin: 'The courier’s log, asked for by the sender and passed on {hours}.',
  means: 'There was nothing on the doorstep to take.',
}
const paid: NewFact = {
  kind: 'document',
  madeBy: 'machine or system',
  account:
    '{Goods} had been paid for at the self-service till. The till roll has the goods, the minute and the card, and the same card paid there the week before.',
  origin: 'The till roll of that lane, printed by the shop’s head office {hours}.',
  means: 'The goods were paid for before the customer left.',
}
const miscounted: NewFact = {
  kind: 'document',
  madeBy: 'victim',
  account:
    'The stock count was wrong: {goods} stood on another pallet, unopened. The shop has counted again, twice, and nothing is missing.',
  origin: 'The second and third count, signed by the shop’s area manager {hours}.',
  means: 'Nothing is missing, so nothing was taken.',
}
const staffBuy: NewFact = {
  kind: 'footage',
  account:
    '{Camera} shows that the person seen with {goods} works there and was carrying old stock to the bin store, as the manager had said. The waste book agrees.',
  origin: 'The film and the waste book, handed over by the shop {hours}.',
  means: 'The goods were thrown away on the manager’s own order.',
}
const natural: NewFact = {
  kind: 'footage',
  account: '{Camera} shows how {damaged} was broken: it was {weather}. The street is empty the whole time.',
  origin: 'The film of {camera}, found by the neighbour who keeps it and brought {hours}.',
  means: 'No person did it.',
}
const engineer: NewFact = {
  kind: 'document',
  account:
    'The insurer’s engineer has looked at {damaged} and puts it down to {weather}, with photographs of where it began. There is no mark of a blow.',
  origin: 'The engineer’s report, sent to the owner by the insurer {hours}.',
  means: 'The damage has a natural cause, shown by somebody who knows.',
}
const workmen: NewFact = {
  kind: 'official log',
  account:
    '{Firm} took {damaged} down for repair on the wrong address. Their job sheet has the hour, and they have since put it back at no cost.',
  origin: 'The job sheet of {firm}, handed over {hours}.',
  means: 'It was a mistake in an address; nobody meant to damage anything.',
}
const appointment: NewFact = {
  kind: 'official log',
  account:
    '{Firm} went in by appointment, with the key the owner had left. The key log has the hour in and out, and what was thought missing is in the cupboard they had to empty.',
  origin: 'The key log of {firm}, shown to us {hours}.',
  means: 'Whoever went in was asked to; nothing was taken.',
}
const ownKey: NewFact = {
  kind: 'footage',
  account:
    '{Camera} shows the owner’s {relative} opening the door with their own key and leaving with nothing. The lock was worn and had been sticking, as the locksmith’s bill of last month says.',
  origin: 'The film of {camera} and the locksmith’s bill, brought {hours}.',
  means: 'Nobody broke in.',
}
const alarm: NewFact = {
  kind: 'official log',
  account:
    'The alarm’s own log shows the fault that set it off and no door opened. The engineer found the sensor wet, from {weather}.',
  origin: 'The log of the alarm and the engineer’s note, sent {hours}.',
  means: 'Nobody had been inside.',
}
const movedAway: NewFact = {
  kind: 'official log',
  account:
    '{Vehicle} was moved the evening before, by {mover}. The sheet for that day has the number, the street and the hour, and the owner has collected it.',
  origin: 'The sheet for that day, sent {hours} by {mover}.',
  means: 'It was moved, not stolen.',
}
const otherStreet: NewFact = {
  kind: 'footage',
  account:
    '{Vehicle} stood two streets away, locked, where the owner’s {relative} had left it. {Camera} shows them parking and walking off with the keys.',
  origin: 'The film of {camera}, looked for once it was found, and handed over {hours}.',
  means: 'It was never taken without leave.',
}
const leftBehind: NewFact = {
  kind: 'footage',
  account:
    'The film from the bus shows the {thing} left on the seat. Nobody comes near; the driver hands it in at the end of the line.',
  origin: 'The bus company’s film and its lost property book, asked for by the officer and brought {hours}.',
  means: 'Nothing was taken, and no force was used on anybody.',
}
const drama: NewFact = {
  kind: 'official log',
  account:
    'The report came from {friend}, who heard voices through a wall. What was heard was {programme}: the broadcaster’s log has it word for word at that minute. The person thought to be the victim was away, as the ticket and {camera} show, and says that nothing happened.',
  origin: 'The broadcaster’s log, the ticket and the film, put together by the detective {hours}.',
  means: 'What was reported was a broadcast; the person named was not there, and nothing happened to them.',
}
const novel: NewFact = {
  kind: 'document',
  account:
    'The message that was reported by {friend} is a page of a story. The writing group’s shared folder has the same page, dated weeks before, with its author’s name. The author is the person thought to be the victim, and says that nothing happened.',
  origin: 'The folder of the writing group, opened for us by its secretary {hours}.',
  means: 'The page is fiction, written before the day it was thought to be about.',
}
const exercise: NewFact = {
  kind: 'document',
  account:
    'The account was written for a training day, with invented names. The trainer’s file has it word for word, and {friend}, who found it and reported it, had not been told. The person who wrote it says that nothing happened.',
  origin: 'The trainer’s file, with its date, handed over {hours}.',
  means: 'The account is an exercise and was never about anybody.',
}
const wrongCode: NewFact = {
  kind: 'official log',
  account:
    'A form was coded wrongly. The clinic’s own check shows that the code belongs to another visit and another matter, and the patient, seen alone with an adviser, says that nothing happened.',
  origin: 'The clinic’s check of its own entries, sent by its director {hours}.',
  means: 'The report rests on a wrong code and on nothing else.',
}
const laboratory: NewFact = {
  kind: 'laboratory result',
  account: 'The laboratory has tested all of it: it is {substance}. It holds no controlled drug.',
  origin: 'The laboratory’s report, which came {hours}.',
  means: 'There was no drug.',
}
const otherSample: NewFact = {
  kind: 'laboratory result',
  account:
    'The field test was wrong. Two samples went to the laboratory and both are {substance}, which the box and the receipt say as well.',
  origin: 'The laboratory’s two reports, which came {hours}.',
  means: 'Nothing that was found is controlled.',
}
const noWeapon: NewFact = {
  kind: 'document',
  account:
    'The examiner has looked at what was found: it is {article}. In the examiner’s words it is no weapon and no bladed article, and {camera} shows it being carried for what it is.',
  origin: 'The examiner’s report, which came {hours}.',
  means: 'No weapon was carried.',
}

/** What may come to light, by kind of crime. */
export const NEW_FACTS: Readonly<Record<Family, readonly NewFact[]>> = {
  person: [fell, firstAid, practice, illness, overheard],
  threat: [overheard, wholeThread, autoCalls, atWork],
  theft: [handedIn, borrowed, neverSent],
  shop: [paid, miscounted, staffBuy],
  damage: [natural, engineer, workmen],
  burglary: [appointment, ownKey, alarm],
  vehicle: [movedAway, otherStreet],
  robbery: [leftBehind, handedIn],
  sexual: [drama, novel, exercise, wrongCode],
  drug: [laboratory, otherSample],
  weapon: [noWeapon],
}
