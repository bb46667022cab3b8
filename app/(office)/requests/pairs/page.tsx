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
import { keptForm } from '#lib/people/kept-forms'
import { PairsToTick } from './pairs-to-tick.tsx'

export const metadata: Metadata = { title: 'Duplicates in one go' }

/** Duplicates in whose way nothing stands, decided together: each still a decision of its own. */
export default async function Page({ searchParams }: PageProps<'/requests/pairs'>) {
  const asked = await searchParams
  const done = oneOf(asked, 'done')
  const { asker, permit: queue } = await requirePermission('queue.see', '/requests/pairs')
  const { permit: decide } = await requirePermission('request.decide', '/requests/pairs')
  const kept = await keptForm(asker.staffId, asked.kept)
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
      {(together.length > 0 || kept) && (
        <PairsToTick
          action="/requests/pairs/save"
          formKey={kept?.formKey ?? newId()}
          kept={kept}
          pairs={together.map((pair) => ({
            value: pairTicked(pair.requestId, pair.version),
            label: `${pair.reference} is already recorded as ${pair.survivorReference || 'a crime that is not yours to see'}`,
            hint: <Both pair={pair} />,
          }))}
        />
      )}
      <Alone pairs={alone} />
    </>
  )
}

function Both({ pair: { requestId, survivorId, survivor, code, countClass } }: { pair: Pair }) {
  const alike = [
    ['victims', survivor.sameVictims],
    ['suspects', survivor.sameSuspects],
    ['offence', survivor.sameOffence],
    ['day reported', survivor.sameDay],
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
      <a className="govuk-link" href={`/crimes/${survivorId}`}>
        the crime that stays
      </a>
    </>
  )
}

function Alone({ pairs }: { pairs: readonly LonePair[] }) {
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
