import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { oneOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { type LonePair, type Pair, pairsToDecide } from '#lib/cancellations/pairs/pairs'
import { pairTicked } from '#lib/cancellations/pairs/pairs-form'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { PairsToTick } from './pair-checkboxes.tsx'

export const metadata: Metadata = { title: 'Duplicates in one go' }

/** Duplicates in whose way nothing stands, decided together: each still a decision of its own. */
export default async function Page({ searchParams }: PageProps<'/requests/pairs'>) {
  const query = await searchParams
  const done = oneOf(query, 'done')
  const { actor, permit: queue } = await requirePermission('queue.see', '/requests/pairs')
  const { permit: decide } = await requirePermission('request.decide', '/requests/pairs')
  const unsaved = await unsavedForm(actor.staffId, query.unsaved)
  const { together, alone } = await pairsToDecide({ queue, decide })
  return (
    <>
      <BackLink href="/requests">Requests</BackLink>
      {/^\d{1,2}$/.test(done) && (
        <NotificationBanner
          kind="success"
          heading={done === '1' ? 'One duplicate was cancelled' : `${done} duplicates were cancelled`}
        >
          <p className="govuk-body">Each has a decision and an entry of its own.</p>
        </NotificationBanner>
      )}
      <PageTitle>Duplicates in one go</PageTitle>
      <p className="govuk-body">
        The rules find nothing in the way of these, once you judge that they are recorded already. A rape or a homicide
        is never among them.
      </p>
      {together.length === 0 && <EmptyList words="No duplicate waits for you that can be decided here." />}
      {(together.length > 0 || unsaved) && (
        <PairsToTick
          action="/requests/pairs/save"
          formKey={unsaved?.formKey ?? newId()}
          unsaved={unsaved}
          pairs={together.map((pair) => ({
            value: pairTicked(pair.requestId, pair.version),
            label: `${pair.reference} is already recorded as ${pair.principalCrimeReference || 'a crime that is not yours to see'}`,
            hint: <Both pair={pair} />,
          }))}
        />
      )}
      <LonePairs pairs={alone} />
    </>
  )
}

function Both({ pair: { requestId, principalCrimeId, principalCrime, code, countClass } }: { pair: Pair }) {
  const alike = [
    ['victims', principalCrime.sameVictims],
    ['suspects', principalCrime.sameSuspects],
    ['offence', principalCrime.sameOffence],
    ['day reported', principalCrime.sameDay],
  ] as const
  const named = (answer: string) => alike.flatMap(([what, is]) => (is === answer ? [what] : []))
  const words = [
    ['The same', named('yes')],
    ['Different', named('no')],
    ['Not known', named('unknown')],
  ] as const
  return (
    <>
      {titleOf(code, countClass)}.{' '}
      {words.map(([how, what]) => (what.length === 0 ? '' : `${how}: ${what.join(', ')}. `))}
      <a className="govuk-link" href={`/requests/${requestId}`}>
        The request
      </a>{' '}
      and{' '}
      <a className="govuk-link" href={`/crimes/${principalCrimeId}`}>
        the crime that stays
      </a>
    </>
  )
}

function LonePairs({ pairs }: { pairs: readonly LonePair[] }) {
  if (pairs.length === 0) return null
  return (
    <Table
      caption="To be opened one by one"
      columns={[{ text: 'Crime' }, { text: 'Why' }]}
      rows={pairs.map(({ requestId, reference, why }) => ({
        key: requestId,
        cells: [
          <a key="request" className="govuk-link" href={`/requests/${requestId}`}>
            {reference}
          </a>,
          why,
        ],
      }))}
    />
  )
}
