import type { ReportGroup, ReservedFor } from '#lib/base/prisma/enums'
import { assess } from '#lib/counting-rules/assess'
import type { Assessment, Facts } from '#lib/counting-rules/model'
import type { DecisionQuestion } from '#lib/counting-rules/questions/of-decision'
import { checksFor } from '#lib/counting-rules/version'
import { versionOn, versions } from '#lib/counting-rules/years/versions'

/** The rules of the day applied to the facts, at their stage. Throws where no rules are held for the day: nothing is judged then. */
export function assessCase(facts: Facts): Assessment {
  const version = versionOn(facts.day)
  if (!version.ok) throw new Error(version.refusal.words)
  return assess(version.value, facts.stage, facts, versions)
}

/** The questions to whoever decides a case that the checks of the day look at. */
export function decisionQuestionsOf(facts: Facts): ReadonlySet<DecisionQuestion> {
  const version = versionOn(facts.day)
  if (!version.ok) throw new Error(version.refusal.words)
  return new Set(checksFor(version.value, facts, 'deciding').flatMap(({ about }) => about.decision ?? []))
}

/**
 * Who a case is for: asked of the rules themselves, by judging it as if an independent, trained decision maker had
 * opened it. Where they would have to refer it, it waits for the registrar.
 */
export function reservationOf(facts: Facts): ReservedFor {
  const asDecisionMaker: Facts = {
    ...facts,
    stage: 'deciding',
    judgements: null,
    decisionMaker: {
      role: 'ddm',
      onCollegeRegister: 'no',
      appointedActingFcr: 'no',
      trainedOn: facts.day,
      refresherOverdue: 'no',
      conflicts: [],
      deskApprovedIndependent: 'yes',
      holdsOperationalRole: 'no',
      approvalDemanded: 'no',
      overturns: 'nobody',
      registrarAdviceWords: 0,
    },
  }
  // What the force keeps is kept in C1 too, on which no check of it speaks.
  if (facts.force.reservesThisOffence === 'yes') return 'registrar'
  const refers = assessCase(asDecisionMaker).findings.some((finding) => finding.bars && finding.weight === 'refer')
  return refers ? 'registrar' : 'any'
}

/** For whom an open request waits now: the registrar where that is kept with it, else whom the rules name. */
export const waitsForNow = (kept: ReservedFor, facts: Facts): ReservedFor =>
  kept === 'registrar' ? kept : reservationOf(facts)

const SERIOUSNESS: Readonly<Record<ReportGroup, number>> = {
  rape: 1,
  other_sexual: 2,
  violence: 3,
  robbery: 3,
  other: 4,
}

/** Where a case stands in the queue: 0 homicide, 1 rape, 2 other sexual offences, 3 violence and robbery, 4 the rest. */
export const seriousnessOf = (offenceGroup: ReportGroup, homicide: boolean): number =>
  homicide ? 0 : SERIOUSNESS[offenceGroup]
