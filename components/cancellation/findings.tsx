import { FindingBox, FindingLine } from './finding.tsx'
import { groupsOf, type FindingGroup, type ShownFinding } from './finding-groups.ts'

/** What every check of a stage says, the heaviest first; what is met or does not apply is in short lines at the end. */
export function Findings({
  findings,
  heading = 'h3',
  version,
  wordsWhenMet = 'Met',
}: {
  findings: readonly ShownFinding[]
  /** Of the groups' headings. */
  heading?: 'h2' | 'h3'
  /** The rules they were judged by, such as "HOCR 2026/27". */
  version?: string
  /** Said over what is met. At asking: "Nothing here rules it out; the decision maker must be convinced". */
  wordsWhenMet?: string
}) {
  return (
    <div className="app-findings">
      {groupsOf(findings).map((group) => (
        <Group key={group.id} group={group} heading={heading} title={group.id === 'met' ? wordsWhenMet : group.title} />
      ))}
      {version !== undefined && <p className="app-findings__version">Judged by {version}</p>}
    </div>
  )
}

function Group({ group, heading: Heading, title }: { group: FindingGroup; heading: 'h2' | 'h3'; title: string }) {
  const below = Heading === 'h2' ? 'h3' : 'h4'
  const isShort = group.id === 'met' || group.id === 'not-applicable'
  return (
    <section className={`app-findings__group app-findings__group--${group.id}`}>
      <Heading className="app-findings__title">
        {title} <span className="app-findings__count">({group.findings.length})</span>
      </Heading>
      <ul className="app-findings__list">
        {group.findings.map((finding) => (
          <li key={finding.check} className="app-findings__entry">
            {isShort ? <FindingLine finding={finding} /> : <FindingBox finding={finding} heading={below} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
