// Table: what is written down about telling the demonstration's victims; all of it invented
import type { Reply } from '#lib/victims/model'

/** What victims answer. */
export const REPLIES: Readonly<Record<Reply, readonly string[]>> = {
  no_objection: [
    'They had expected it and said that it was right.',
    'They said: fine, as long as it is written down why.',
    'They were relieved and asked for nothing.',
    'They understood and thanked us for ringing.',
    'They asked how long it is kept, and were content with the answer.',
    'They said they would have told us the same.',
    'They had no questions.',
    'They asked for the reference again and wrote it down.',
    'They said they were glad to hear it from a person.',
    'They wanted to know who decided. I told them: a decision maker who had no part in it.',
    'They said they do not mind either way.',
    'They were glad that it is over.',
  ],
  disagrees: [
    'They said: I know what I saw, and it was not that.',
    'They do not accept it. They want somebody to look at the other camera.',
    'They said that the film was taken too late and shows something else.',
    'They were upset and said that nobody had asked them. They want it kept.',
    'They said that they were pushed before, where the film does not reach.',
    'They disagree and will write to us.',
    'They said: the person who keeps that log is a friend of theirs.',
    'They want it to stay on the books.',
    'They said that we have the wrong day.',
    'They said that they had told the first officer more than what was written down.',
    'They do not believe the letter.',
    'They said no, and asked who they can complain to.',
  ],
  pressured: [
    'They said in a low voice that somebody had told them to drop it.',
    'They said that a cousin of the other side had come to the house.',
    'They only said it never happened because they were told to.',
    'They were asked by the family to make it go away.',
  ],
  more_to_add: [
    'They have found two messages from that day and want to show them.',
    'They remember a second person and can describe them.',
    'They said that a colleague saw the beginning of it.',
    'They have photographs that nobody had asked for.',
  ],
}

/** How the person who told them knew to whom they were speaking. */
export const KNOWN = {
  person: [
    'I had met them before, at the first visit.',
    'They gave the password we had agreed.',
    'They answered two questions from the first report.',
    'I called back on the number they gave at the beginning.',
    'I know them from the neighbourhood.',
    'They showed their driving licence.',
    'Their adviser, whom I know, was beside them and said who they were.',
    'They gave the reference and their date of birth.',
    'I went to the house and they opened.',
    'They came to the station with the letter I had left.',
    'They knew the number on my card.',
    'They named the officer who came first and what was said.',
  ],
  organisation: [
    'The manager showed a works pass.',
    'I rang the number on the firm’s letter and was put through.',
    'I know the owner from the first visit.',
    'They gave their own reference for it.',
    'I went to the shop and asked for the person named in the report.',
    'They called back from the head office.',
    'They had the first officer’s card in front of them.',
    'They read me the first line of the report.',
    'The caretaker, whom I know, took me to them.',
    'They signed for the letter and rang at once.',
    'They answered on the number in the file.',
    'They knew the date and what was reported.',
  ],
} as const

export const WHY_THIS_PERSON = {
  young: [
    'They are old enough to hear it themselves, wanted to, and had an adult of their choice beside them.',
    'They asked to be told in person, at school, with the teacher they trust beside them.',
    'Their adviser thinks it best that they hear it themselves, and they agreed.',
    'They had rung us themselves, and chose to be told without anybody else.',
  ],
  organisation: [
    'The manager who made the report, and who looks after such matters there.',
    'The person the business named when it reported.',
    'The owner, who signed the first statement.',
    'The head of security, who keeps the reference.',
  ],
  guardian: [
    'The mother, who brought the report and lives apart from anybody named in it.',
    'The foster carer, who has known from the beginning.',
    'The father, who was there when it was reported.',
    'The grandmother, who has care of the child and knows.',
  ],
} as const

export const TRIED = [
  'Rang out. The neighbour says they are away until the weekend.',
  'Nobody at the door; a note to call us left in a plain envelope.',
  'The number is no longer theirs.',
  'A voice I did not know answered, so I said nothing and rang off.',
  'Called at six in the evening; lights on, no answer.',
  'The text was delivered and not answered.',
  'They picked up, were on a train and could not talk.',
  'Asked at their work: on leave.',
  'Went by on foot; the bell is broken, knocked twice.',
  'Left word with the receptionist to ring me, no more than that.',
  'The letter came back: gone away.',
  'Tried the second number as well.',
] as const

export const NEVER = [
  'Never ring the landline: others in the house pick it up.',
  'Do not send letters to the flat. They asked for calls to the work number only.',
  'Never leave a message with anybody else.',
  'Not after six: the other person comes home then.',
  'Do not come in uniform; the neighbours talk.',
  'Only through the adviser, who arranges a room.',
  'Do not write anything down that names the matter.',
  'No texts: the phone is shared.',
  'Never at the school gate.',
  'Ask first whether they can talk, and wait for a full answer.',
  'No voicemail, ever.',
  'Only call from a withheld number.',
] as const

/** When a victim can be reached. */
export const REACHED = [
  'In the afternoon, from two to five.',
  'On weekdays before nine.',
  'In the lunch break, on their own phone.',
  'Any day but Thursday.',
  'After the children are at school, until three.',
  '',
] as const

/** How whoever confirmed a contact plan knew that it is safe. */
export const CONFIRMED = [
  'I asked them on the phone, and they were alone.',
  'They told me at the first visit, with nobody else in the room.',
  'Their adviser went through it with them yesterday.',
  'I rang the number; they answered, alone, and agreed to all of it.',
  'They wrote it down for me themselves at the station.',
] as const

/** Why a decision maker chose that a child hears it themselves. */
export const CHOSEN = [
  'Old enough to hear it, and asked for it. An adult of their choice will be beside them.',
  'The social worker thinks it best that they hear it themselves, with her there.',
  'They made the report themselves and would not want it to come from anybody else.',
] as const

export const NOBODY = {
  died_without_known_relative: [
    'The coroner’s officer found no relative, and the council arranged the funeral.',
    'The hospital and the council both looked for relatives and found none.',
  ],
  company_dissolved: [
    'The register of companies shows it dissolved, and nobody took the business over.',
    'Struck off the register last winter; the liquidator has closed the file.',
  ],
} as const

/** What a child wishes, as somebody who asked them wrote it down. */
export const WISHES: readonly string[] = [
  'She wants her grandmother to be there when she hears of it.',
  'He does not want to talk about it again, and wants his teacher to know.',
  'She asked that nobody rings at home.',
  'He is too young to say; he is calm and plays.',
]

/** Who is informed for a child whose parents cannot be: by where the child lives. */
export const AUTHORITIES = {
  'looked after': {
    informedThrough: 'local_authority',
    who: 'The duty manager of the council’s team for looked-after children',
    responsible: 'Zedshire County Council, under a care order',
    reason: 'The child is looked after, and the council has parental responsibility.',
    phone: '01632 960140',
  },
  'with the suspect': {
    informedThrough: 'social_worker',
    who: 'The allocated social worker, who sees the child every week',
    responsible: 'The child’s mother, who lives with the suspect',
    reason: 'The mother is the only parent and lives with the suspect, so the allocated social worker is informed.',
    phone: '01632 960141',
  },
} as const
