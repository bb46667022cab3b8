import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import type { DutyView } from '#lib/victims/views/load-duty'
import { isApart, type Route } from '#lib/victims/informing/safe-contact'
import { WHOM_WORDS } from '#lib/victims/informing/whom-to-inform'
import { PhoneLink } from './plan-lines.tsx'

const KEYS: Record<Route['kind'], string> = { phone: 'Phone', email: 'E-mail', address: 'Address' }

/** Who is to be informed and what the RMS holds of them. A way that a suspect shares, or may share, leads nowhere, nor does a phone that nobody may ring. */
export function Contact({ view: { victim, routes, whom, suspects }, mayRing }: { view: DutyView; mayRing: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m">Who to inform</h2>
      <p className="govuk-body">{WHOM_WORDS[whom]}</p>
      <SummaryList
        rows={[
          { key: 'Name', value: victim?.name ?? 'Not held here. Look in the RMS' },
          ...(victim?.interpreter
            ? [{ key: 'Language', value: `${victim.interpreter}: bring an interpreter, never a relative` }]
            : []),
          ...routes.map((route) => ({ key: KEYS[route.kind], value: <Way route={route} mayRing={mayRing} /> })),
          ...(routes.length === 0
            ? [{ key: 'Contact', value: 'No phone, e-mail or address is held here. Look in the RMS' }]
            : []),
          {
            key: 'Suspects',
            value:
              suspects.length === 0
                ? 'None named in the RMS'
                : suspects.map(({ name }) => name ?? 'no name held').join(', '),
          },
        ]}
      />
    </>
  )
}

function Way({ route, mayRing }: { route: Route; mayRing: boolean }) {
  const { kind, value, sharedWith } = route
  if (!isApart(route)) {
    return (
      <>
        <s>{value}</s>{' '}
        <Tag colour="red">{sharedWith.length > 0 ? 'Shared with a suspect' : 'May be shared with a suspect'}</Tag>
      </>
    )
  }
  return kind === 'phone' && mayRing ? <PhoneLink number={value} /> : value
}
