import { capital } from '#lib/base/model'
import type { Answer } from '#lib/counting-rules/facts/terms'
import { type Facts, nothingRulesItOut, type Stage, type Verdict } from '#lib/counting-rules/model'
import type { Role } from '#lib/counting-rules/who-may-decide'

const PERMITTED: Readonly<Record<Stage, string>> = {
  asking: nothingRulesItOut,
  deciding: 'It may be agreed.',
  cancelling: 'It may leave the count.',
  reinstating: 'It may be put back.',
}

const BARRED: Readonly<Record<Exclude<Verdict, 'permit'>, string>> = {
  refuse: 'It is refused.',
  refer: 'It is for the registrar.',
  hold: 'It must wait until something is put right.',
}

/** What the rules say of a case, in one sentence. */
export function verdictInWords(verdict: Verdict, { stage, matter }: Pick<Facts, 'stage' | 'matter'>): string {
  if (verdict !== 'permit') return BARRED[verdict]
  return matter === null ? PERMITTED[stage] : 'It may be done.'
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  officer: 'an officer',
  supervisor: 'a supervisor',
  'decision-maker': 'a decision maker',
  'deputy-registrar': 'the deputy registrar',
  registrar: 'the registrar',
  'chief-officer': 'the chief officer',
  auditor: 'an auditor',
  administrator: 'an administrator',
}

/** Who may decide a case: "a decision maker, the deputy registrar or the registrar". */
export function decisionMakersInWords(roles: readonly Role[]): string {
  if (roles.length === 0) return 'It makes no difference who decides'
  const words = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles.map((role) => ROLE_WORDS[role]))
  return capital(words)
}

export const INFORMED_FIRST_WORDS: Readonly<Record<Answer, string>> = {
  yes: 'Yes, every victim',
  no: 'No',
  unknown: 'Not known: no victim is named',
}
