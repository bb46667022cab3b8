import { loadLines } from '#lib/audits/programme/load-frame'
import { notFound } from 'next/navigation'
import { requirePermission } from '#lib/people/require-permission'

/** The labels of a frame by their characters, a line each, no line feed at the end: SHA-256 of this file is the frame’s hash. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/audits/programme/[auditId]/frame/[frameId]'>,
): Promise<Response> {
  const { auditId, frameId } = await params
  const { permit } = await requirePermission('audit.follow', `/audits/programme/${auditId}`)
  const lines = await loadLines(permit, auditId, frameId)
  if (!lines) notFound()
  return new Response(lines.join('\n'), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="OFFICIAL-SENSITIVE frame.txt"',
    },
  })
}
