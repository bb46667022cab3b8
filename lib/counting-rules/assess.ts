import { A_LINE, type VersionDates, type Check, type CheckResult } from './check.ts'
import {
  weights,
  type About,
  type Assessment,
  type Facts,
  type Finding,
  type Stage,
  type Verdict,
  type Weight,
} from './model.ts'
import { checksFor, demandsAfter, hashOf, ownChecks, sourceOf, type Cited, type Version } from './version.ts'

type Passed = 'met' | 'not applicable'

/** What a check says at a stage where nothing is open: the same of every case, so it is written once and shared. */
type PassedFindings = Readonly<Record<Passed, Finding>>

const isSettable = (check: Check): boolean =>
  check.origin.ruleKind === 'product safeguard' && check.neverSetAside !== true

/** What a check looks at where it speaks: before anybody has decided there are no answers of a decision maker. */
const aboutAt = ({ about }: Check, stage: Stage): About => ({
  request: about.request ?? [],
  decision: stage === 'asking' ? [] : (about.decision ?? []),
  whoDecides: about.whoDecides ?? false,
  barKinds: about.barKinds ?? [],
})

const passedFinding = (version: Cited, check: Check, stage: Stage, result: Finding['result']): Finding =>
  Object.freeze({
    check: check.id,
    source: sourceOf(version, check),
    ruleKind: check.origin.ruleKind,
    about: aboutAt(check, stage),
    stage,
    result,
    weight: weights.findLast((weight) => check.weights.includes(weight)) ?? check.weights[0],
    bars: false,
    settableAside: isSettable(check),
    setAside: false,
    title: check.title,
    wrong: '',
    why: check.why,
    satisfy: check.satisfy,
    instead: check.instead,
  })

type AtStage = WeakMap<Check, PassedFindings>

const atStages = new WeakMap<Cited, Readonly<Record<Stage, AtStage>>>()

/** What a version's checks say at a stage where nothing is open, as far as it was asked for yet. */
const passedAt = (version: Cited, stage: Stage): AtStage => {
  let known = atStages.get(version)
  if (known === undefined) {
    known = { asking: new WeakMap(), deciding: new WeakMap(), cancelling: new WeakMap(), reinstating: new WeakMap() }
    atStages.set(version, known)
  }
  return known[stage]
}

const passedFindingsOf = (version: Cited, atStage: AtStage, check: Check, stage: Stage): PassedFindings => {
  let known = atStage.get(check)
  if (known === undefined) {
    known = {
      met: passedFinding(version, check, stage, 'met'),
      'not applicable': passedFinding(version, check, stage, 'not applicable'),
    }
    atStage.set(check, known)
  }
  return known
}

type Open = Extract<CheckResult, { readonly weight: Weight }>

/** A question that the decision maker has not answered is answered, and not set aside. */
const waitsForTheirAnswer = ({ about }: Check, { result }: Open): boolean =>
  result === 'unknown' && (about.decision ?? []).length > 0

/** A safeguard may be set aside with a reason. */
const isSetAside = (check: Check, facts: Facts, open: Open): boolean =>
  isSettable(check) &&
  !waitsForTheirAnswer(check, open) &&
  (facts.judgements?.setAside ?? []).some(
    (aside) => aside.check === check.id && aside.byRegistrar === 'yes' && aside.reasonWords >= A_LINE,
  )

const isOpen = (judgement: CheckResult): judgement is Open =>
  judgement.result === 'not met' || judgement.result === 'unknown'

const openFinding = (check: Check, facts: Facts, open: Open, passed: Finding): Finding => {
  if (!check.weights.includes(open.weight)) throw new Error(`${check.id} does not list the weight ${open.weight}`)
  const { stage } = facts
  const setAside = isSetAside(check, facts, open)
  const speaksHere = stage !== 'asking' || check.barsSending === true
  return {
    ...passed,
    result: open.result,
    weight: open.weight,
    bars: open.weight !== 'warn' && !setAside && speaksHere,
    settableAside: passed.settableAside && !waitsForTheirAnswer(check, open),
    setAside,
    wrong: open.wrong,
    satisfy: open.satisfy ?? check.satisfy,
    instead: open.instead ?? check.instead,
  }
}

