import { ChartFigure } from '#components/chart/chart-figure'
import { LinkList } from '#components/page/link-list'
import type { PublishedFigure } from '#lib/inspection/model'
import { CATEGORY_WORDS } from '#lib/inspection/reading/words'
import { publishedFigures } from '#lib/inspection/published/figures'
import { loadOwnInspections } from '#lib/inspection/own/load-own'
import { ofThisForce } from '#lib/inspection/reading/beside'
import { categoriesWithFunnel, funnelOfForces } from '#lib/inspection/reading/funnel-of-forces'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'
import { ownFigures } from '../compliance/published/own-figures.ts'
import { gapsFor } from '../compliance/published/own-gaps.ts'
import { OwnTable } from '../compliance/published/own-table.tsx'

/** What inspectors found in this force beside what it found itself, and beside what they found in others. */
export async function BesideInspectors({ actor, chosen }: { actor: Actor; chosen: string | undefined }) {
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
      <Forces figures={[...own.figures, ...publishedFigures]} own={own.force} chosen={chosen} />
    </section>
  )
}

interface ForcesProps {
  figures: readonly PublishedFigure[]
  own: string
  /** The offences asked for in the address. */
  chosen: string | undefined
}

/** What inspectors found in each force, of one group of offences; the others are a link away. Nothing where too few were sampled. */
function Forces({ figures, own, chosen }: ForcesProps) {
  const categories = categoriesWithFunnel(figures)
  const category = categories.find((each) => each === chosen) ?? categories.find((each) => each === 'violence')
  if (category === undefined) return null
  return (
    <div id="forces">
      <ChartFigure
        id={`forces-${category}`}
        title={`${CATEGORY_WORDS[category]} wrongly cancelled, by force`}
        chart={funnelOfForces(figures, category, own)}
        behind={{ href: '/compliance/published', text: 'All that inspectors published, with its sources' }}
        isTableFolded
      />
      <LinkList
        label="The same of other offences"
        links={categories
          .filter((each) => each !== category)
          .map((each) => ({
            href: `/dashboard?forces=${each}#forces`,
            text: `${CATEGORY_WORDS[each]} wrongly cancelled, by force`,
          }))}
        isWithin
      />
    </div>
  )
}
