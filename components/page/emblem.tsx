/** Five tally marks, the last one struck across: the count, and what may leave it. For decoration only. */
export function Emblem() {
  return (
    <svg className="app-emblem" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path d="M7 6v20M13 6v20M19 6v20M25 6v20M3 22 29 10" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  )
}
