import { InsetText } from '#components/page/inset-text'
import { LinkList } from '#components/page/link-list'
import { inWords } from '#lib/base/day'
import type { InspectorAccess } from '#lib/people/looks/model'

const WAYS = [
  { href: '/compliance', text: 'Compliance report: the figures, what audits found, and the crimes behind them' },
  { href: '/audits/programme', text: 'Audits: what was declared, what was read, and what followed' },
  { href: '/crimes', text: 'Crimes, with their history, requests and decisions' },
  { href: '/rms/differences', text: 'Differences from the RMS: crimes cancelled there and not here' },
  { href: '/rules', text: 'Rules that each request and decision is checked against' },
  { href: '/admin/audit-log', text: 'Proof of the audit log: how to show that nothing was changed afterwards' },
]

/** What an inspector is told first: from when until when, by whom, that each look is recorded, and where to begin. */
export function InspectorToday({ access }: { access: InspectorAccess | undefined }) {
  return (
    <>
      {access && (
        <p className="govuk-body">
          {`You have access from ${inWords(access.fromDay)} until the end of ${inWords(access.toDay)}. ${access.grantedBy ?? 'The chief officer'} gave it to you.`}
        </p>
      )}
      <InsetText>
        You read whole records and change nothing. Each page and file you open is recorded, and shown to the force crime
        registrar and the chief officer for crime recording.
      </InsetText>
      <h2 className="govuk-heading-m">Where to begin</h2>
      <LinkList links={WAYS} />
    </>
  )
}
