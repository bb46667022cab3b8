import { notFound } from 'next/navigation'
import { loadReplay } from '#lib/audits/replay/load-replay'
import { replayDocument } from '#lib/audits/replay/replay-document'
import { permit } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'

/** One file that replays the draw of a frame in a browser without a network; it is saved, and not shown here. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/audits/programme/[auditId]/replay/[frameId]'>,
): Promise<Response> {
  const { auditId, frameId } = await params
  const { actor, permit: see } = await requirePermission('audit.see', `/audits/programme/${auditId}/replay/${frameId}`)
  await recordAccess(see)
  const follow = permit(actor, 'audit.follow')
  const replay = await loadReplay({ see, follow: follow.ok ? follow.value : undefined }, auditId, frameId)
  if (!replay) notFound()
  const marking = replay.isOutside ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE'
  return new Response(replayDocument(replay), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${marking} ${replay.title} draw.html"`,
    },
  })
}
