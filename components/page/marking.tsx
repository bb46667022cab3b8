/** The government security marking; at the head and the foot of every page. In print the stylesheet repeats it. */
export function Marking({ place }: { place: 'head' | 'foot' }) {
  return <p className={`app-marking app-marking--${place}`}>OFFICIAL-SENSITIVE</p>
}

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
