import { optionalText } from '../kinds/decision-kinds.ts'

/** A text of any category: what to write, its name where it is read again, and the fact that its words are counted in. */
const text = <P extends 'risk' | 'account', C extends string>(part: P, countedIn: C, what: string, called: string) => ({
  part,
  countedIn,
  called,
  field: optionalText(what),
})

/** What a decision maker writes in any category, by the name each text is posted and kept under, in the order they stand. */
export const decisionTexts = {
  riskOneLine: text('risk', 'oneLineWords', 'the risk in one line', 'The risk'),
  riskSeriousness: text('risk', 'seriousnessWords', 'how serious the allegation is', 'How serious the allegation is'),
  riskImpact: text('risk', 'impactWords', 'what a wrong decision would do', 'What a wrong decision would do'),
  riskToVictim: text('risk', 'riskToVictimWords', 'the risk to the victim', 'The risk to the victim'),
  riskSafeguarding: text('risk', 'safeguardingWords', 'what is done to safeguard', 'What keeps them safe'),
  accountWhen: text('account', 'whenItCameWords', 'when the information came', 'When the information came'),
  accountFrom: text('account', 'whereFromWords', 'where it came from', 'Where it came from'),
  accountVerified: text('account', 'howVerifiableWords', 'how it can be verified', 'How it can be checked'),
  accountEffect: text('account', 'whatItDoesWords', 'what it does to the crime', 'What it does to the crime'),
} as const

type Name = keyof typeof decisionTexts

/** Their names, in that order. */
export const DECISION_TEXTS = Object.keys(decisionTexts) as readonly Name[]

/** The names of those whose words are counted in one part of the judgements. */
export const textsOf = (part: 'risk' | 'account'): readonly Name[] =>
  DECISION_TEXTS.filter((name) => decisionTexts[name].part === part)
