'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Prints the page. Only there where scripts run; without them the browser's own menu prints. */
export function PrintButton({ children = 'Print this page' }: { children?: string }) {
  const scriptsRun = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!scriptsRun) return null
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary app-no-print"
      onClick={() => {
        window.print()
      }}
    >
      {children}
    </button>
  )
}
