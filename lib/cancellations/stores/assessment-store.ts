import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Assessment, Category, Facts, Stage } from '#lib/counting-rules/model'
import type { SavedAssessment, SavedFinding } from './model.ts'

export async function addAssessment(
  tx: Tx,
  made: {
    requestId: string
    submissionId: string
    category: Category
    stage: Stage
    facts: Facts
    assessment: Assessment
    at: Date
  },
): Promise<SavedAssessment> {
  const { assessment, facts, at, ...rest } = made
  const findings = assessment.findings.map(savedFinding)
  const id = newId()
  await tx.assessment.create({
    data: {
      ...rest,
      id,
      versionId: assessment.version,
      versionHash: assessment.hash,
      facts,
      findings: [...findings],
      verdict: assessment.verdict,
      at,
    },
  })
  return { id, verdict: assessment.verdict, findings }
}

/** The facts an assessment judged, as they were saved. */
export async function factsOfAssessment(tx: Tx, id: string): Promise<unknown> {
  return (await tx.assessment.findUniqueOrThrow({ where: { id }, select: { facts: true } })).facts
}

const savedFinding = (finding: Assessment['findings'][number]): SavedFinding => {
  const open = finding.result === 'not met' || finding.result === 'unknown'
  return {
    check: finding.check,
    ruleKind: finding.ruleKind,
    result: finding.result,
    weight: finding.weight,
    bars: finding.bars,
    setAside: finding.setAside,
    wrong: finding.wrong,
    satisfy: open ? finding.satisfy : '',
    instead: open ? finding.instead : '',
  }
}
