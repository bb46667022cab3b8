import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { matterKinds } from '#lib/counting-rules/facts/matter'
import { versionOf } from '#lib/counting-rules/years/versions'
import { requirePermission } from '#lib/people/require-permission'
import { ChecksTable } from '../../../checks-table.tsx'
import { inChecks } from '../../../count-checks.ts'
import { MATTER_WORDS, matterInAddress } from '../../../matter-words.ts'

export const metadata: Metadata = { title: 'What is checked besides' }

/** What one version asks of something other than cancelling a crime. */
export default async function Page({ params }: PageProps<'/rules/[versionId]/matters/[kind]'>) {
  const segments = await params
  await requirePermission('rules.read', `/rules/${segments.versionId}/matters/${segments.kind}`)
  const version = versionOf(segments.versionId)
  const kind = matterKinds.find((known) => matterInAddress(known) === segments.kind)
  if (!version || !kind) notFound()
  const title = MATTER_WORDS[kind]
  const checks = version.matters[kind]
  return (
    <>
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle caption={version.title}>{title}</PageTitle>
      <p className="govuk-body">
        The same rules speak of this beside cancelling. It is done in the records system or by letter, and a case of it
        can be tried here. {inChecks(checks)}.
      </p>
      <ChecksTable caption={title} checks={checks} version={version} stage="deciding" />
    </>
  )
}
