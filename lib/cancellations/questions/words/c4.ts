import type { Answers } from '#lib/cancellations/answers/request-answers'
import { type Question, suspectIsPolice, YES_NO_UNKNOWN } from './question.ts'

/** C4 in words: what went wrong when it was recorded. The questions of each kind of mistake are in `conditions`. */
export const c4Words: Record<keyof Answers<'C4'>, Question> = {
  mistake: {
    words: 'What was the mistake?',
    options: {
      'report misheard or misread': 'A report was misheard or misread',
      'entered on the wrong form': 'It was entered as a crime by slip',
      'not a notifiable offence': 'It is not an offence that is recorded as a crime',
      'points to prove not made out': 'The points to prove were not made out',
      'third party not confirmed': 'Somebody else reported it, and it was never confirmed',
      'nuisance call': 'It was a nuisance call that upset nobody',
      'damage that cleaned off': 'The damage cleaned off at no cost',
      'schools protocol': 'It was a matter for the school',
      'driving before investigation': 'A driving offence, recorded before it was investigated',
      'police conduct before case to answer': 'A complaint about police, recorded too early',
      'support centre figures': 'A support centre gave figures or samples, and no report',
      'flight from abroad': 'It happened on a flight from abroad',
      'happened outside England and Wales': 'It happened outside England and Wales',
      'wrong offence class': 'It is under the wrong offence',
      unknown: 'Not known',
    },
    hints: {
      'support centre figures': 'A centre for victims of sexual offences, without the victim’s name',
      'flight from abroad': 'Then the registrar decides',
      'happened outside England and Wales': 'Then the registrar decides',
      'wrong offence class': 'Then it is changed to the right one, and not cancelled',
    },
  },
  conditions: { words: 'About this kind of mistake', options: YES_NO_UNKNOWN },
  whatWentWrong: { words: 'What went wrong?', hint: 'Say what happened, and how it was noticed.', atMost: 4000 },
  knownThen: { words: 'What did police know when they recorded it?', atMost: 4000 },
  restsOn: {
    words: 'When did police have what you rely on?',
    options: {
      'held when recorded': 'They had it when they recorded the crime',
      'held but looked at later': 'They had it, but looked at it only later',
      'came later': 'It came in later',
      unknown: 'Not known',
    },
    hints: { 'held but looked at later': 'For example the call, played again' },
  },
  recorderKnown: { words: 'Is it known who recorded the crime?', options: YES_NO_UNKNOWN },
  pointsToProve: {
    words: 'Are the points to prove made out?',
    options: {
      'made out': 'Yes',
      'not made out': 'No, at least one is missing',
      'not applicable': 'This does not apply',
      unknown: 'Nobody has gone through them',
    },
  },
  suspectIsPolice,
}
