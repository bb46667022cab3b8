import type { AssessmentDetails } from '#lib/cancellations/load/load-request'
import type { Check } from '#lib/counting-rules/check'
import type { Finding, Source } from '#lib/counting-rules/model'
import { versionOf } from '#lib/counting-rules/years/versions'
import { sourceOf } from '#lib/counting-rules/version'

/** A finding as the pages show it, with what the version says of its check. */
export type ShownFinding = Pick<
  Finding,
  'check' | 'title' | 'result' | 'weight' | 'setAside' | 'wrong' | 'why' | 'satisfy' | 'instead' | 'source'
>

/**
 * The findings of a saved assessment, each with the title, reason and pages its version gives the check. Where the version
 * is no longer held, the finding still shows, under the id of its check.
 */
export function shownFindings({ versionId, category, findings }: AssessmentDetails): readonly ShownFinding[] {
  const version = versionOf(versionId)
  const checks = new Map<string, Check>(version?.checks[category].map((check) => [check.id, check]))
  return findings.map((finding) => {
    const check = checks.get(finding.check)
    return {
      ...finding,
      title: check?.title ?? finding.check,
      why: check?.why ?? '',
      source: version && check ? sourceOf(version, check) : notHeld(finding.ruleKind),
    }
  })
}

const notHeld = (ruleKind: Source['ruleKind']): Source =>
  ruleKind === 'product safeguard'
    ? { ruleKind, reason: 'These rules are no longer held here.', citations: [] }
    : { ruleKind, citations: [{ document: 'Rules no longer held here', page: 'not known' }] }

/** The name of a version for people: "Counting rules 2026/27". */
export const versionInWords = (versionId: string): string => versionOf(versionId)?.title ?? versionId
