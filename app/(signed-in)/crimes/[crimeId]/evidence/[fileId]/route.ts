import { Readable } from 'node:stream'
import { contentDisposition } from '#lib/cancellations/evidence/hand-out'
import { openEvidence } from '#lib/cancellations/evidence/evidence-file'
import { requirePermission } from '#lib/people/require-permission'

/**
 * Hands an item of evidence out: as a download, never shown, to those who may see its crime, with a note that they
 * looked. Its bytes are checked against what was handed in before the first one leaves.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/crimes/[crimeId]/evidence/[fileId]'>,
): Promise<Response> {
  const { crimeId, fileId } = await params
  const { permit } = await requirePermission(
    'evidence.open',
    `/crimes/${encodeURIComponent(crimeId)}/evidence/${encodeURIComponent(fileId)}`,
  )
  const file = await openEvidence(permit, crimeId, fileId)
  if (!file) return new Response('There is no such file.', { status: 404 })
  return new Response(Readable.toWeb(Readable.from(file.content)) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: {
      'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
      'content-length': String(file.bytes),
      'content-disposition': contentDisposition(file.name, file.mediaType),
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
