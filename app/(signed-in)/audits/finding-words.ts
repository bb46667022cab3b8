import type { AuditFinding } from '#lib/base/prisma/enums'

/** What an auditor found of a decision. */
export const FINDING_WORDS: Readonly<Record<AuditFinding, string>> = {
  correct: 'The decision was right',
  wrong: 'The decision was wrong',
  cannot_tell: 'It cannot be told from what is on file',
}
