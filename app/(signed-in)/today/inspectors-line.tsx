import { inWords } from '#lib/base/day'
import { recentInspectors } from '#lib/people/looks/list-looks'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'

/** For the registrar and the chief officer: that an inspector has or had access, and where what they looked at is shown. */
export async function InspectorsLine({ actor }: { actor: Actor }) {
  const allowed = permit(actor, 'access.read')
  const [latest] = allowed.ok ? await recentInspectors(allowed.value) : []
  if (!latest) return null
  return (
    <p className="govuk-body">
      {`${latest.name}, an inspector, has access from ${inWords(latest.fromDay)} until ${inWords(latest.toDay)}. `}
      <a className="govuk-link" href="/admin/people/inspectors">
        What the inspector looked at
      </a>
    </p>
  )
}
