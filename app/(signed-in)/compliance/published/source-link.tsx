import type { Source } from '#lib/inspection/model'

/** Where something is quoted from: a link where its address is known. */
export function SourceLink({ source }: { source: Source }) {
  return source.url === null ? (
    <>{source.name}</>
  ) : (
    <a className="govuk-link" href={source.url} rel="noreferrer">
      {source.name}
    </a>
  )
}
