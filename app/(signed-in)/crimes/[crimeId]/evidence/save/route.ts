import { largestFile } from '#lib/base/file-store'
import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { ok, refuse } from '#lib/base/result'
import { evidenceFieldsOf } from '#lib/cancellations/answers/evidence-answers'
import { saveEvidence } from '#lib/cancellations/evidence/evidence-file'
import { receiveUpload } from '#lib/cancellations/evidence/upload'
import { uploadRoute } from '#lib/people/upload-route'

/** The page that lists the evidence: of a request not yet sent (`from=request`), or of the answers to one returned with questions. */
const listOf = (crimeId: string, from: string): string =>
  from === 'request' ? `/crimes/${crimeId}/request/evidence` : `/requests/${from}/answer`

/** For what the evidence is, and which item of it: `from` and `item` of the address. */
const inQuery = (query: URLSearchParams): { from: string; item: string } => ({
  from: query.get('from') ?? 'request',
  item: query.get('item') ?? 'new',
})

/**
 * Takes one item of evidence, with its file or without: for a request not yet sent, or for the answers to one returned
 * with questions (`from` is then the request). Outside the proxy, which would cut a large body short.
 */
export const POST = uploadRoute('/crimes/[crimeId]/evidence/save', {
  permission: ({ query }) => (inQuery(query).from === 'request' ? 'request.submit' : 'request.answer'),
  page: ({ crimeId, query }) => {
    const { from, item } = inQuery(query)
    if (!(from === 'request' || isId(from)) || !(item === 'new' || isId(item))) return undefined
    return from === 'request' ? `${listOf(crimeId, from)}/${item}` : `${listOf(crimeId, from)}/evidence/${item}`
  },
  atMost: largestFile,
  take: receiveUpload,
  command: async (permit, { fields, file }, { crimeId, formKey }) => {
    const [itemId, later] = [oneOf(fields, 'itemId'), oneOf(fields, 'later') === 'yes']
    if (!isId(itemId)) return refuse({ kind: 'incomplete', words: 'This form did not arrive whole. Send it again.' })
    const evidence = { itemId, fields: evidenceFieldsOf(fields), file, later }
    const saved = await saveEvidence(permit, crimeId, evidence, formKey)
    return saved.ok ? ok(later) : saved
  },
  then: ({ crimeId, query }, later) => {
    const { from } = inQuery(query)
    if (!later) return listOf(crimeId, from)
    return from === 'request' ? `/crimes/${crimeId}/request?saved=1` : `${listOf(crimeId, from)}?saved=1`
  },
})
