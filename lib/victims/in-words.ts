import { A_DAY_MS, instantInWords } from '#lib/base/day'
import { OtherMethod } from '#lib/base/prisma/enums'
import {
  type AgeFound,
  type AgeProof,
  type AttemptResult,
  type Channel,
  type DutyOccasion,
  type DutyState,
  type NobodyBecause,
  type Reply,
} from './model.ts'

/** Each way of reaching somebody, as the form names it. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  in_person: 'In person',
  phone: 'By phone',
  video_call: 'By video call',
  email: 'By e-mail',
  text: 'By text message',
  letter: 'By letter',
  voicemail: 'By voicemail',
  through_another: 'Through somebody else',
}

/** What came of a try, as the form names it. */
export const RESULT_WORDS: Record<AttemptResult, string> = {
  no_reply: 'Nobody answered',
  voicemail_left: 'A voicemail was left',
  returned: 'It came back',
  delivered: 'It was delivered, but nobody answered it',
  posted: 'It was posted, but nobody answered it',
  wrong_contact: 'The number or address was wrong',
  not_safe_to_speak: 'It was not safe to speak',
}

/** By which other way a victim was tried, as the form names it. */
export const OTHER_METHOD_WORDS: Record<OtherMethod, string> = {
  adviser: 'Through an independent adviser',
  social_worker: 'Through a social worker',
  safe_address: 'At a safe address',
  another_officer: 'By another officer',
}

/** Which other ways nobody has tried yet, in one sentence; empty where each was. */
export function methodsLeft(tried: readonly (OtherMethod | null)[]): string {
  const left = Object.values(OtherMethod)
    .filter((way) => !tried.includes(way))
    .map((way) => OTHER_METHOD_WORDS[way].toLowerCase())
  return left.length === 0 ? '' : `Not tried yet: ${left.join(', ')}.`
}

/** What a victim answered, as the form names it. */
export const REPLY_WORDS: Record<Reply, string> = {
  no_objection: 'They did not object',
  disagrees: 'They do not agree',
  pressured: 'They said somebody put them under pressure',
  more_to_add: 'They have something to add',
}

/** How old a victim was found to be, as the form names it. */
export const AGE_WORDS: Record<AgeFound, string> = {
  'under 13': 'Under 13',
  '13-15': '13 to 15',
  '16-17': '16 or 17',
  adult: '18 or over',
  unknown: 'I do not know',
}

/** What shows how old they are, as the form names it. */
export const PROOF_WORDS: Record<AgeProof, string> = {
  document: 'I saw a document, such as a passport or a driving licence',
  agency: 'A school, a social worker or a doctor told me',
  police: 'Another police system has their date of birth',
  said: 'They, or a parent, told me their date of birth',
}

/** Why a victim is to be informed. */
export const OCCASION_WORDS: Record<DutyOccasion, string> = {
  before_cancelling: 'Authorised: inform the victim before it takes effect',
  after_error: 'Contact task: the crime was cancelled as recorded by mistake',
  correction: 'The decision was changed: correct what the victim was informed of',
  reinstated: 'Reinstated: inform the victim that it is recorded again',
  review_answered: 'Reviewed, and it stays cancelled: inform the victim',
  found_after_effect: 'Found after the crime was cancelled: inform the victim now',
}

/** Why there is nobody to inform, as the form names it. */
export const NOBODY_WORDS: Record<NobodyBecause, string> = {
  died_without_known_relative: 'They have died, and no relative is known',
  company_dissolved: 'The company was dissolved',
  never_identified: 'Nobody ever found out who they are',
  cannot_be_reached: 'They cannot be informed, as the written answer allows',
}

const wordsFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

/** Codes of the tables as people say them; one without words yet is shown as it is. */
export const channelInWords = (channel: string): string => wordsFor(CHANNEL_WORDS, channel)
export const resultInWords = (result: string): string => wordsFor(RESULT_WORDS, result)
export const replyInWords = (reply: string): string => wordsFor(REPLY_WORDS, reply)
export const occasionInWords = (occasion: string): string => wordsFor(OCCASION_WORDS, occasion)
export const nobodyInWords = (why: string): string => wordsFor(NOBODY_WORDS, why)

/** How a victim was tried, in the middle of a sentence: by phone, through an independent adviser. */
export const attemptsInWords = ({
  channel,
  otherMethod,
}: {
  channel: Channel
  otherMethod: OtherMethod | null
}): string =>
  [CHANNEL_WORDS[channel], ...(otherMethod === null ? [] : [OTHER_METHOD_WORDS[otherMethod]])].join(', ').toLowerCase()

/** How old somebody was found to be and what showed it, out of what is kept of a notification; undefined where nothing did. */
export function ageInWords(facts: unknown): string | undefined {
  const { ageFound, ageProof } = (facts ?? {}) as { ageFound?: AgeFound; ageProof?: AgeProof | 'unknown' }
  if (ageFound === undefined || ageFound === 'unknown' || ageProof === undefined || ageProof === 'unknown')
    return undefined
  return `${AGE_WORDS[ageFound]}. ${PROOF_WORDS[ageProof]}`
}

/** Said of a notification that was written down over 24 hours after it happened; undefined of any other. */
export const enteredLate = ({ at, enteredAt }: { at: Date; enteredAt: Date }): string | undefined =>
  enteredAt.getTime() - at.getTime() > A_DAY_MS ? `Entered late, ${instantInWords(enteredAt)}` : undefined

const DUTY_STATE_WORDS: Readonly<Record<DutyState, string>> = {
  open: 'still to be informed',
  informed: 'informed',
  nobody_to_inform: 'nobody to inform',
  no_longer_needed: 'need not be informed any more',
}

/** How a duty to inform stands, within a sentence. */
export const dutyStateInWords = (state: DutyState): string => DUTY_STATE_WORDS[state]
