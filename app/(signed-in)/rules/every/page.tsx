import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { checksOfVersion, type PlacedCheck } from '#lib/counting-rules/years/placed-checks'
import { keptElsewhere, keptInDatabaseToo, keptInProductToo } from '#lib/counting-rules/coverage'
import { notReached, rulesNotReached } from '#lib/counting-rules/years/reach'
import { ruleIds } from '#lib/counting-rules/rule-ids'
import type { Version } from '#lib/counting-rules/version'
import { versionOn } from '#lib/counting-rules/years/versions'
import { requirePermission } from '#lib/people/require-permission'
import { today } from '#lib/people/today'
import { CheckOrigin, Written } from '../checks-table.tsx'

export const metadata: Metadata = { title: 'Every rule' }

/** Every rule by its id: the checks that make it up, or where else it is kept. */
export default async function Page() {
  const { permit } = await requirePermission('rules.read', '/rules/every')
  const version = versionOn(await today(permit))
  return (
    <>
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle>Every rule</PageTitle>
      <p className="govuk-body">
        Each rule of the counting rules that bears on cancelling. Most are checks; some are kept by the database as
        well, and a few by the way the product is built. Where the product has no case of what a check judges, the rule
        says so.
      </p>
      {version.ok ? <Rules version={version.value} /> : <p className="govuk-body">{version.refusal.words}</p>}
    </>
  )
}

function Rules({ version }: { version: Version }) {
  const byRule = Map.groupBy(checksOfVersion(version), ({ check }) =>
    ruleIds.includes(check.id) ? check.id : check.id.replace(/[a-z]$/, ''),
  )
  return (
    <Table
      caption="Every rule"
      isCaptionUnseen
      wide
      columns={[
        { text: 'Rule' },
        { text: 'In words' },
        { text: 'Standing' },
        { text: 'Where it is written, or how it is kept' },
      ]}
      rows={ruleIds.flatMap((id) => {
        const checks = byRule.get(id) ?? []
        return [
          ...checks.map((placed) => rowOfCheck(version, placed)),
          ...(checks.length === 0 ? [rowKeptElsewhere(version, id)] : []),
        ]
      })}
    />
  )
}

const rowOfCheck = (version: Version, placed: PlacedCheck) => {
  const { check } = placed
  return {
    key: check.id,
    cells: [
      <a key="rule" className="govuk-link" href={`/rules/${version.id}/checks/${check.id}`}>
        {check.id}
      </a>,
      <span key="words">
        {check.title}
        <span className="app-aside">{check.why}</span>
      </span>,
      <span key="standing">
        <CheckOrigin check={check} />
        <NotReachedHere placed={placed} />
      </span>,
      <span key="written">
        <Written version={version} check={check} />
        {keptInDatabaseToo[check.id]?.map(
          (unsaved) => unsaved.by === 'database' && <InDatabase key={unsaved.guard} how={unsaved.how} />,
        )}
        {keptInProductToo[check.id]?.map(({ how }) => (
          <span key={how} className="app-aside">
            Kept elsewhere in the product: {how}
          </span>
        ))}
      </span>,
    ],
  }
}

/** That a check never speaks in the product as it stands, wholly or of some matters, and why. */
function NotReachedHere({ placed }: { placed: PlacedCheck }) {
  const { wholly, why } = notReached(placed)
  if (why.length === 0) return null
  return (
    <>
      {wholly && <Tag colour="yellow">Not reachable here</Tag>}
      <span className="app-aside">
        {wholly ? '' : 'In part not reachable here. '}
        {why.join(' ')}
      </span>
    </>
  )
}

const InDatabase = ({ how }: { how: string }) => <span className="app-aside">The database too: {how}</span>

const rowKeptElsewhere = (version: Version, id: string) => {
  const places = keptElsewhere[id] ?? []
  const isReached = !rulesNotReached(version).includes(id)
  return {
    key: id,
    cells: [
      id,
      places.map(({ how }) => how).join(' '),
      isReached ? (
        <Tag key="standing" colour="grey">
          Not a check
        </Tag>
      ) : (
        <Tag key="standing" colour="yellow">
          Not reachable here
        </Tag>
      ),
      isReached ? 'By the way the product is built' : 'In checks of which the product has no case',
    ],
  }
}
