import type { EvidenceAnswers } from '#lib/cancellations/answers/evidence-answers'
import { type Question, YES_NO_UNKNOWN } from '#lib/counting-rules/questions/kinds/question'

/** One item of evidence in words: what it is, what it shows, where it came from, and when. */
export const evidenceWords: Record<keyof EvidenceAnswers, Question> = {
  kind: {
    words: 'What is it?',
    options: {
      'incident log': 'The incident log of this report, or the call itself',
      'first account': 'The first account that police took of it',
      footage: 'Film, such as CCTV',
      'official log': 'A log or register, such as a call or a pound’s log',
      document: 'A document',
      message: 'Messages, e-mails or posts',
      'witness account': 'What a witness says',
      'victim account': 'What the victim says',
      'suspect account': 'What the suspect says',
      'medical finding': 'A medical finding',
      'laboratory result': 'A laboratory result',
      'competent authority decision': 'A decision of the national referral mechanism',
      'opinion about the victim': 'Somebody’s opinion about the victim',
      other: 'Something else',
    },
  },
  madeBy: {
    words: 'Who made or wrote it?',
    hint: 'Not who handed it over. If a victim hands over a shop’s CCTV, the camera made it.',
    options: {
      victim: 'The victim',
      suspect: 'A suspect',
      'family or associate of the victim': 'Family, friends or associates of the victim',
      'family or associate of the suspect': 'Family, friends or associates of a suspect',
      'somebody apart from both': 'Somebody apart from both, such as an independent witness',
      police: 'The police',
      'other body': 'Another organisation, such as a hospital or a bank',
      'machine or system': 'A machine or system, such as a camera or a door log',
      unknown: 'Not known',
    },
  },
  isAccount: {
    words: 'Is it what somebody says or writes about what happened?',
    hint: 'A message, note, e-mail or post is. So is a film in which somebody says what happened. A recording of the event is not, and nor is a record that a system or an organisation keeps.',
    options: YES_NO_UNKNOWN,
  },
  shows: {
    words: 'What does it show?',
    options: {
      'shows no crime': 'That no crime happened',
      'different crime': 'A different crime',
      'different place': 'That it happened in another place',
      'self-defence': 'That the suspect acted in self-defence',
      'casts doubt only': 'It only makes one doubt',
      'only that something was not found': 'Only that something was not found',
      'only that this suspect did not do it': 'Only that this suspect did not do it',
      'paid before police contact': 'That they came back and paid before police spoke to anybody',
      'paid after police contact': 'That they paid once police were involved',
      'child was forced': 'That the child in the image was forced to make it',
      'shows that it happened': 'That a crime did happen',
      unknown: 'Not known yet',
    },
    hints: { 'only that something was not found': 'For example no film, no trace, no witness' },
  },
  origin: {
    words: 'Where did it come from?',
    hint: 'For example: the council’s camera on the market square, fetched by the officer in the case.',
    atMost: 4000,
  },
  howVerifiable: {
    words: 'How can somebody else check it?',
    hint: 'For example: the council keeps the original and a log.',
    atMost: 4000,
  },
  eventOn: {
    words: 'Which day is it about?',
    hint: 'The day of what it shows, for example 27 3 2026. While this is empty, no crime can be cancelled on it under C2.',
  },
  obtainedOn: { words: 'When did police get it?', hint: 'For example 29 3 2026. Leave this empty if you do not know.' },
  heldByBeforeRecording: {
    words: 'Who had it when the crime was recorded?',
    options: {
      'recorder or OIC': 'The person who recorded the crime, or the officer in the case',
      'somebody else in police': 'Somebody else in the police',
      'nobody in police': 'Nobody in the police',
      unknown: 'Not known',
    },
  },
  knownToRecorderOrOic: {
    words: 'Did the person who recorded it, or the officer in the case, know of it then?',
    options: YES_NO_UNKNOWN,
  },
  held: {
    words: 'Do you attach it?',
    options: { seen: 'No, somebody has seen it and it is held elsewhere', attached: 'Yes, I attach a file' },
    hints: { seen: 'For video give its reference in the evidence system' },
  },
  seenBy: { words: 'Who has seen it?', atMost: 200 },
  whereHeld: { words: 'Where is it held, and under which reference?', atMost: 200 },
}