const finding = (check: Check, facts: Facts, judgement: CheckResult, passed: PassedFindings): Finding =>
  isOpen(judgement) ? openFinding(check, facts, judgement, passed.met) : passed[judgement.result]

const at = (stage: Stage, facts: Facts): Facts => (facts.stage === stage ? facts : { ...facts, stage })

/** What one check says of the facts at a stage, under a version, with the pages that this version cites for it. */
export const findingOf = (check: Check, stage: Stage, given: Facts, version: VersionDates & Cited): Finding => {
  const facts = at(stage, given)
  const passed = passedFindingsOf(version, passedAt(version, stage), check, stage)
  return finding(check, facts, check.judge(facts, version), passed)
}

/** The heaviest of the findings that bar. Where no check had anything to say, nobody has agreed to anything either. */
const verdictOf = (findings: readonly Finding[], isJudged: boolean): Verdict => {
  const barsWith = (weight: Weight): boolean => findings.some((each) => each.bars && each.weight === weight)
  if (barsWith('refuse')) return 'refuse'
  if (barsWith('refer')) return 'refer'
  if (barsWith('hold')) return 'hold'
  return isJudged ? 'permit' : 'refer'
}

/**
 * Whether the case was judged by a check of its own: one that is made of no other category or matter, and has something to
 * say of these facts. Between the decision and the end, where the general checks alone speak, any of them will do.
 */
const isJudged = (version: Version, facts: Facts, findings: readonly Finding[]): boolean => {
  const own = facts.stage === 'deciding' ? ownChecks(version, facts) : undefined
  return findings.some(({ check, result }) => result !== 'not applicable' && (own?.has(check) ?? true))
}

const isWarning = (each: Finding): boolean =>
  each.weight === 'warn' && !each.setAside && (each.result === 'not met' || each.result === 'unknown')

const isAnswered = (facts: Facts, check: string): boolean =>
  (facts.judgements?.warningsAnswered ?? []).some((given) => given.check === check && given.reasonWords >= A_LINE)

/** What the check makes of the case: as it did on the day of recording, where it asks about that day and an earlier version was in force. */
const judgementOf = (check: Check, facts: Facts, version: Version, held: readonly Version[]): CheckResult => {
  const { recordedOn } = facts.crime
  if (check.judgesRecording !== true || recordedOn >= version.from) return check.judge(facts, version)
  const then = held.find(({ from }) => from <= recordedOn)
  const earlier = then?.checks.C4.find(({ id }) => id === check.id)
  return then && earlier ? earlier.judge(facts, then) : check.judge(facts, version)
}

/**
 * Judges a case at a stage under a version: each check's finding, the verdict, and in words what later stages will ask.
 * Whether recording was a mistake is judged by the version of the recording day, out of those held: the product gives
 * all of years/versions.ts, so that an earlier year is never forgotten in silence.
 * Pure: the same facts always give the same assessment. Throws only where a check breaks its own word.
 */
export const assess = (version: Version, stage: Stage, given: Facts, held: readonly Version[]): Assessment => {
  const facts = at(stage, given)
  const atStage = passedAt(version, stage)
  const findings = checksFor(version, facts, stage).map((check) =>
    finding(check, facts, judgementOf(check, facts, version, held), passedFindingsOf(version, atStage, check, stage)),
  )
  const wantsReasons = stage === 'asking' ? [] : findings.filter(isWarning)
  return {
    version: version.id,
    hash: hashOf(version),
    stage,
    findings,
    laterStages: facts.matter === null ? demandsAfter(version, facts.request.category, stage) : [],
    reasonsWanted: wantsReasons.map(({ check }) => check).filter((check) => !isAnswered(facts, check)),
    verdict: verdictOf(findings, isJudged(version, facts, findings)),
  }
}
