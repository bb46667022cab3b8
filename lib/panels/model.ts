import type {
  PanelCategory,
  PanelChoice,
  PanelHitKind,
  PanelReferralKind,
  PanelReferralOutcome,
} from '#lib/base/prisma/enums'

/** The four points of the scale, as out-of-court panels use it. */
export const CATEGORY_WORDS: Readonly<Record<PanelCategory, string>> = {
  consistent: '1: consistent with the rules',
  observations: '2: appropriate, with observations',
  inappropriate: '3: inappropriate',
  no_conclusion: '4: no conclusion, more information needed',
}

export const CHOICE_WORDS: Readonly<Record<PanelChoice, string>> = {
  chosen: 'Chosen',
  drawn: 'Drawn by an audit',
  whole_class: 'All of its kind',
}

export const REFERRAL_WORDS: Readonly<Record<PanelReferralKind, string>> = {
  question: 'A question to the registrar',
  recommendation: 'A recommendation to the registrar',
}

export const OUTCOME_WORDS: Readonly<Record<PanelReferralOutcome, string>> = {
  stands: 'The decision stands as it is',
  reinstated: 'The crime was reinstated',
  audit: 'An audit follows',
  learning: 'The force learns from it',
}

/** What a hit of the screening is, in words. */
export const HIT_WORDS: Readonly<Record<PanelHitKind, string>> = {
  name: 'A name',
  contact: 'A telephone number, an e-mail address or an address',
  quote: 'A quotation',
  reference: 'A reference or a number of somebody',
  age: 'An age',
  date: 'A date or a time',
  place: 'A place, or a word with a capital letter',
  number: 'Digits that look like a number of something',
  rare: 'A rare offence: fewer than 5 of it were recorded in the 12 months before',
  proceedings: 'Somebody is charged or on bail',
}
