import { A_LINE, type Book, type Check, type Judgement } from './check.ts'
import {
  weights,
  type Assessment,
  type Facts,
  type Finding,
  type LaterDemand,
  type Stage,
  type Verdict,
} from './model.ts'
import { checksOf, hashOf, type Version } from './version.ts'

const later: Readonly<Record<Stage, readonly Stage[]>> = {
  asking: ['deciding', 'cancelling'],
  deciding: ['cancelling'],
  cancelling: [],
  reinstating: [],
}

const heaviestOf = (check: Check): Finding['weight'] =>
  check.weights.reduce((heaviest, weight) => (weights.indexOf(weight) > weights.indexOf(heaviest) ? weight : heaviest))

const isSettable = (check: Check): boolean => check.source.standing === 'house' && check.neverSetAside !== true

const isSetAside = (check: Check, facts: Facts): boolean =>
  isSettable(check) &&
  (facts.judged?.setAside ?? []).some(
    (aside) => aside.check === check.id && aside.byRegistrar === 'yes' && aside.reasonWords >= A_LINE,
  )

const weightOf = (check: Check, judgement: Judgement): Finding['weight'] => {
  if (!('weight' in judgement)) return heaviestOf(check)
  if (!check.weights.includes(judgement.weight))
    throw new Error(`${check.id} does not list the weight ${judgement.weight}`)
  return judgement.weight
}

/** What one check says of the facts at a stage, under the version whose book it is. */
export const findingOf = (check: Check, stage: Stage, facts: Facts, book: Book): Finding => {
  const judgement = check.judge({ ...facts, stage }, book)
  const weight = weightOf(check, judgement)
  const open = 'weight' in judgement
  const setAside = open && isSetAside(check, facts)
  const speaksHere = stage !== 'asking' || check.barsSending === true
  return {
    check: check.id,
    source: check.source,
    standing: check.source.standing,
    stage,
    result: judgement.result,
    weight,
    bars: open && weight !== 'warn' && !setAside && speaksHere,
    settableAside: isSettable(check),
    setAside,
    title: check.title,
    wrong: open ? judgement.wrong : '',
    why: check.why,
    satisfy: (open ? judgement.satisfy : undefined) ?? check.satisfy,
    instead: (open ? judgement.instead : undefined) ?? check.instead,
  }
}

/** The heaviest of the findings that bar. */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  const barring = new Set(findings.filter((finding) => finding.bars).map((finding) => finding.weight))
  if (barring.has('refuse')) return 'refuse'
  if (barring.has('refer')) return 'refer'
  return barring.has('hold') ? 'hold' : 'permit'
}

const isWarning = (finding: Finding): boolean =>
  finding.weight === 'warn' && !finding.setAside && (finding.result === 'not met' || finding.result === 'unknown')

const isAnswered = (facts: Facts, check: string): boolean =>
  (facts.judged?.warningsAnswered ?? []).some((given) => given.check === check && given.reasonWords >= A_LINE)

const demandsLater = (version: Version, stage: Stage, facts: Facts): readonly LaterDemand[] =>
  later[stage].flatMap((laterStage) =>
    checksOf(version, facts.request.category, laterStage)
      .filter((check) => !check.stages.includes(stage))
      .map((check) => ({ stage: laterStage, check: check.id, words: check.satisfy })),
  )

/**
 * Judges a case at a stage under a version: each check's finding, the verdict, and in words what later stages will ask.
 * Pure: the same facts always give the same assessment. Throws only where a check breaks its own word.
 */
export const assess = (version: Version, stage: Stage, facts: Facts): Assessment => {
  const findings = checksOf(version, facts.request.category, stage).map((check) =>
    findingOf(check, stage, facts, version),
  )
  const wantsReasons = stage === 'asking' ? [] : findings.filter(isWarning)
  return {
    version: version.id,
    hash: hashOf(version),
    stage,
    findings,
    laterStages: demandsLater(version, stage, facts),
    reasonsWanted: wantsReasons.map((finding) => finding.check).filter((check) => !isAnswered(facts, check)),
    verdict: verdictOf(findings),
  }
}
