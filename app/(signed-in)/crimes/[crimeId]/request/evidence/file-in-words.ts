import { FILE_KINDS } from '#lib/cancellations/evidence/file-kinds'
import type { FileShown } from '#lib/cancellations/draft/load-draft'

const sized = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A file in words: its name, what it is and how large. */
export function fileInWords({ name, mediaType, bytes }: FileShown): string {
  const kind = mediaType in FILE_KINDS ? FILE_KINDS[mediaType as keyof typeof FILE_KINDS].words : 'file'
  const size =
    bytes >= 1_048_576
      ? `${sized.format(bytes / 1_048_576)} MB`
      : `${sized.format(Math.max(1, Math.round(bytes / 1024)))} kB`
  return `${name} (${kind}, ${size})`
}
