import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import type { Check } from '#lib/counting-rules/check'
import { categories } from '#lib/counting-rules/facts/request'
import { type Stage, stages } from '#lib/counting-rules/model'
import { checksOf } from '#lib/counting-rules/version'
import { runsOn, versionOf } from '#lib/counting-rules/versions'
import { open } from '#lib/people/door'
import { today } from '#lib/people/today'
import { Office } from '../../../../office.tsx'
import { inChecks } from '../../../in-checks.ts'
import { STAGE_WORDS } from '../../../stage-words.ts'
import { WEIGHT_WORDS } from '../../../weight-words.ts'

export const metadata: Metadata = { title: 'What is checked' }

/** What one version asks of one category at one stage: each check, with its page and its standing. */
export default async function Page({ params }: { params: Promise<{ versionId: string; category: string; stage: string }> }) {
  const asked = await params
  const { asker, permit } = await open('rules.read', `/rules/${asked.versionId}/${asked.category}/${asked.stage}`)
  const version = versionOf(asked.versionId)
  const category = categories.find((one) => one === asked.category)
  const stage = stages.find((one) => one === asked.stage)
  if (!version || !category || !stage) notFound()
  const checks = checksOf(version, category, stage)
  const { title, about } = STAGE_WORDS[stage]
  return (
    <Office asker={asker} here="/rules">
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle caption={`${version.title}. ${categoryInWords(category)}`}>{title}</PageTitle>
      {runsOn(version, await today(permit)) && <InsetText>The year of these rules is over. Next text not held: they run on until it is loaded.</InsetText>}
      <p className="govuk-body">
        {about} {inChecks(checks)}.
      </p>
      {checks.length > 0 && (
        <Table
          caption={title}
          isCaptionUnseen
          wide
          columns={[{ text: 'Check' }, { text: 'What is asked' }, { text: 'If it is not met' }, { text: 'Standing' }, { text: 'Where it is written' }]}
          rows={checks.map((check) => ({ key: check.id, cells: cellsOf(check, stage) }))}
        />
      )}
    </Office>
  )
}

const cellsOf = (check: Check, stage: Stage) => [
  check.id,
  <span key="what">
    {check.title}
    <span className="app-aside">{check.why}</span>
  </span>,
  ifNotMet(check, stage),
  <Standing key="standing" check={check} />,
  <Written key="written" check={check} />,
]

function ifNotMet(check: Check, stage: Stage): string {
  if (stage === 'asking') return check.barsSending === true ? 'It cannot be sent' : 'It is shown'
  const words = check.weights.map((weight) => WEIGHT_WORDS[weight]).join(', or ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Standing({ check: { source, neverSetAside } }: { check: Check }) {
  if (source.standing === 'Home Office') return <Tag colour="blue">Home Office rule</Tag>
  return (
    <span>
      <Tag colour="grey">House check</Tag>
      {neverSetAside === true && <span className="app-aside">Nobody sets it aside</span>}
    </span>
  )
}

function Written({ check: { source } }: { check: Check }) {
  return (
    <span>
      {source.citations.map(({ document, page }) => `${document}, ${page}`).join('; ')}
      {source.standing === 'house' && <span className="app-aside">{source.reason}</span>}
    </span>
  )
}
