import { largestFile } from '#lib/base/file-store'
import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { refuse } from '#lib/base/result'
import { evidenceFieldsOf } from '#lib/cancellations/evidence/evidence-answers'
import { saveEvidence } from '#lib/cancellations/evidence/evidence-file'
import { takeUpload } from '#lib/cancellations/evidence/upload'
import { postFile } from '#lib/people/file-door'

/**
 * Takes one piece of evidence, with its file or without: for a request being asked (`from=ask`), or for the answers to
 * questions put back (`from` is then the request). Outside the proxy, which would cut a large body short.
 */
export async function POST(request: Request, { params }: { params: Promise<{ crimeId: string }> }): Promise<Response> {
  const { crimeId } = await params
  const asked = new URL(request.url).searchParams
  const [from, piece] = [asked.get('from') ?? 'ask', asked.get('piece') ?? 'new']
  if (!isId(crimeId) || !(from === 'ask' || isId(from)) || !(piece === 'new' || isId(piece)))
    return new Response(null, { status: 404 })
  const list = from === 'ask' ? `/crimes/${crimeId}/ask/evidence` : `/requests/${from}/answer`
  const page = from === 'ask' ? `${list}/${piece}` : `${list}/evidence/${piece}`
  return postFile(request, {
    power: from === 'ask' ? 'request.ask' : 'request.answer',
    page,
    atMost: largestFile(),
    take: takeUpload,
    deed: async (permit, { fields, file }, formKey) => {
      const [pieceId, later] = [oneOf(fields, 'pieceId'), oneOf(fields, 'later') === 'yes']
      if (!isId(pieceId)) return refuse({ kind: 'incomplete', words: 'This form did not arrive whole. Send it again.' })
      const saved = await saveEvidence(
        permit,
        crimeId,
        { pieceId, fields: evidenceFieldsOf(fields), file, later },
        formKey,
      )
      return saved.ok ? { ok: true, value: later } : saved
    },
    then: (later) => (!later ? list : from === 'ask' ? `/crimes/${crimeId}/ask?saved=1` : `${list}?saved=1`),
  })
}
