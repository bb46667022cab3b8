import { Table } from '#components/table/table'
import { timeInWords } from '#lib/base/day'
import { type Look, pageInWords } from '#lib/people/looks/model'

/** What an inspector opened on one day, the latest first. */
export const LookTable = ({ caption, looks }: { caption: string; looks: readonly Look[] }) => (
  <Table
    caption={caption}
    columns={[{ text: 'Time' }, { text: 'Page' }, { text: 'Crimes shown' }, { text: 'Inspector' }]}
    rows={looks.map((look) => ({
      key: look.id,
      cells: [timeInWords(look.at), <PageOf key="page" look={look} />, <Crimes key="crimes" look={look} />, look.by],
    }))}
  />
)

const PageOf = ({ look: { page } }: { look: Look }) =>
  page === null ? (
    pageInWords(page)
  ) : (
    <a className="govuk-link" href={page}>
      {pageInWords(page)}
    </a>
  )

function Crimes({ look: { crimes, first } }: { look: Look }) {
  if (crimes === 0) return 'None'
  const more = crimes - first.length
  return (
    <>
      {first.map(({ id, reference }, nth) => (
        <span key={id}>
          {nth > 0 && ', '}
          <a className="govuk-link" href={`/crimes/${id}`}>
            {reference}
          </a>
        </span>
      ))}
      {more > 0 && ` and ${more.toLocaleString('en-GB')} more`}
    </>
  )
}
