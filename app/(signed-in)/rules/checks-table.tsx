import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import type { Check } from '#lib/counting-rules/check'
import { citationInWords, type Stage } from '#lib/counting-rules/model'
import { sourceOf, type Version } from '#lib/counting-rules/version'
import { WEIGHT_WORDS } from './weight-words.ts'

interface ChecksTableProps {
  caption: string
  checks: readonly Check[]
  version: Version
  stage: Stage
}

/** Checks that are made together: what each asks, what it means where it is not met, and where it is written. */
export function ChecksTable({ caption, checks, version, stage }: ChecksTableProps) {
  return (
    <Table
      caption={caption}
      isCaptionUnseen
      wide
      columns={[
        { text: 'Check' },
        { text: 'What is asked' },
        { text: 'If it is not met' },
        { text: 'Standing' },
        { text: 'Where it is written' },
      ]}
      rows={checks.map((check) => ({
        key: check.id,
        cells: [
          <a key="check" className="govuk-link" href={`/rules/${version.id}/checks/${check.id}`}>
            {check.id}
          </a>,
          <span key="what">
            {check.title}
            <span className="app-aside">{check.why}</span>
          </span>,
          ifNotMet(check, stage),
          <CheckOrigin key="standing" check={check} />,
          <Written key="written" version={version} check={check} />,
        ],
      }))}
    />
  )
}

function ifNotMet(check: Check, stage: Stage): string {
  if (stage === 'asking') return check.barsSending === true ? 'It cannot be sent' : 'It is shown'
  return weightsInWords(check)
}

/** What it means where a check is not met, in one sentence. */
export function weightsInWords({ weights }: Check): string {
  const words = weights.map((weight) => WEIGHT_WORDS[weight]).join(', or ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Whether the Home Office asks it, or the product; and whether a product safeguard may be set aside. */
export function CheckOrigin({ check: { origin, neverSetAside } }: { check: Check }) {
  if (origin.ruleKind === 'Home Office rule') return <Tag colour="blue">Home Office rule</Tag>
  return (
    <span>
      <Tag colour="grey">Product safeguard</Tag>
      {neverSetAside === true && <span className="app-aside">Nobody sets it aside</span>}
    </span>
  )
}

/** The documents and pages of a check in a version, and for a product safeguard why there is one. */
export function Written({ version, check }: { version: Version; check: Check }) {
  const source = sourceOf(version, check)
  return (
    <span>
      {source.citations.map(citationInWords).join('; ')}
      {source.ruleKind === 'product safeguard' && <span className="app-aside">{source.reason}</span>}
    </span>
  )
}
