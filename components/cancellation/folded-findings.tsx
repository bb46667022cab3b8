import { Details } from '#components/page/details'
import type { ShownFinding } from './finding-groups.ts'
import { Findings } from './findings.tsx'

interface FoldedFindingsProps {
  heading: string
  findings: readonly ShownFinding[]
  /** The rules they were judged by, in words. */
  version: string
  wordsWhenMet?: string
  /** Where a link in the page leads to it. */
  id?: string
}

/** The findings, each with its pages; those that do not apply here are folded away, since they are most of them. */
export function FoldedFindings({ heading, findings, version, wordsWhenMet, id }: FoldedFindingsProps) {
  const speaking = findings.filter(({ result }) => result !== 'not applicable')
  const silent = findings.filter(({ result }) => result === 'not applicable')
  return (
    <section aria-label={heading} id={id}>
      <h2 className="govuk-heading-m">{heading}</h2>
      <Findings findings={speaking} version={version} wordsWhenMet={wordsWhenMet} />
      {silent.length > 0 && (
        <Details summary={`${String(silent.length)} checks that do not apply here`}>
          <Findings findings={silent} />
        </Details>
      )}
    </section>
  )
}
