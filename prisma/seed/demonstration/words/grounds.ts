// Table: the requests that are refused, and why: what is offered, what evidence comes with it, what the decision maker says
import type { EvidenceAnswers } from '#lib/cancellations/answers/evidence-answers'

/** A reason that is no ground, offered beside something called new. */
export interface Ground {
  /** The answers to “What has happened?” that lead here. */
  readonly path: readonly string[]
  readonly pathWithoutSuspect?: readonly string[]
  readonly victimNow: 'stands by it' | 'does not support' | 'not asked'
  readonly evidence: Pick<EvidenceAnswers, 'kind' | 'shows'>
  readonly accounts: readonly string[]
  readonly origins: readonly string[]
  readonly refusals: readonly string[]
}

export const GROUNDS: Readonly<Record<'withdrawal' | 'thin' | 'alibi' | 'intoxication', Ground>> = {
  withdrawal: {
    path: ['victim', 'r-01'],
    pathWithoutSuspect: ['victim', 'r-02'],
    victimNow: 'does not support',
    evidence: { kind: 'victim account', shows: 'casts doubt only' },
    accounts: [
      'They rang {hours} and do not want to go on. They say they have enough on their plate and want it closed.',
      'They came to the desk with their {relative} and would rather leave it. They do not take back what they said.',
      'They will not make a statement. They say it was their own fault for being at {place}.',
      'They sent a message {hours}: please stop, it is sorted. They did not say what is sorted.',
      'They have moved away and do not answer questions any more. {Friend} says they want nothing to do with it.',
    ],
    origins: [
      'A telephone call to the officer, {hours}, written down at the time.',
      'A message to the officer’s work phone, {hours}.',
      'A visit to the front desk, {hours}, noted by the clerk.',
    ],
    refusals: [
      'Not wanting to go on is not the same as nothing having happened. Nothing here shows that there was no crime. The crime stays; look at the outcome for a victim who does not support it.',
      'They do not say that it did not happen. See them alone once more, make sure they are safe, and use the outcome that fits.',
      'A withdrawal alone is no new information about the event. The crime stays recorded.',
    ],
  },
  thin: {
    path: ['proof', 'r-04'],
    victimNow: 'stands by it',
    evidence: { kind: 'footage', shows: 'only that something was not found' },
    accounts: [
      '{Camera} at {place} was looked through for the hour. It shows nothing either way: the corner is out of its view.',
      'Nobody at {place} saw anything, and {camera} had been off since the spring.',
      'Two calls at each door brought no witness. {Camera} shows people coming and going, none of them near.',
      'The swabs came back without a result, and there is no film of {place}. There is nothing left to look for.',
      'The statement cannot be borne out. {Friend} was asked and did not notice anything.',
    ],
    origins: [
      'The note of what was looked for and not found, written {hours}.',
      'The officer’s list of what was tried, closed {hours}.',
      'The answer to the last of the enquiries, which came {hours}.',
    ],
    refusals: [
      'That nothing was found does not show that nothing happened. The crime stays; the outcome for too little evidence may fit.',
      'An empty film of another corner says nothing about the event. Keep the crime.',
      'There is too little to charge anybody, which is another question. It does not show that there was no crime.',
    ],
  },
  alibi: {
    path: ['something-else', 'suspect', 'r-34'],
    victimNow: 'stands by it',
    evidence: { kind: 'official log', shows: 'only that this suspect did not do it' },
    accounts: [
      'The person named was at work the whole evening. The time clock and {camera} at the gate show it.',
      'The person named was at {venue} with twelve others; the booking and the film agree.',
      'The person arrested was picked out by mistake: {camera} shows them at {place}, miles off, at that minute.',
      'The person named was in hospital that week. The ward’s list has them every night.',
      'The phone of the person named was used at home all evening, and their {relative} was with them.',
    ],
    origins: [
      'What shows where they were, handed over {hours}.',
      'What shows where they were, brought by their solicitor {hours}.',
      'What is kept there with its times, seen {hours}.',
    ],
    refusals: [
      'It shows who did not do it. Somebody else may have. The crime stays and should be looked into again.',
      'An alibi clears a person and not the crime. Keep it recorded, and look for who did it.',
      'The victim stands by what happened; only the name was wrong. The crime stays.',
    ],
  },
  intoxication: {
    path: ['victim', 'r-21'],
    victimNow: 'not asked',
    evidence: { kind: 'witness account', shows: 'casts doubt only' },
    accounts: [
      '{Friend} says that they had been drinking since noon and could not have known what happened.',
      'They cannot remember the hour before. {Friend} thinks they may have dreamt it.',
      'They were too drunk to be spoken to at {place}, and have not been seen since. {Friend} doubts the story.',
      'The doctor notes that they had taken tablets with wine. What they said then was not clear.',
      '{Friend} says that they tell stories when they have had a few at {venue}.',
    ],
    origins: [
      'What {friend} told the officer, {hours}, in a signed statement.',
      'A call with {friend}, {hours}, written down at the time.',
      'The note of the ambulance crew, seen {hours}.',
    ],
    refusals: [
      'That somebody had been drinking does not show that nothing happened to them. Speak to them now that they are fit. The crime stays.',
      'Others doubting the victim is no information about the event. Keep the crime and see the victim sober and alone.',
      'Not remembering is not the same as nothing having happened. The crime stays recorded.',
    ],
  },
}
