/** Printed too: a page of the demonstration must never pass for a real one. */
export function DemonstrationBanner() {
  return (
    <div className="app-demonstration">
      <p className="govuk-width-container app-demonstration__words">
        <strong>Demonstration:</strong> invented people and crimes
      </p>
    </div>
  )
}
