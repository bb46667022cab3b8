import { ChartFigure } from '#components/chart/chart-figure'
import { publishedFigures } from '#lib/inspection/published/figures'
import { loadOwnInspections } from '#lib/inspection/own/load-own'
import { ofThisForce } from '#lib/inspection/reading/beside'
import { funnelOfForces } from '#lib/inspection/reading/funnel-of-forces'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'
import { ownFigures } from '../compliance/published/own-figures.ts'
import { gapsFor } from '../compliance/published/own-gaps.ts'
import { OwnTable } from '../compliance/published/own-table.tsx'

/** What inspectors found in this force beside what it found itself, and beside what they found in others. */
export async function BesideInspectors({ actor }: { actor: Actor }) {
  const allowed = permit(actor, 'report.read')
  if (!allowed.ok) return null
  const own = await loadOwnInspections(allowed.value)
  return (
    <section aria-labelledby="inspectors">
      <h2 className="govuk-heading-m" id="inspectors">
        What inspectors found, beside own figures
      </h2>
      <OwnTable
        inspected={ofThisForce(own.figures, publishedFigures, own.force)}
        reviews={await ownFigures(actor)}
        gapTo={gapsFor(actor)}
      />
      <ChartFigure
        id="forces"
        title="Violence wrongly cancelled, by force"
        chart={funnelOfForces([...own.figures, ...publishedFigures], 'violence', own.force)}
        behind={{ href: '/compliance/published', text: 'All that inspectors published, with its sources' }}
        isTableFolded
      />
    </section>
  )
}
