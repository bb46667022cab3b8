import { FILE_KINDS } from './file-kinds.ts'

/**
 * The header under which a file is handed out: always as a download, under its own name with the ending of what it is by
 * its bytes, whatever it was called (RFC 6266: a plain name for old browsers, the full one beside it).
 */
export function contentDisposition(name: string, mediaType: string): string {
  const ending = mediaType in FILE_KINDS ? FILE_KINDS[mediaType as keyof typeof FILE_KINDS].ending : 'bin'
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const full = endings[ending]?.test(name) ? name : `${stem || 'file'}.${ending}`
  const plain = full
    .normalize('NFKD')
    .replaceAll(/[^ -~]/g, '')
    .replaceAll(/["\\%/:*?<>|]/g, '_')
    .trim()
  const wide = encodeURIComponent(full).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain.replace(/^\.+/, '') || `file.${ending}`}"; filename*=UTF-8''${wide}`
}

/** Other endings that say the same. */
const endings: Readonly<Record<string, RegExp>> = {
  jpg: /\.jpe?g$/i,
  tif: /\.tiff?$/i,
  txt: /\.(?:txt|log|csv)$/i,
  ...Object.fromEntries(
    ['pdf', 'png', 'gif', 'webp', 'heic', 'heif', 'avif', 'eml'].map((extension) => [
      extension,
      new RegExp(`\\.${extension}$`, 'i'),
    ]),
  ),
}
