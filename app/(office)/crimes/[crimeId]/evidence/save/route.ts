import { largestFile } from '#lib/base/file-store'
import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { ok, refuse } from '#lib/base/result'
import { evidenceFieldsOf } from '#lib/cancellations/evidence/evidence-answers'
import { saveEvidence } from '#lib/cancellations/evidence/evidence-file'
import { takeUpload } from '#lib/cancellations/evidence/upload'
import { uploadRoute } from '#lib/people/upload-route'

/** The page that lists the evidence: of a request not yet sent (`from=ask`), or of the answers to one returned with questions. */
const listOf = (crimeId: string, from: string): string =>
  from === 'ask' ? `/crimes/${crimeId}/ask/evidence` : `/requests/${from}/answer`

/** For what the evidence is, and which item of it: `from` and `piece` of the address. */
const inQuery = (query: URLSearchParams): { from: string; piece: string } => ({
  from: query.get('from') ?? 'ask',
  piece: query.get('piece') ?? 'new',
})

/**
 * Takes one item of evidence, with its file or without: for a request not yet sent, or for the answers to one returned
 * with questions (`from` is then the request). Outside the proxy, which would cut a large body short.
 */
export const POST = uploadRoute('/crimes/[crimeId]/evidence/save', {
  permission: ({ query }) => (inQuery(query).from === 'ask' ? 'request.ask' : 'request.answer'),
  page: ({ crimeId, query }) => {
    const { from, piece } = inQuery(query)
    if (!(from === 'ask' || isId(from)) || !(piece === 'new' || isId(piece))) return undefined
    return from === 'ask' ? `${listOf(crimeId, from)}/${piece}` : `${listOf(crimeId, from)}/evidence/${piece}`
  },
  atMost: largestFile,
  take: takeUpload,
  command: async (permit, { fields, file }, { crimeId, formKey }) => {
    const [pieceId, later] = [oneOf(fields, 'pieceId'), oneOf(fields, 'later') === 'yes']
    if (!isId(pieceId)) return refuse({ kind: 'incomplete', words: 'This form did not arrive whole. Send it again.' })
    const evidence = { pieceId, fields: evidenceFieldsOf(fields), file, later }
    const saved = await saveEvidence(permit, crimeId, evidence, formKey)
    return saved.ok ? ok(later) : saved
  },
  then: ({ crimeId, query }, later) => {
    const { from } = inQuery(query)
    if (!later) return listOf(crimeId, from)
    return from === 'ask' ? `/crimes/${crimeId}/ask?saved=1` : `${listOf(crimeId, from)}?saved=1`
  },
})
