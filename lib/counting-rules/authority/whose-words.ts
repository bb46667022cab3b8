import type { Finding } from '../model.ts'
import type { WhoseDecision } from './bars-to-deciding.ts'

/** For whom a decision is, as people say it: "a decision maker or the registrar". */
export const WHO_DECIDES_WORDS: Readonly<Record<WhoseDecision, string>> = {
  any: 'a decision maker or the registrar',
  registrar: 'the registrar',
  'registered registrar': 'a registrar on the College register',
  'chief officer': 'the chief officer, with the registrar’s written advice',
}

/** A warning about who decides that only waits for an answer of the decision maker: it is asked, and no reason is. */
export const waitsForAnswer = ({ result, weight, about }: Finding): boolean =>
  result === 'unknown' && weight === 'warn' && about.whoDecides && about.decision.length > 0
