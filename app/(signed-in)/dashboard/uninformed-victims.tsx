import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { titleOf } from '#lib/counting-rules/offences'
import type { Dashboard } from '#lib/indicators/dashboard/load-dashboard'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { countInWords } from '#lib/statistics/model'

/** The victims who have waited longest to be informed, with their days. */
export function UninformedVictims({ dashboard, roles }: { dashboard: Dashboard; roles: readonly Role[] }) {
  const { longestWaiting, uninformed } = dashboard
  return (
    <section aria-labelledby="uninformed">
      <h2 className="govuk-heading-m" id="uninformed">
        Victims not informed
      </h2>
      {longestWaiting.length === 0 ? (
        <EmptyList words="No victim waits to be informed." />
      ) : (
        <LongestWaiting dashboard={dashboard} />
      )}
      {uninformed.late > 0 && roleFor(roles, 'victim.see-late') !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href="/victims/late">
            All victims of authorised cases who are late, with what was tried
          </a>
        </p>
      )}
    </section>
  )
}

function LongestWaiting({ dashboard: { longestWaiting, uninformed } }: { dashboard: Dashboard }) {
  return (
    <Table
      caption={`The ${countInWords(longestWaiting.length)} of ${countInWords(uninformed.all)} who have waited longest`}
      captionSize="s"
      columns={[
        { text: 'Crime' },
        { text: 'Offence' },
        { text: 'Days since the duty began', numeric: true },
        { text: 'Due' },
      ]}
      rows={longestWaiting.map(({ dutyId, reference, code, countClass, days, isLate }) => ({
        key: dutyId,
        cells: [
          <a key="crime" className="govuk-link" href={`/victims/${dutyId}`}>
            {reference}
          </a>,
          titleOf(code, countClass),
          countInWords(days),
          isLate ? 'Late' : 'In time',
        ],
      }))}
    />
  )
}
