import type { CaseInvolvement } from '#lib/crimes/model'
import { ageBand } from '#lib/crimes/involved-people'
import type { InformedThrough } from '#lib/victims/model'

/** What a victim is, as far as it settles who is informed (HOCR-V-05). */
export type Whom = 'organisation' | 'adult' | '16-17' | '13-15' | 'under 13' | 'unknown'

/** What a victim is on a day. */
export const whomToInform = (
  victim: Pick<CaseInvolvement, 'personKind' | 'yearOfBirth'> | undefined,
  today: string,
): Whom => (victim?.personKind === 'organisation' ? 'organisation' : ageBand(victim?.yearOfBirth ?? null, today))

/** Who is to be informed, as an officer reads it before going. */
export const WHOM_WORDS: Record<Whom, string> = {
  organisation: 'Inform the named contact of the business.',
  adult:
    'Inform the victim, and nobody else. If they have died, inform a bereaved relative; if they chose somebody to speak for them, that person.',
  '16-17': 'They may be 16 or 17. Inform them, not their parents. A parent hears of it only if they agree.',
  '13-15':
    'They may be 13 to 15. The registrar or the decision maker chooses who is informed, and says why. Ask them before you go.',
  'under 13':
    'They may be under 13. Inform a parent or guardian who already knows of the report, and who neither is a suspect nor lives with one. If they are looked after, or every parent is a suspect or lives with one, inform the local authority with parental responsibility or the allocated social worker. Write down what the child wishes.',
  unknown:
    'Their age is not held here, and it says who may be informed. Find out first how old they are. The form asks for it, and what shows it: until that is known the crime cannot be cancelled. Have it put right in the RMS too.',
}

/** Everybody who may have been informed, as the form names them. */
export const INFORMED_THROUGH_WORDS: Record<InformedThrough, string> = {
  victim: 'The victim',
  parent_or_guardian: 'A parent or guardian',
  other_adult_chosen_with_reasons: 'Another adult',
  representative: 'Somebody they chose to speak for them',
  bereaved_relative: 'A bereaved relative',
  business_contact: 'The named contact of the business',
  local_authority: 'The local authority with parental responsibility',
  social_worker: 'The allocated social worker',
  appropriate_adult: 'Somebody who acts for them, because they cannot decide this for themselves',
}

/** Who is informed of a looked-after child, or of one whose parents are or live with a suspect. */
const AUTHORITY = ['local_authority', 'social_worker'] as const satisfies readonly InformedThrough[]

/** Whom the form offers for such a victim. */
export const OFFERED: Record<Whom, readonly InformedThrough[]> = {
  organisation: ['business_contact', 'representative', 'other_adult_chosen_with_reasons'],
  adult: ['victim', 'representative', 'bereaved_relative', 'appropriate_adult', 'other_adult_chosen_with_reasons'],
  '16-17': [
    'victim',
    'parent_or_guardian',
    ...AUTHORITY,
    'representative',
    'bereaved_relative',
    'appropriate_adult',
    'other_adult_chosen_with_reasons',
  ],
  '13-15': ['victim', 'parent_or_guardian', ...AUTHORITY, 'other_adult_chosen_with_reasons', 'bereaved_relative'],
  'under 13': ['parent_or_guardian', ...AUTHORITY, 'other_adult_chosen_with_reasons'],
  unknown: [
    'victim',
    'parent_or_guardian',
    ...AUTHORITY,
    'representative',
    'bereaved_relative',
    'appropriate_adult',
    'other_adult_chosen_with_reasons',
  ],
}

/** Whether it must be said why this person was informed. */
export function wantsReason(whom: Whom, informed: string): boolean {
  if (whom === '13-15') return true
  if (whom === 'organisation') return informed !== 'business_contact'
  return informed !== 'victim' && informed !== 'parent_or_guardian'
}

/** Whether the victim's own agreement to a parent being informed is asked for: from 13 on. */
export const asksAgreement = (whom: Whom): boolean => whom === '16-17' || whom === '13-15' || whom === 'unknown'

/** Whether a victim is a child, or may be one. */
export const mayBeChild = (whom: Whom): boolean => whom !== 'adult' && whom !== 'organisation'

/** Whether a victim is known to be a child: their own wishes are written down at any age. */
export const isChild = (whom: Whom): boolean => mayBeChild(whom) && whom !== 'unknown'
