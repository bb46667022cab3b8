import { A_LINE } from '#lib/counting-rules/check'
import {
  anyOf,
  judgedOrLater,
  opposite,
  reliedOn,
  together,
  weighed,
  type WeighedEvidence,
} from '#lib/counting-rules/evidence-items'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Evidence, Facts } from '#lib/counting-rules/model'
import { hasOwnRule, showsNoCrime } from '#lib/counting-rules/offence-of-crime'
import { isDomestic, mayBeChild, offencesEver } from '#lib/counting-rules/offence-class'
import { isSexualOffence } from '#lib/counting-rules/offences'
import { isStalkingOrCoercion } from '#lib/counting-rules/offences/conduct'
import type { Offence } from '#lib/counting-rules/offences/offence'
import { isApart, isOfSuspect, isWrittenBySide, makerOf } from './makers.ts'
import { wasNew } from './was-new.ts'

/** A sexual offence, or an offence of which no list says what it is. */
const mayBeSexual = (facts: Facts): boolean =>
  facts.crime.flags.includes('sexual') ||
  offencesEver(facts).some((offence) => !offence.listed || isSexualOffence(offence))

const namesASuspect = (item: Evidence): boolean => [makerOf(item), item.madeBy].some(isOfSuspect)

/** Somebody is suspected; also where only an item of evidence shows it. */
const hasSuspect = (facts: Facts): boolean => facts.suspects.length > 0 || facts.evidence.some(namesASuspect)

/** A victim under 18, one whose age is not known, or none on the crime although the offence has one. */
const mayHaveChild = (facts: Facts): boolean =>
  facts.crime.flags.includes('child') ||
  facts.victims.some(mayBeChild) ||
  (facts.victims.length === 0 && offencesEver(facts).some(({ basis }) => basis !== 'state'))

const AGAINST_PEOPLE: ReadonlySet<string> = new Set(['Violence against the person', 'Robbery'])

/** Somebody was hurt, threatened, robbed or held: a victim who takes that back may still be afraid, whoever did it. */
const isAgainstSomebody = ({ group, modernSlavery }: Offence): boolean => AGAINST_PEOPLE.has(group) || modernSlavery

/**
 * Why information apart from what the victim and the suspect say is needed, in words that end "because"; undefined where
 * it is not: a crime against property, of grown people or an organisation, with nobody suspected.
 */
export const whySecondSource = (facts: Facts): string | undefined => {
  if (mayBeSexual(facts)) return 'this is or may be a sexual offence'
  if (isDomestic(facts)) return 'this is domestic abuse'
  if (offencesEver(facts).some(isStalkingOrCoercion)) return 'this is stalking, or controlling or coercive behaviour'
  if (mayHaveChild(facts)) return 'a victim is or may be under 18'
  if (facts.crime.flags.includes('honour_based')) return 'the crime has the flag for honour-based abuse'
  if (offencesEver(facts).some(isAgainstSomebody)) return 'this is or was violence or robbery'
  return hasSuspect(facts) ? 'somebody is suspected' : undefined
}

/** The case rests on what the offence's own rule says is enough: payment before police contact, or a child who was forced. */
export const restsOnOwnRule = (facts: Facts): boolean =>
  reliedOn(facts).some(({ evidence }) => hasOwnRule(evidence) && showsNoCrime(facts, evidence))

/** Attached, or viewed by the decision maker; before there is one, attached or seen by somebody. */
const wasSeen = ({ stage, judgements }: Facts, { id, held }: Evidence): Answer => {
  if (held === 'neither') return 'no'
  if (held === 'attached') return 'yes'
  if (stage === 'asking') return held === 'seen' ? 'yes' : 'unknown'
  const decisive = judgements?.decisive ?? null
  return held === 'seen' && decisive?.evidenceId === id ? decisive.viewedByDecisionMaker : 'unknown'
}

const isDescribed = ({ originWords, howVerifiableWords }: Evidence): Answer =>
  originWords >= A_LINE && howVerifiableWords >= A_LINE ? 'yes' : 'unknown'

const speaksOfTheEvent = ({ isAbsenceOnly, isWrongSuspectOnly, isOpinionAboutVictim }: Evidence): Answer =>
  together(...[isAbsenceOnly, isWrongSuspectOnly, isOpinionAboutVictim].map(opposite))

/** Whether one item is such a second source: apart from either account, new, described, seen, and judged so. */
const isSecondSource = (facts: Facts, item: WeighedEvidence): Answer => {
  const { evidence, judgements } = item
  // In a sexual offence nothing that a side wrote stands beside what it says, whatever it is called.
  const isOnlyWritten = mayBeSexual(facts) && isWrittenBySide(evidence)
  const judged = (['additional', 'verifiable', 'relevant', 'sourceReliable', 'integrityChecked', 'apart'] as const).map(
    (question) => judgedOrLater(facts, judgements?.[question]),
  )
  return together(
    isOnlyWritten ? 'no' : isApart(evidence),
    speaksOfTheEvent(evidence),
    wasNew(facts, evidence),
    isDescribed(evidence),
    wasSeen(facts, evidence),
    ...judged,
  )
}

/** Whether anything that shows no crime stands apart from what the victim and the suspect say, was judged and was seen. */
export const secondSource = (facts: Facts): Answer =>
  anyOf(
    weighed(facts)
      .filter(({ evidence }) => showsNoCrime(facts, evidence))
      .map((item) => isSecondSource(facts, item)),
  )
