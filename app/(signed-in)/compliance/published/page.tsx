import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { LinkList } from '#components/page/link-list'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { oneOf } from '#lib/base/form-fields'
import type { PublishedFigure } from '#lib/inspection/model'
import { publishedFigures } from '#lib/inspection/published/figures'
import { loadOwnInspections } from '#lib/inspection/own/load-own'
import { ofThisForce, ownBeside } from '#lib/inspection/reading/beside'
import { installation } from '#lib/people/accounts'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { ArticleSection } from './article-section.tsx'
import { FiguresSection } from './figures-section.tsx'
import { ownFigures } from './own-figures.ts'
import { gapsFor } from './own-gaps.ts'
import { OwnSection } from './own-section.tsx'
import { RatesSection } from './rates-section.tsx'

export const metadata: Metadata = { title: 'What inspectors found' }

/** What inspectors found of cancelled crimes, here and in other forces, and what samples so small allow one to say. */
export default async function Page({ searchParams }: PageProps<'/compliance/published'>) {
  const { actor, permit } = await requirePermission('report.read', '/compliance/published')
  const query = await searchParams
  const own = await loadOwnInspections(permit)
  const inspected = ofThisForce(own.figures, publishedFigures, own.force)
  const reviews = await ownFigures(actor)
  const forceName = (await installation())?.forceName ?? ''
  return (
    <>
      {query.done === 'uploaded' && (
        <NotificationBanner kind="success" heading="The inspections of this force were uploaded" />
      )}
      <Back follows={roleFor(actor.roles, 'report.follow') !== undefined} />
      <PageTitle>What inspectors found</PageTitle>
      <HowToRead />
      <OwnSection
        own={own}
        inspected={inspected}
        forceName={forceName}
        reviews={reviews}
        gapTo={gapsFor(actor)}
        mayUpload={roleFor(actor.roles, 'inspection.upload') !== undefined}
      />
      <FiguresSection
        figures={[...own.figures, ...publishedFigures]}
        asked={asked(query)}
        beside={besideFor(inspected, reviews)}
        forceName={forceName}
      />
      <p className="govuk-body app-no-print">
        <a className="govuk-link" href="/compliance/published/download">
          Download the published figures as a spreadsheet (CSV)
        </a>
      </p>
      <ArticleSection />
      <RatesSection />
    </>
  )
}

/** Readers from outside come from the published reports. */
function Back({ follows }: { follows: boolean }) {
  return follows ? (
    <BackLink href="/compliance">Compliance report</BackLink>
  ) : (
    <BackLink href="/publications">Published reports</BackLink>
  )
}

const asked = (query: Awaited<PageProps<'/compliance/published'>['searchParams']>) => ({
  force: oneOf(query, 'force'),
  year: oneOf(query, 'year'),
  category: oneOf(query, 'category'),
  from: oneOf(query, 'from'),
})

/** What this force's own figures say beside a published one, in sentences. */
const besideFor =
  (inspections: readonly PublishedFigure[], reviews: Awaited<ReturnType<typeof ownFigures>>) =>
  (figure: PublishedFigure): readonly string[] => {
    if (inspections.includes(figure)) return ['This is a figure of this force.']
    if (!isCountedHere(figure)) return ['Not counted in this force.']
    const inspected = ownBeside(inspections, figure)
    return [
      ...(inspected.length === 0 ? ['No inspection of this force is held.'] : inspected),
      reviews?.(figure.category) ?? '',
    ]
  }

/** Forces with an error, and crimes referred, are not counted of this force. */
const isCountedHere = ({ measure }: PublishedFigure): boolean =>
  measure === 'wrongly-cancelled' || measure === 'victims-not-informed'

const PARTS = [
  { href: '#own', text: 'This force' },
  { href: '#figures', text: 'Published figures' },
  { href: '#article', text: 'What the press printed in October 2020' },
  { href: '#rates', text: 'How often rapes were cancelled' },
]

function HowToRead() {
  return (
    <>
      <InsetText>
        Each figure is of cancelled crimes that inspectors reviewed, or of victims who should have been informed, never
        of crimes reported. The range beside it is where the true share could lie, at 95% confidence. Forces are not
        ranked, because samples this small cannot rank them.
      </InsetText>
      <p className="govuk-body">
        Each sample is measured against 10% in the same way (exact one-sided 95% limits). If you compare a sample with
        many others, about 1 in 20 will seem to differ by chance alone.
      </p>
      <LinkList links={PARTS} label="On this page" isWithin />
    </>
  )
}
