import type { ReactNode } from 'react'
import { classNames } from '#components/class-names'

interface ButtonProps {
  children: ReactNode
  kind?: 'secondary' | 'warning'
  /** Posted with the form when this is the button pressed. */
  name?: string
  value?: string
  /** Another place to post to. */
  formAction?: string
  /** Sends the form unchecked, as for "Save and come back later". */
  unchecked?: boolean
}

/** Sends its form. */
export function Button({ children, kind, unchecked, ...posted }: ButtonProps) {
  return (
    <button
      type="submit"
      className={classNames('govuk-button', kind && `govuk-button--${kind}`)}
      formNoValidate={unchecked}
      {...posted}
    >
      {children}
    </button>
  )
}

/** A link that begins something and so looks like a button. */
export function ButtonLink({
  href,
  children,
  kind,
}: {
  href: string
  children: ReactNode
  kind?: 'secondary' | 'warning'
}) {
  return (
    <a
      href={href}
      role="button"
      draggable="false"
      className={classNames('govuk-button', kind && `govuk-button--${kind}`)}
    >
      {children}
    </a>
  )
}

/** Buttons and links in a row. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
