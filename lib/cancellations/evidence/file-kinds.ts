import { type Result, ok, refuse } from '#lib/base/result'

/** What may be handed in as a file: each kind with its words, and the ending its name gets when it is handed out. */
export const FILE_KINDS = {
  'application/pdf': { words: 'PDF', ending: 'pdf' },
  'image/jpeg': { words: 'photo', ending: 'jpg' },
  'image/png': { words: 'picture', ending: 'png' },
  'image/gif': { words: 'picture', ending: 'gif' },
  'image/webp': { words: 'picture', ending: 'webp' },
  'image/heic': { words: 'photo', ending: 'heic' },
  'image/heif': { words: 'photo', ending: 'heif' },
  'image/avif': { words: 'picture', ending: 'avif' },
  'image/tiff': { words: 'scan', ending: 'tif' },
  'text/plain': { words: 'text', ending: 'txt' },
  'message/rfc822': { words: 'e-mail', ending: 'eml' },
} as const

export type FileKind = keyof typeof FILE_KINDS

/** What the files one may choose are called, for the browser's own picker. It decides nothing. */
export const PICKED_ENDINGS = '.pdf,.jpg,.jpeg,.png,.gif,.webp,.heic,.heif,.avif,.tif,.tiff,.txt,.log,.csv,.eml'

/** How much of a file's beginning is looked at for the lines of an e-mail and for markup. */
export const HEAD_BYTES = 65_536

/**
 * What a file is, by its bytes and never by its name. `signature` is the type its first bytes speak of, if any; `isText`
 * whether all of it is readable text. Refuses whatever is not plainly one of the kinds above, and all markup: SVG, HTML
 * and XML can carry scripts.
 */
export function kindOf(file: { head: Uint8Array; isText: boolean; signature: string | undefined }): Result<FileKind> {
  const head = new TextDecoder('utf-8').decode(file.head)
  if (file.signature === 'application/pdf') return ok('application/pdf')
  if (startsWithMailHeaders(head)) return ok('message/rfc822')
  if (file.isText) return startsWithMarkup(head) ? refuse(unfit(MARKUP)) : ok('text/plain')
  const kind = Object.keys(FILE_KINDS).find((each): each is FileKind => each === file.signature)
  return kind ? ok(kind) : refuse(unfit(insteadOf(file.signature)))
}

const startsWithMarkup = (head: string): boolean => /^\uFEFF?\s*<[!?/a-z]/i.test(head)

const MAIL_LINE = /^[!-9;-~]+:/
const SENDER = /^from:/i
const MORE = /^(?:date|to|subject|message-id|received|mime-version):/i

/** The lines before the first empty one are all e-mail headers, a sender and something else among them. */
function startsWithMailHeaders(head: string): boolean {
  if (head.includes('\0')) return false
  const end = /\r?\n\r?\n/.exec(head)
  if (!end) return false
  const lines = head
    .slice(0, end.index)
    .split(/\r?\n/)
    .filter((line) => !/^[ \t]/.test(line))
  return (
    lines.every((line) => MAIL_LINE.test(line)) &&
    lines.some((line) => SENDER.test(line)) &&
    lines.some((line) => MORE.test(line))
  )
}

const MARKUP = 'This file is a web page or a drawing that can carry scripts. Save it as a PDF and attach that.'

function insteadOf(signature: string | undefined): string {
  if (signature?.startsWith('video/') || signature?.startsWith('audio/')) {
    return 'Video and sound are not attached. Give their reference in the evidence system instead.'
  }
  if (signature === 'application/x-cfb' || signature?.includes('officedocument')) {
    return 'This is an Office or Outlook file. Save it as a PDF, or an e-mail as .eml, and attach that.'
  }
  if (signature === 'application/zip') return 'This is a packed file. Attach what is inside it, one file at a time.'
  return 'This file is not a PDF, an image, plain text or an e-mail, whatever it is called. Save it as a PDF and attach that.'
}

const unfit = (words: string) => ({ kind: 'unfit-file', words: 'There is a problem', fields: { file: words } })
