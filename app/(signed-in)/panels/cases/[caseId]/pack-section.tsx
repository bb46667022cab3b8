import { Details } from '#components/page/details'
import { InsetText } from '#components/page/inset-text'
import { SummaryList } from '#components/table/summary-list'
import type { ShownHit } from '#lib/panels/cases/load-case'
import type { PackContent } from '#lib/panels/packs/content'
import { MarkedText } from './marked-text.tsx'

/** What the panel reads of a case. For whoever prepares or signs off, what was found is marked in the account. */
export function Pack({ content, hits }: { content: PackContent; hits: readonly ShownHit[] }) {
  return (
    <>
      {content.anonymityForLife && (
        <InsetText>
          Whoever complained of this is never to be named or pointed to, whatever became of the crime. The law protects
          them for life.
        </InsetText>
      )}
      <h2 className="govuk-heading-m">The case</h2>
      <SummaryList rows={content.lines.map(({ name, value }) => ({ key: name, value }))} />
      <h2 className="govuk-heading-m">What happened, in an edited account</h2>
      <MarkedText text={content.account} hits={hits} />
      <h2 className="govuk-heading-m">Who is who</h2>
      <SummaryList rows={content.people.map(({ label, is }) => ({ key: label, value: is }))} />
      <h2 className="govuk-heading-m">Evidence</h2>
      {content.evidence.length === 0 && <p className="govuk-body">None was given.</p>}
      {content.evidence.map((lines, n) => (
        <section key={String(n)} aria-label={`Item ${String(n + 1)}`}>
          <h3 className="govuk-heading-s">{`Item ${String(n + 1)}`}</h3>
          <SummaryList rows={lines.map(({ name, value }) => ({ key: name, value }))} />
        </section>
      ))}
      <h2 className="govuk-heading-m">What the rules said when it was decided</h2>
      <Findings findings={content.findings} />
    </>
  )
}

/** What was not met or not known stands first; what was met is folded. */
function Findings({ findings }: { findings: PackContent['findings'] }) {
  const rows = (some: PackContent['findings']) => some.map(({ name, value }) => ({ key: name, value }))
  const met = findings.filter(({ value }) => value === 'Met')
  const other = findings.filter(({ value }) => value !== 'Met')
  return (
    <>
      {other.length === 0 ? (
        <p className="govuk-body">Every check that applied was met.</p>
      ) : (
        <SummaryList rows={rows(other)} />
      )}
      {met.length > 0 && (
        <Details summary={`Checks that were met (${String(met.length)})`}>
          <SummaryList rows={rows(met)} />
        </Details>
      )}
    </>
  )
}
