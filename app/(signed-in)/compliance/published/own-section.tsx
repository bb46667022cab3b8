import { ButtonLink } from '#components/form/button'
import { Details } from '#components/page/details'
import { WarningText } from '#components/page/warning-text'
import { instantInWords } from '#lib/base/day'
import type { PublishedCategory, PublishedFigure } from '#lib/inspection/model'
import type { OwnInspections } from '#lib/inspection/own/load-own'
import type { GapTo } from './own-gaps.ts'
import { OwnTable } from './own-table.tsx'

interface Props {
  own: OwnInspections
  /** Every inspection of this force that is known: uploaded or published. */
  inspected: readonly PublishedFigure[]
  forceName: string
  /** The force's own reviews of a category, in words; undefined for readers from outside. */
  reviews: ((category: PublishedCategory) => string) | undefined
  /** How far own audits lie from the latest inspection; undefined for readers who are not shown what audits found. */
  gapTo: GapTo | undefined
  mayUpload: boolean
}

/** What inspectors found in this force, by its own file, and what its own auditors found. */
export function OwnSection({ own, inspected, forceName, reviews, gapTo, mayUpload }: Props) {
  return (
    <section aria-labelledby="own">
      <h2 className="govuk-heading-m" id="own">
        {forceName}
      </h2>
      {own.isUnreadable && (
        <WarningText>
          The last file of this force’s inspections cannot be read any more. The registrar must upload it again.
        </WarningText>
      )}
      <OwnTable inspected={inspected} reviews={reviews} gapTo={gapTo} />
      <p className="govuk-body">
        {own.current
          ? `Inspections of this force as uploaded by the registrar on ${instantInWords(own.current.at)}.`
          : 'No inspections of this force have been uploaded.'}
      </p>
      {mayUpload && (
        <ButtonLink kind="secondary" href="/compliance/published/upload">
          Upload inspections of this force
        </ButtonLink>
      )}
      {reviews && own.current && <UploadedFiles own={own} />}
    </section>
  )
}

function UploadedFiles({ own }: { own: OwnInspections }) {
  return (
    <Details summary="Files uploaded">
      <ul className="govuk-list">
        {[own.current, ...own.earlier].map(
          (file, n) =>
            file && (
              <li key={file.id}>
                <a className="govuk-link" href={`/compliance/published/files/${file.id}`}>
                  File of {instantInWords(file.at)} (CSV)
                </a>
                {n === 0 ? ', shown now' : ', replaced'}
              </li>
            ),
        )}
      </ul>
    </Details>
  )
}
