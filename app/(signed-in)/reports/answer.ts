import { documentCsv } from '#lib/documents/csv'
import { fileName, type ReportDocument } from '#lib/documents/model'
import { documentPdf } from '#lib/documents/pdf/document-pdf'
import { documentXlsx } from '#lib/documents/spreadsheet'

/** The formats a report is downloaded in, by the last part of its address. */
const FORMATS: Readonly<
  Record<string, { readonly type: string; readonly write: (document: ReportDocument) => Promise<BodyInit> }>
> = {
  pdf: { type: 'application/pdf', write: documentPdf },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (document) => new Uint8Array(await documentXlsx(document)),
  },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: (document) => Promise.resolve(documentCsv(document)) },
}

/** Whether reports are downloaded in this format: asked before anything is counted. */
export const isFormat = (format: string): boolean => Object.hasOwn(FORMATS, format)

/** A report as a file to be saved, named with its marking, and kept by no one between. */
export async function documentAnswer(document: ReportDocument, format: string, name: string): Promise<Response> {
  const found = isFormat(format) ? FORMATS[format] : undefined
  if (!found) throw new RangeError(`reports have no format ${format}`)
  return new Response(await found.write(document), {
    headers: {
      'content-type': found.type,
      'content-disposition': `attachment; filename="${fileName(document, name, format)}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
