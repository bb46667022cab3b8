import { notFound } from 'next/navigation'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { loadPublication } from '#lib/publications/load-publication'

/** The frozen text of a publication, byte by byte: SHA-256 of this file is the hash beside it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/publications/[publicationId]/text'>,
): Promise<Response> {
  const { publicationId } = await params
  const { permit } = await requirePermission('report.read', `/publications/${publicationId}`)
  await recordAccess(permit)
  const view = await loadPublication(permit, publicationId)
  if (!view) notFound()
  return new Response(view.text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${view.content.title}, edition ${String(view.content.edition)}.json"`,
    },
  })
}
