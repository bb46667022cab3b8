import type { AttemptResult, Channel, DutyOccasion, NobodyBecause, Reply } from './model.ts'

/** Each way of reaching somebody, as the form names it. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  'in person': 'In person',
  phone: 'By phone',
  'video call': 'By video call',
  'e-mail': 'By e-mail',
  text: 'By text message',
  letter: 'By letter',
  voicemail: 'By voicemail',
  'through another': 'Through somebody else',
}

/** What came of a try, as the form names it. */
export const RESULT_WORDS: Record<Exclude<AttemptResult, 'reached'>, string> = {
  'no reply': 'Nobody answered',
  'voicemail left': 'A voicemail was left',
  returned: 'It came back',
  delivered: 'It was delivered, but nobody answered it',
  posted: 'It was posted, but nobody answered it',
  'wrong contact': 'The number or address was wrong',
  'not safe to speak': 'It was not safe to speak',
}

/** What a victim answered, as the form names it. */
export const REPLY_WORDS: Record<Reply, string> = {
  'no objection': 'They did not object',
  disagrees: 'They do not agree',
  pressured: 'They said somebody put them under pressure',
  'more to add': 'They have something to add',
}

/** Why a victim is to be told. */
export const OCCASION_WORDS: Record<DutyOccasion, string> = {
  'before cancelling': 'Agreed to be cancelled: tell them first',
  'after error': 'Cancelled as recorded by mistake: tell them',
  correction: 'The decision was changed: put right what they were told',
  reinstated: 'Put back: tell them it is recorded again',
}

/** Why there is nobody to tell, as the form names it. */
export const NOBODY_WORDS: Record<NobodyBecause, string> = {
  'died without known relative': 'They have died, and no relative is known',
  'company dissolved': 'The company was dissolved',
  'never identified': 'Nobody ever found out who they are',
}

const said = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

/** Codes of the tables as people say them; one without words yet is shown as it is. */
export const channelInWords = (channel: string): string => said(CHANNEL_WORDS, channel)
export const resultInWords = (result: string): string => said(RESULT_WORDS, result)
export const replyInWords = (reply: string): string => said(REPLY_WORDS, reply)
export const occasionInWords = (occasion: string): string => said(OCCASION_WORDS, occasion)
export const nobodyInWords = (why: string): string => said(NOBODY_WORDS, why)
