import type { MessageChannel, MessageState, WhyNot } from './model.ts'

/** Each way a message can go, as the form names it. */
const MESSAGE_CHANNEL_WORDS: Readonly<Record<MessageChannel, string>> = {
  email: 'E-mail',
  text: 'Text message',
  letter_by_post: 'Letter, printed and posted by GOV.UK Notify',
  printed_letter: 'Letter that you print yourself',
}

/** Where a message stands, in a word or two. */
const STATE_WORDS: Readonly<Record<MessageState, string>> = {
  drafted: 'To be approved',
  approved: 'Approved',
  sending: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  failed: 'Failed',
  returned: 'Came back',
  unknown: 'Unknown: check it',
  withdrawn: 'Withdrawn',
}

/** Why a message may not go out, and what to do next. */
const WHY_NOT_WORDS: Readonly<Record<WhyNot, string>> = {
  'nobody to be told': 'This victim need not be told any more, so nothing goes out.',
  'decision changed':
    'The decision this speaks of was stopped or changed, so nothing goes out. Wait until it is decided again.',
  'crime incomplete':
    'This crime is incomplete: a row about it could not be imported from the RMS, so nothing goes out. Ask the registrar to correct the row or to enter what it says.',
  'plan changed':
    'The contact plan of this victim was changed, or is not confirmed. Have the plan confirmed, then write the message again.',
  'not in the plan':
    'The contact plan does not allow this way, or has another address. Open the draft and save it again, or choose another way.',
  'shared with a suspect':
    'A suspect has the same address, phone or e-mail, so nothing goes out that way. Make a new contact plan with a safe way.',
  'not compared with a suspect':
    'What the RMS holds of a suspect cannot be compared with this address, phone or e-mail, so it may be the same and nothing goes out that way. Find out what it is and have it corrected in the RMS, or make a new contact plan with another way.',
  'a person tells them first':
    'This victim must hear it from a person first, with support offered. Tell them, write that down, and then send the letter.',
  'not by the plan': 'Something speaks against the contact plan now. Look at the plan, and put it right first.',
  'not the same business':
    'The crimes this lists are no longer all of one business, so nothing goes out. Write of each by itself.',
}

const wordsFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

/** Why a message may not go out, in words; `reference` is of which crime, where it lists several. */
export const whyNotInWords = (why: string, reference: string | null = null): string =>
  reference === null ? wordsFor(WHY_NOT_WORDS, why) : `${wordsFor(WHY_NOT_WORDS, why)} This is about ${reference}.`

const NOT_TOGETHER_WORDS: Partial<Record<WhyNot, string>> = {
  'plan changed': 'No contact plan is confirmed for it yet.',
  'not in the plan': 'Its contact plan does not allow this way, or has another address.',
}

/** Why a further crime of a business cannot be listed with the first, and what to do next. */
export const whyNotTogether = (why: WhyNot): string => NOT_TOGETHER_WORDS[why] ?? WHY_NOT_WORDS[why]

/** Why a message may not go out as it is written down with what happened to a message: a code, and of which crime. */
export const whyNotAsDetail = ({ why, reference }: { why: string; reference: string | null }): string =>
  reference === null ? why : `${why} (${reference})`

const EVENT_WORDS: Readonly<Record<string, string>> = {
  drafted: 'Drafted',
  changed: 'The draft was changed',
  approved: 'Read again and approved',
  sending: 'Handed out to be sent',
  'not taken': 'Not taken: it is tried again',
  'no answer': 'No answer: it may have gone, or not',
  sent: 'Sent',
  posted: 'Posted or handed over by hand',
  delivered: 'Delivered',
  failed: 'Failed',
  returned: 'Came back',
  unknown: 'Nobody knows whether it went: a person must check',
  withdrawn: 'Withdrawn',
  'found out': 'Somebody found out what happened',
  'owner told': 'A notice went to the person whose message it is',
  'owner not told': 'The notice to the person whose message it is could not be sent',
}

const DETAIL_WORDS: Readonly<Record<string, string>> = {
  ...WHY_NOT_WORDS,
  folder: 'It lies in the outbox folder. Nothing has left the building.',
  'at notify': 'GOV.UK Notify has taken it.',
  'found at notify': 'GOV.UK Notify had taken it already, so it was not sent again.',
  'too many': 'GOV.UK Notify has too much to do.',
  'their fault': 'GOV.UK Notify had a fault of its own.',
  'not reached': 'GOV.UK Notify could not be reached.',
  'no answer': 'GOV.UK Notify did not answer in time.',
  refused: 'GOV.UK Notify will not take it: the address, the number or the setting is wrong.',
  'not allowed': 'GOV.UK Notify does not know our key. Ask the administrator.',
  'not written': 'It could not be written into the outbox folder: is the disk full?',
  'not set up': 'This way is not set up. Ask the administrator.',
  'tried often': 'It was tried for hours without success.',
  'words erased': 'Its words were erased under review.',
  'not at notify': 'GOV.UK Notify does not know of it, and it is too long ago to be on its way.',
  'not to be asked': 'There is nobody to ask whether it went.',
  'no end known': 'GOV.UK Notify has not said for days what became of it.',
  'permanent-failure': 'There is no such address or number.',
  'temporary-failure': 'It could not be delivered: the inbox is full, or the phone is off.',
  'technical-failure': 'GOV.UK Notify could not send it.',
  'validation-failed': 'GOV.UK Notify could not print it.',
  'virus-scan-failed': 'GOV.UK Notify could not print it.',
  cancelled: 'It was cancelled at GOV.UK Notify.',
  'it went out': 'It went out.',
  'it did not go out': 'It did not go out.',
}

export const eventInWords = (what: string): string => wordsFor(EVENT_WORDS, what)
export const detailInWords = (detail: string): string => {
  const [, why, reference] = /^(.+) \((.+)\)$/.exec(detail) ?? []
  return why === undefined || reference === undefined ? wordsFor(DETAIL_WORDS, detail) : whyNotInWords(why, reference)
}
/** After a reference: how many further crimes a message lists. */
export const andMore = (further: number): string => (further === 0 ? '' : ` and ${String(further)} more`)

export const messageChannelInWords = (channel: string): string => wordsFor(MESSAGE_CHANNEL_WORDS, channel)
export const messageStateInWords = (state: string): string => wordsFor(STATE_WORDS, state)
