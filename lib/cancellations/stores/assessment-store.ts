import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Assessment, Category, Facts, Stage } from '#lib/counting-rules/model'
import type { KeptAssessment, KeptFinding } from './model.ts'

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
): Promise<KeptAssessment> {
  const { assessment, facts, at, ...rest } = made
  const findings = assessment.findings.map(keptFinding)
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

const keptFinding = (finding: Assessment['findings'][number]): KeptFinding => {
  const open = finding.result === 'not met' || finding.result === 'unknown'
  return {
    check: finding.check,
    standing: finding.standing,
    result: finding.result,
    weight: finding.weight,
    bars: finding.bars,
    setAside: finding.setAside,
    wrong: finding.wrong,
    satisfy: open ? finding.satisfy : '',
    instead: open ? finding.instead : '',
  }
}
