import type { ReactNode } from 'react'

/** Which crime this page is about, kept at the top of all its pages: reference, offence, unit and where it stands. */
export function IdentityBar({
  reference,
  offence,
  unit,
  state,
  actions,
}: {
  reference: string
  offence: ReactNode
  unit?: ReactNode
  state?: ReactNode
  /** Buttons that belong to the crime as a whole. */
  actions?: ReactNode
}) {
  return (
    <section className="app-identity-bar" aria-label="This crime">
      <div className="app-identity-bar__words">
        <p className="app-identity-bar__reference">{reference}</p>
        <p className="app-identity-bar__offence">
          {offence}
          {unit !== undefined && <span className="app-identity-bar__unit">{unit}</span>}
        </p>
      </div>
      {state !== undefined && <div className="app-identity-bar__state">{state}</div>}
      {actions !== undefined && <div className="app-identity-bar__actions">{actions}</div>}
    </section>
  )
}
