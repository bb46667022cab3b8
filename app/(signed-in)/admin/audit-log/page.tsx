import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { loadHead } from '#lib/ledger/load-head'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { countInWords } from '#lib/statistics/model'

export const metadata: Metadata = { title: 'Proof of the audit log' }

/** Where the audit log stands, and how somebody from outside shows that nothing in it was changed afterwards. */
export default async function Page() {
  const { permit } = await requirePermission('ledger.see', '/admin/audit-log')
  await recordAccess(permit)
  const { entries, at, hash } = await loadHead(permit)
  return (
    <Measure>
      <BackLink href="/today">Today</BackLink>
      <PageTitle>Proof of the audit log</PageTitle>
      <p className="govuk-body">
        Every change is saved together with an entry in the audit log. Each entry holds the hash of the entry before it,
        so that nobody can change, leave out or add an entry without every later hash becoming another.
      </p>
      <SummaryList
        rows={[
          { key: 'Entries', value: countInWords(entries) },
          ...(at === null ? [] : [{ key: 'Last entry', value: instantInWords(at) }]),
          { key: 'Hash of the last entry', value: <code className="app-hash">{hash}</code> },
        ]}
      />
      <h2 className="govuk-heading-m">How to check it</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Write down the number of entries and the hash, and keep them outside the force.</li>
        <li>
          Ask the force to run <code>npm run verify</code> on its server while you watch. It works out every hash again
          from the first entry, and says how many entries there are and where they break, if they do.
        </li>
        <li>
          On a later visit, the entry of the number you wrote down must still have the hash you wrote down. If it does
          not, something before it was changed in between.
        </li>
      </ol>
      <p className="govuk-body">
        The hash does not show that what people entered was true, and a hash that you were given only today does not
        show that nothing was changed before today.
      </p>
    </Measure>
  )
}
