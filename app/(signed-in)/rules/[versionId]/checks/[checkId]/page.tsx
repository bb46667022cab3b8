import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { type PlacedCheck, placedCheckOf } from '#lib/counting-rules/years/placed-checks'
import { notReached } from '#lib/counting-rules/years/reach'
import { versionOf } from '#lib/counting-rules/years/versions'
import type { Version } from '#lib/counting-rules/version'
import { casesOfRule } from '#lib/counting-rules/case-files/worked-cases'
import { requirePermission } from '#lib/people/require-permission'
import { CasesTable } from '../../../cases-table.tsx'
import { CheckOrigin, weightsInWords, Written } from '../../../checks-table.tsx'
import { MATTER_WORDS } from '../../../matter-words.ts'
import { STAGE_WORDS } from '../../../stage-words.ts'

export const metadata: Metadata = { title: 'A rule' }

/** One check of a version: its words, its page, its standing, where it is asked, and the worked cases it speaks in. */
export default async function Page({ params }: PageProps<'/rules/[versionId]/checks/[checkId]'>) {
  const { versionId, checkId } = await params
  await requirePermission('rules.read', `/rules/${versionId}/checks/${checkId}`)
  const version = versionOf(versionId)
  const placed = version && placedCheckOf(version, checkId)
  if (!placed) notFound()
  const cases = casesOfRule(version, checkId)
  return (
    <>
      <BackLink href="/rules/every">Every rule</BackLink>
      <PageTitle caption={`${version.title}. ${checkId}`}>{placed.check.title}</PageTitle>
      <InWords version={version} placed={placed} />
      <h2 className="govuk-heading-m">Worked cases</h2>
      {cases.length === 0 ? (
        <p className="govuk-body">No worked case turns on this check.</p>
      ) : (
        <CasesTable caption="Worked cases in which it speaks" cases={cases} check={checkId} />
      )}
    </>
  )
}

function InWords({ version, placed }: { version: Version; placed: PlacedCheck }) {
  const { check, categories, matters } = placed
  const { why: notReachable } = notReached(placed)
  const askedOf = [...categories, ...matters.map((kind) => MATTER_WORDS[kind])].join(', ')
  return (
    <SummaryList
      rows={[
        { key: 'Why', value: check.why },
        { key: 'What would satisfy it', value: check.satisfy },
        ...(check.instead === '' ? [] : [{ key: 'What to do instead', value: check.instead }]),
        { key: 'If it is not met', value: weightsInWords(check) },
        { key: 'Standing', value: <CheckOrigin check={check} /> },
        { key: 'Where it is written', value: <Written version={version} check={check} /> },
        { key: 'Asked of', value: askedOf },
        ...(notReachable.length === 0 ? [] : [{ key: 'Not reachable here', value: notReachable.join(' ') }]),
        { key: 'Asked when', value: check.stages.map((stage) => STAGE_WORDS[stage].title).join('; ') },
      ]}
    />
  )
}
