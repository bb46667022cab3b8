import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import type { DutyLook } from '#lib/victims/look'
import type { Route } from '#lib/victims/doorsteps/safe-contact'
import { WHOM_WORDS } from '#lib/victims/doorsteps/whom-to-tell'

const KEYS: Record<Route['kind'], string> = { phone: 'Phone', email: 'E-mail', address: 'Address' }

/** Who is to be told and where they can be reached. A way that a suspect shares leads nowhere. */
export function Contact({ look: { victim, routes, whom, suspects } }: { look: DutyLook }) {
  return (
    <>
      <h2 className="govuk-heading-m">Who to tell</h2>
      <p className="govuk-body">{WHOM_WORDS[whom]}</p>
      <SummaryList
        rows={[
          { key: 'Name', value: victim?.name ?? 'Not held here. Look in the RMS' },
          ...(victim?.interpreter ? [{ key: 'Language', value: `${victim.interpreter}: bring an interpreter, never a relative` }] : []),
          ...routes.map((route) => ({ key: KEYS[route.kind], value: <Way route={route} /> })),
          ...(routes.length === 0 ? [{ key: 'Contact', value: 'No phone, e-mail or address is held here. Look in the RMS' }] : []),
          { key: 'Suspects', value: suspects.length === 0 ? 'None named in the RMS' : suspects.map(({ name }) => name ?? 'no name held').join(', ') },
        ]}
      />
    </>
  )
}

function Way({ route: { kind, value, sharedWith } }: { route: Route }) {
  if (sharedWith.length > 0) {
    return (
      <>
        <s>{value}</s> <Tag colour="red">Shared with a suspect</Tag>
      </>
    )
  }
  if (kind === 'phone') return <a className="govuk-link" href={`tel:${value.replaceAll(/[^\d+]/g, '')}`}>{value}</a>
  return value
}
