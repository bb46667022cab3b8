import { notFound } from 'next/navigation'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { publicationCsv } from '#lib/publications/csv'
import { loadPublication } from '#lib/publications/load-publication'

/** The tables of a publication for a spreadsheet. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/publications/[publicationId]/download'>,
): Promise<Response> {
  const { publicationId } = await params
  const { permit } = await requirePermission('report.read', `/publications/${publicationId}`)
  await recordAccess(permit)
  const view = await loadPublication(permit, publicationId)
  if (!view) notFound()
  return new Response(publicationCsv(view.content), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${view.content.title}, edition ${String(view.content.edition)}.csv"`,
    },
  })
}
