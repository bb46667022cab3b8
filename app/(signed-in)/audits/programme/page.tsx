import type { Metadata } from 'next'
import { LinkList } from '#components/page/link-list'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { listAudits, type ListedAudit } from '#lib/audits/programme/load-audit'
import { KIND_WORDS } from '#lib/audits/programme/model'
import { daysInWords, populationInWords } from '#lib/audits/programme/in-words'
import { inWords } from '#lib/base/day'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { countInWords } from '#lib/statistics/model'

export const metadata: Metadata = { title: 'Audits' }

/** The audit programme: every audit that was declared, what it waits for, and when it is due. */
export default async function Page({ searchParams }: PageProps<'/audits/programme'>) {
  const { actor, permit } = await requirePermission('audit.see', '/audits/programme')
  const { done } = await searchParams
  await recordAccess(permit)
  const audits = await listAudits(permit)
  return (
    <>
      {done === 'declared' && (
        <NotificationBanner kind="success" heading="The audit is declared">
          <p className="govuk-body">Freeze its frame next: everything it is about, before anybody knows the seed.</p>
        </NotificationBanner>
      )}
      <PageTitle>Audits</PageTitle>
      <p className="govuk-body">
        Each audit is declared before anything is chosen for it: what it is about, how it is chosen and what it is held
        to. Its frame is then frozen, two people give a number each, and the numbers draw what is read.
      </p>
      <LinkList links={linksFor(actor.roles)} />
      {audits.length === 0 && <EmptyList words="No audit has been declared yet." />}
      <Audits caption="Due next" audits={audits.filter(({ isFinished }) => !isFinished)} />
      <Audits caption="Read" audits={audits.filter(({ isFinished }) => isFinished)} />
    </>
  )
}

const linksFor = (roles: readonly Role[]) => [
  ...(roleFor(roles, 'audit.declare') ? [{ href: '/audits/programme/declare', text: 'Declare an audit' }] : []),
  ...(roleFor(roles, 'reading.give') ? [{ href: '/audits', text: 'Cases for you to read' }] : []),
  ...(roleFor(roles, 'finding.see') ? [{ href: '/audits/findings', text: 'Found wrong by audits' }] : []),
  ...(roleFor(roles, 'action.see') ? [{ href: '/audits/actions', text: 'Actions from audits' }] : []),
]

function Audits({ caption, audits }: { caption: string; audits: readonly ListedAudit[] }) {
  if (audits.length === 0) return null
  return (
    <Table
      caption={caption}
      columns={[{ text: 'Audit' }, { text: 'Days' }, { text: 'How' }, { text: 'Due' }, { text: 'Where it is' }]}
      rows={audits.map(({ audit, numbersGiven, progress, isFinished, isOverdue }) => ({
        key: audit.id,
        cells: [
          <a key="audit" className="govuk-link" href={`/audits/programme/${audit.id}`}>
            {`${String(audit.number)}: ${populationInWords(audit)}`}
          </a>,
          daysInWords(audit),
          KIND_WORDS[audit.kind],
          `${inWords(audit.dueOn)}${isOverdue ? '. Overdue' : ''}`,
          <Tag key="state" colour={isFinished ? 'green' : numbersGiven === undefined ? 'grey' : 'blue'}>
            {stateOf(numbersGiven, progress)}
          </Tag>,
        ],
      }))}
    />
  )
}

function stateOf(numbers: number | undefined, progress: ListedAudit['progress']): string {
  if (numbers === undefined) return 'To be frozen'
  if (progress === undefined) return `Waits for ${String(2 - numbers)} of 2 numbers`
  const { settled, drawn } = progress
  if (settled === null) return 'Being read'
  return settled === drawn ? 'Read' : `${countInWords(settled)} of ${countInWords(drawn)} read`
}
