export interface SignedIn {
  readonly name: string
  /** The role they act in, in words. */
  readonly role: string
  readonly unit?: string | null
  /** Where the sign-out form posts to, and what it carries. */
  readonly signOut: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> }
}

/** The dark bar on top: what this is, who is signed in, and the way out, which is a form so that no stray link signs out. */
export function Masthead({ home, person }: { home: string; person?: SignedIn }) {
  return (
    <div className="app-masthead">
      <div className="govuk-width-container app-masthead__row">
        <a className="app-masthead__name" href={home}>
          <Emblem />
          Crime Registrar
        </a>
        {person !== undefined && <Person person={person} />}
      </div>
    </div>
  )
}

function Person({ person }: { person: SignedIn }) {
  return (
    <div className="app-masthead__person">
      <p className="app-masthead__who">
        <span className="govuk-visually-hidden">Signed in as </span>
        <strong>{person.name}</strong>
        <span className="app-masthead__role">
          {person.role}
          {person.unit ? `, ${person.unit}` : ''}
        </span>
      </p>
      <form method="post" action={person.signOut.action}>
        {Object.entries(person.signOut.hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="app-masthead__out">
          Sign out
        </button>
      </form>
    </div>
  )
}

// Five tally marks, the last one struck across: the count, and what may leave it. For decoration only.
function Emblem() {
  return (
    <svg className="app-emblem" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path d="M7 6v20M13 6v20M19 6v20M25 6v20M3 22 29 10" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  )
}
