import { InsetText } from '#components/page/inset-text'
import { countRowsWithoutCrime } from '#lib/imports/refused/list-missing'
import type { Actor } from '#lib/people/model'
import type { Permit } from '#lib/base/permit'
import { roleFor } from '#lib/people/permissions'

interface RowsWithoutCrimeProps {
  permit: Permit<'crime.see' | 'request.decide' | 'cancellation.confirm'>
  actor: Actor
}

/** For a decision maker: that rows of the RMS do not say which crime they are about, so that this one may lack a victim. */
export async function RowsWithoutCrime({ permit, actor }: RowsWithoutCrimeProps) {
  if (roleFor(actor.roles, 'request.decide') === undefined) return null
  const count = await countRowsWithoutCrime(permit)
  if (count === 0) return null
  return (
    <InsetText>
      {count === 1
        ? '1 row that could not be imported from the RMS does not say which crime it is about.'
        : `${count.toLocaleString('en-GB')} rows that could not be imported from the RMS do not say which crimes they are about.`}{' '}
      Until the registrar has found out, any crime may lack a victim or a suspect, this one too.
      {roleFor(actor.roles, 'rms.see') !== undefined && (
        <>
          {' '}
          <a className="govuk-link" href="/rms/incomplete">
            The missing rows
          </a>
        </>
      )}
    </InsetText>
  )
}
