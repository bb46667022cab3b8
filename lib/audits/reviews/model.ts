import type { AuditCause, AuditFinding, FinalChoiceFault } from '#lib/base/prisma/enums'

/** What is read: a decision that was dipped into, or an item that a seed drew. */
export type ReviewSubject = { readonly decisionId: string } | { readonly itemId: string }

export const FINDING_WORDS: Readonly<Record<AuditFinding, string>> = {
  correct: 'The decision was right',
  wrong: 'The decision was wrong',
  cannot_tell: 'It cannot be told from what is on file',
}

export const NOW_WORDS: Readonly<Record<AuditFinding, string>> = {
  correct: 'The record is right now',
  wrong: 'The record is wrong now',
  cannot_tell: 'It cannot be told from what is on file',
}

/** Each cause with the code that audits of other forces use for it. */
export const CAUSE_WORDS: Readonly<Record<AuditCause, string>> = {
  opinion: 'R1: opinion took the place of additional verifiable information',
  consent_misread: 'R2: consent was misread',
  person_blamed: 'R3: drink, drugs, mental health or a “difficult” victim was used as a reason',
  not_authorised: 'R4: whoever decided was not authorised',
  not_independent: 'R5: whoever decided was not independent',
  thin_reasons: 'R6: the written reasons are too thin',
  rules_not_known: 'R7: the rules were not known',
  supervision_late: 'R8: nobody supervised it, or too late',
  victim_not_informed: 'R9: a victim was not informed',
  informed_without_proof: 'R10: a victim was informed, and nothing shows it',
  bypassed: 'R11: it was done around this product',
}

export const FINAL_CHOICE_FAULT_WORDS: Readonly<Record<FinalChoiceFault, string>> = {
  irrational: 'No reasonable registrar could have chosen so',
  under_pressure: 'It was chosen under pressure',
}
