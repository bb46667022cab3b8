import type { Adviser, Answer, LawfulBasis } from './model.ts'

/** Who supports a victim, as the form names them. */
export const ADVISER_WORDS: Record<Adviser, string> = {
  domestic_abuse_adviser: 'A domestic abuse adviser (IDVA)',
  sexual_violence_adviser: 'A sexual violence adviser (ISVA)',
  victim_support: 'Victim Support, or another charity',
  social_worker: 'A social worker',
  family_or_friend: 'A relative or a friend they chose',
  none_wanted: 'They were asked, and want nobody',
  nobody_yet: 'Nobody has been found yet',
}

export const ANSWER_WORDS: Record<Answer, string> = { yes: 'Yes', no: 'No', unknown: 'Nobody knows yet' }

/** On what a professional may be informed, as the form names it. */
export const BASIS_WORDS: Record<LawfulBasis, string> = {
  consent: 'The victim agreed that they be informed',
  legal_duty: 'The law says that they must be informed',
  vital_interests: 'Somebody’s life or health depends on it',
  public_task: 'They need it for their work to keep the victim safe',
}
