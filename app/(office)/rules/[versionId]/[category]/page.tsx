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
import { type Category, type Stage, stages } from '#lib/counting-rules/model'
import { checksOf, type Version } from '#lib/counting-rules/version'
import { runsOn, versionOf } from '#lib/counting-rules/versions'
import { open } from '#lib/people/door'
import { today } from '#lib/people/today'
import { Office } from '../../../office.tsx'
import { checksIn, inChecks } from '../../checks-in.ts'
import { WEIGHT_WORDS } from '../../weight-words.ts'

export const metadata: Metadata = { title: 'What is checked' }

const STAGE_WORDS: Record<Stage, { title: string; about: string }> = {
  asking: { title: 'When somebody asks', about: 'Shown to the person who asks. Only what is marked so bars sending the request.' },
  deciding: { title: 'When it is decided', about: 'Asked again of the facts as they stand, inside the act of saving the decision.' },
  cancelling: { title: 'When the crime leaves the count', about: 'Asked when the decider confirms; for C3 and C4, with the decision.' },
  reinstating: { title: 'When a crime is put back', about: 'Putting back is easy, removing is not.' },
}

/** One category of one version: each check, stage by stage, with its page and its standing. */
export default async function Page({ params }: { params: Promise<{ versionId: string; category: string }> }) {
  const asked = await params
  const { asker, permit } = await open('rules.read', `/rules/${asked.versionId}/${asked.category}`)
  const version = versionOf(asked.versionId)
  const category = categories.find((one) => one === asked.category)
  if (!version || !category) notFound()
  const day = await today(permit)
  return (
    <Office asker={asker} here="/rules">
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle caption={version.title}>{categoryInWords(category)}</PageTitle>
      {runsOn(version, day) && <InsetText>The year of these rules is over. Next text not held: they run on until it is loaded.</InsetText>}
      <p className="govuk-body">{inChecks(checksIn(version, category))}.</p>
      {stages.map((stage) => (
        <AtStage key={stage} version={version} category={category} stage={stage} />
      ))}
    </Office>
  )
}

function AtStage({ version, category, stage }: { version: Version; category: Category; stage: Stage }) {
  const checks = checksOf(version, category, stage)
  const { title, about } = STAGE_WORDS[stage]
  return (
    <section aria-labelledby={stage}>
      <h2 className="govuk-heading-m" id={stage}>{title}</h2>
      <p className="govuk-body">{about}</p>
      {checks.length === 0 ? (
        <p className="govuk-body">Nothing more is checked then.</p>
      ) : (
        <Table
          caption={title}
          isCaptionUnseen
          wide
          columns={[{ text: 'Check' }, { text: 'What is asked' }, { text: 'If it is not met' }, { text: 'Standing' }, { text: 'Where it is written' }]}
          rows={checks.map((check) => ({ key: check.id, cells: cellsOf(check, stage) }))}
        />
      )}
    </section>
  )
}

const cellsOf = (check: Check, stage: Stage) => [
  check.id,
  <span key="what">
    {check.title}
    <span className="app-aside">{check.why}</span>
  </span>,
  stage === 'asking' && check.barsSending !== true ? 'It is shown' : check.weights.map((weight) => WEIGHT_WORDS[weight]).join('; '),
  <Standing key="standing" check={check} />,
  <Written key="written" check={check} />,
]

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
