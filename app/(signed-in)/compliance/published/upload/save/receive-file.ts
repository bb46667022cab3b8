import { type Fields, fieldsOf } from '#lib/base/form-fields'
import type { Refusal } from '#lib/base/result'
import { readForm } from '#lib/people/forms/read-form'

/** What a form with a file of inspections brought: its words, the text of the file among them, or why it cannot be used. */
export interface FileReceived {
  readonly fields: Fields
  readonly text: string
  readonly refusal: Refusal | undefined
}

/** The largest file of inspections, in bytes: some thousand rows. */
export const LARGEST_FILE = 500_000

/**
 * Takes in a form with one CSV file. The text of the file is kept among the words, as `contents`, so that its faults can be
 * shown beside it. Refused: no file, an empty or larger one, one that is not UTF-8 text. With `atMost` 0 the file is
 * left out.
 */
export async function receiveFile(request: Request, atMost: number): Promise<FileReceived> {
  const form = await readForm(request)
  if (form instanceof Response) return { fields: {}, text: '', refusal: unfit(NOT_WHOLE) }
  const fields = fieldsOf(form)
  const file = form.get('file')
  if (atMost === 0) return { fields, text: '', refusal: undefined }
  // Browsers send an empty, nameless file where none was chosen.
  if (!(file instanceof File) || file.name === '') return { fields, text: '', refusal: unfit(NO_FILE) }
  if (file.size === 0) return { fields, text: '', refusal: unfit('The file you chose is empty') }
  if (file.size > atMost) return { fields, text: '', refusal: unfit(TOO_LARGE) }
  const text = textOf(await file.arrayBuffer())
  if (text === undefined) return { fields, text: '', refusal: unfit(NOT_TEXT) }
  return { fields: { ...fields, contents: text }, text, refusal: undefined }
}

/** The text of a file; undefined where it is no UTF-8, or holds characters that no text has. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

const NO_FILE = 'Select a CSV file'
const NOT_WHOLE = 'The file did not arrive whole. Select it and send it again'
const TOO_LARGE = 'The file must be smaller than 500 KB'
const NOT_TEXT = 'The file must be text. In your spreadsheet, save it as “CSV UTF-8”'

const unfit = (words: string): Refusal => ({ kind: 'unfit-file', words: 'There is a problem', fields: { file: words } })
