import type { soundCase } from '#lib/counting-rules/examples/sound-case'
import { theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { Facts } from '#lib/counting-rules/model'

export type Given = NonNullable<Parameters<typeof soundCase>[1]>

/** A case that must never be permitted, and its honest twin, which differs in the hole alone and is permitted. */
export interface Trap {
  readonly title: string
  /** The checks that bar the hole, and no other does: those about the hole itself. */
  readonly bars: readonly string[]
  /** Nothing but a safeguard bars it, which the registrar may set aside with a reason. */
  readonly onlySafeguards?: true
  readonly twin: Facts
  /** The hole, with every other answer as its author would wish. */
  readonly hole: Facts
  /** Other ways in which its author may answer what is asked about the hole. None of them is permitted either. */
  readonly lies: Readonly<Record<string, Facts>>
}

/** What nobody was asked when the first of these cases were written. */
const ASKED_SINCE: ReadonlySet<string> = new Set([
  ...['arrivedWhole', 'age', 'madeBy', 'isAccount', 'integrityChecked', 'apart', 'checksMadeWords'],
  ...['reported', 'reportedOffence', 'investigationBegun', 'log', 'reportedInLog', 'reportedOffenceInLog'],
  ...['informationAgainst', 'weighedAgainstWords', 'specificAndFree', 'childWasForced', 'forcedChildFindingWords'],
  ...[
    'proceedings',
    'proceedingsSourceWords',
    'proceedingsCheckedOn',
    'prosecutorInformed',
    'prosecutorInformedHowWords',
  ],
  ...['sameTime', 'sameActs', 'recordedTwiceBecause', 'suspectsNamed', 'differencesShownBy', 'placeDiffersBecause'],
  ...['formerPartner', 'exceptional', 'exceptionalWhyWords', 'differencesSeen', 'gapIsExceptional'],
])

/** A case as it was told before these questions were asked: none of them has an answer. */
export const beforeTheQuestions = (facts: Facts): Facts =>
  Facts.parse(JSON.parse(JSON.stringify(facts), (name, value: unknown) => (ASKED_SINCE.has(name) ? undefined : value)))

export const byRegistrar: Given = { decisionMaker: theRegistrar }
