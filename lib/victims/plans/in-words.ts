import type { Adviser, LawfulBasis, PlanAnswer } from './model.ts'

/** Who supports a victim, as the form names them. */
export const ADVISER_WORDS: Record<Adviser, string> = {
  'domestic abuse adviser': 'A domestic abuse adviser (IDVA)',
  'sexual violence adviser': 'A sexual violence adviser (ISVA)',
  'victim support': 'Victim Support, or another charity',
  'social worker': 'A social worker',
  'family or friend': 'A relative or a friend they chose',
  'none wanted': 'They were asked, and want nobody',
  'nobody yet': 'Nobody has been found yet',
}

export const ANSWER_WORDS: Record<PlanAnswer, string> = { yes: 'Yes', no: 'No', unknown: 'Nobody knows yet' }

/** On what a professional may be told, as the form names it. */
export const BASIS_WORDS: Record<LawfulBasis, string> = {
  consent: 'The victim agreed that they be told',
  'legal duty': 'The law says that they must be told',
  'vital interests': 'Somebody’s life or health depends on it',
  'public task': 'They need it for their work to keep the victim safe',
}
