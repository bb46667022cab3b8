import { Readable } from 'node:stream'
import { isId } from '#lib/base/ids'
import { rejectFile } from '#lib/imports/load-extracts'
import { FILES } from '#lib/imports/rows/columns'
import { requirePermission } from '#lib/people/require-permission'

/** Hands out the rejected rows of one file of an extract, to be corrected and loaded. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/imports/[extractId]/rejects/[file]'>,
): Promise<Response> {
  const { extractId, file: requested } = await params
  const { permit } = await requirePermission('extract.see', '/imports')
  const file = FILES.find((name) => name === requested)
  if (!file || !isId(extractId)) return new Response('There is no such file.', { status: 404 })
  const content = Readable.from(rejectFile(permit, extractId, file)).map((item: string) => Buffer.from(item))
  return new Response(Readable.toWeb(content) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${file}"` },
  })
}
