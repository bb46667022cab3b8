import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Table } from '#components/table/table'
import { Tag, type TagColour } from '#components/table/tag'
import { type Day, inWords } from '#lib/base/day'
import { loadReservations, type ReservationShown } from '#lib/cancellations/reservations/load-reservations'
import { nationalReservations } from '#lib/cancellations/reservations/national'
import { keptInWords } from '#lib/cancellations/reservations/reservation'
import { versionOn } from '#lib/counting-rules/years/versions'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { roleFor } from '#lib/people/permissions'
import { EndForm, ReserveForm } from './reservation-forms.tsx'

export const metadata: Metadata = { title: 'What is kept for the registrar' }

/** What only the registrar decides: by the rules, by the product’s default, and by what this force has reserved. */
export default async function Page({ searchParams }: PageProps<'/rules/reserved'>) {
  const { actor, permit } = await requirePermission('rules.read', '/rules/reserved')
  const { today, reservations } = await loadReservations(permit)
  const mayReserve = roleFor(actor.roles, 'offence.reserve') !== undefined
  const reserved = mayReserve ? await unsavedForm(actor.staffId, (await searchParams).reserved) : undefined
  return (
    <>
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle>What is kept for the registrar</PageTitle>
      <p className="govuk-body">
        Most requests may be decided by any trained decision maker who is independent. These only the registrar decides.
        What a crime ever was counts, not only what it is today. A force can keep more for its registrar, never less:
        what stands in the first table is never ended.
      </p>
      <InEveryForce today={today} />
      <InThisForce reservations={reservations} />
      {mayReserve && <ReserveForm unsaved={reserved} />}
      {mayReserve && <EndForm unsaved={reserved} open={reservations.filter(({ toDay }) => toDay === null)} />}
    </>
  )
}

/** By the rules, and by the product’s default. */
function InEveryForce({ today }: { today: Day }) {
  const version = versionOn(today)
  return (
    <Table
      caption="In every force"
      columns={[{ text: 'What' }, { text: 'Category' }, { text: 'From' }, { text: 'Standing' }, { text: 'Rule' }]}
      rows={(version.ok ? nationalReservations(version.value) : []).map(
        ({ rule, ruleKind, what, categories, fromDay }) => ({
          key: `${rule} ${what}`,
          cells: [
            what,
            categories,
            inWords(fromDay),
            <Tag key="standing" colour={ruleKind === 'Home Office rule' ? 'blue' : 'grey'}>
              {ruleKind === 'Home Office rule' ? 'Home Office rule' : 'House default'}
            </Tag>,
            rule,
          ],
        }),
      )}
    />
  )
}

function InThisForce({ reservations }: { reservations: readonly ReservationShown[] }) {
  if (reservations.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">In this force</h2>
        <p className="govuk-body">This force has kept nothing more for its registrar.</p>
      </>
    )
  }
  return (
    <Table
      caption="In this force"
      columns={[{ text: 'What' }, { text: 'Category' }, { text: 'When' }, { text: 'Standing' }, { text: 'Why' }]}
      rows={reservations.map((reservation) => ({ key: reservation.id, cells: cellsOf(reservation) }))}
    />
  )
}

const COLOURS: Readonly<Record<ReservationShown['status'], TagColour>> = {
  'in force': 'green',
  'to come': 'yellow',
  ended: 'grey',
}
const WORDS: Readonly<Record<ReservationShown['status'], string>> = {
  'in force': 'In force',
  'to come': 'To come',
  ended: 'Ended',
}

const cellsOf = ({ reserved, category, fromDay, toDay, status, reason }: ReservationShown) => [
  keptInWords(reserved),
  category ?? 'All',
  `From ${inWords(fromDay)}${toDay === null ? '' : ` until ${inWords(toDay)}`}`,
  <Tag key="standing" colour={COLOURS[status]}>
    {WORDS[status]}
  </Tag>,
  reason,
]
