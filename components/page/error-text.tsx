'use client'

/** What to do when a page broke, with the code under which the fault is in the log. */
export function FaultWords({ code }: { code?: string }) {
  return (
    <>
      <p className="govuk-body">If you were looking at something, try again in a moment.</p>
      <p className="govuk-body">
        If you were sending a form, go back to it and send it again. Nothing is ever saved twice, and the page will tell
        you if it was saved the first time.
      </p>
      {code !== undefined && (
        <p className="govuk-body">
          If it keeps happening, tell the people who look after Crime Registrar this code: <strong>{code}</strong>
        </p>
      )}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => {
          window.location.reload()
        }}
      >
        Load this page again
      </button>
    </>
  )
}
