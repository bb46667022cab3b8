import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { categories } from '#lib/counting-rules/facts/request'
import { stages } from '#lib/counting-rules/model'
import { checksOf } from '#lib/counting-rules/version'
import { runsOn, versionOf } from '#lib/counting-rules/years/versions'
import { requirePermission } from '#lib/people/require-permission'
import { today } from '#lib/people/today'
import { ChecksTable } from '../../../checks-table.tsx'
import { inChecks } from '../../../count-checks.ts'
import { STAGE_WORDS } from '../../../stage-words.ts'

export const metadata: Metadata = { title: 'What is checked' }

/** What one version asks of one category at one stage: each check, with its page and its standing. */
export default async function Page({ params }: PageProps<'/rules/[versionId]/[category]/[stage]'>) {
  const segments = await params
  const { permit } = await requirePermission(
    'rules.read',
    `/rules/${segments.versionId}/${segments.category}/${segments.stage}`,
  )
  const version = versionOf(segments.versionId)
  const category = categories.find((known) => known === segments.category)
  const stage = stages.find((known) => known === segments.stage)
  if (!version || !category || !stage) notFound()
  const checks = checksOf(version, category, stage)
  const { title, about } = STAGE_WORDS[stage]
  return (
    <>
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle caption={`${version.title}. ${categoryInWords(category)}`}>{title}</PageTitle>
      {runsOn(version, await today(permit)) && (
        <InsetText>The year of these rules is over. Next text not held: they run on until it is loaded.</InsetText>
      )}
      <p className="govuk-body">
        {about} {inChecks(checks)}.
      </p>
      {checks.length > 0 && <ChecksTable caption={title} checks={checks} version={version} stage={stage} />}
    </>
  )
}
