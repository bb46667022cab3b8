import { Tag } from '#components/table/tag'
import { citationInWords } from '#lib/counting-rules/model'
import type { ShownFinding } from './finding-groups.ts'

/** A finding in full: what is wrong, why it matters, what would satisfy it, what to do instead, and where it is written. */
export function FindingBox({ finding, heading: Heading }: { finding: ShownFinding; heading: 'h3' | 'h4' }) {
  return (
    <>
      <Heading className="app-finding__title">{finding.title}</Heading>
      <p className="app-finding__tags">
        {finding.result === 'unknown' && <Tag colour="yellow">Not known yet</Tag>}
        <CheckOrigin finding={finding} />
      </p>
      {finding.wrong !== '' && <p className="app-finding__wrong">{finding.wrong}</p>}
      <dl className="app-finding__words">
        <Words name="Why" words={finding.why} />
        <Words name="What would satisfy it" words={finding.satisfy} />
        <Words name="What to do instead" words={finding.instead} />
      </dl>
      <Written finding={finding} />
    </>
  )
}

/** A finding in one line, for what is met or does not apply. */
export function FindingLine({ finding }: { finding: ShownFinding }) {
  return (
    <>
      <span className="app-finding__short">{finding.title}</span> <Written finding={finding} />
    </>
  )
}

function CheckOrigin({ finding }: { finding: ShownFinding }) {
  return finding.source.ruleKind === 'Home Office rule' ? (
    <Tag colour="blue">Home Office rule</Tag>
  ) : (
    <Tag colour="grey">Product safeguard</Tag>
  )
}

function Words({ name, words }: { name: string; words: string }) {
  if (words === '') return null
  return (
    <div className="app-finding__pair">
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  )
}

function Written({ finding: { check, source } }: { finding: ShownFinding }) {
  const places = source.citations.map(citationInWords)
  return (
    <span className="app-finding__source">{[...places, source.reason ?? '', check].filter(Boolean).join(' · ')}</span>
  )
}
