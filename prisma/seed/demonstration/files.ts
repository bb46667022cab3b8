import { crc32, deflateSync } from 'node:zlib'

export const FILE_KINDS = ['text', 'e-mail', 'PDF', 'picture'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** A small file, as an officer would attach it. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Makes a file of a kind that says this text. A picture says nothing: it is grey, darker to one side. */
export function madeFile(kind: FileKind, text: string): MadeFile {
  switch (kind) {
    case 'text':
      return { name: 'page-of-the-log.txt', bytes: Buffer.from(`Copy of a page, made for police\n\n${text}\n`, 'utf8') }
    case 'e-mail':
      return { name: 'answer-of-the-office.eml', bytes: Buffer.from(email(text), 'utf8') }
    case 'PDF':
      return { name: 'report.pdf', bytes: pdf(text) }
    case 'picture':
      return { name: 'still-from-the-film.png', bytes: picture(160, 90) }
  }
}

const email = (text: string): string =>
  [
    'From: The office <office@example.org>',
    'To: The officer in the case <officer@example.org>',
    'Subject: Your question',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')

/** A page of one text, broken into lines. */
function pdf(text: string): Buffer {
  const plain = text
    .normalize('NFKD')
    .replaceAll('’', "'")
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/[\\()]/g, '')
  const lines = plain.match(/.{1,76}(?:\s|$)/g) ?? []
  const stream = `BT /F1 11 Tf 56 780 Td 16 TL ${lines.map((line) => `(${line.trim()}) Tj T*`).join(' ')} ET`
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const places: number[] = []
  for (const [n, part] of parts.entries()) {
    places.push(file.length)
    file += `${String(n + 1)} 0 obj\n${part}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${String(parts.length + 1)}\n0000000000 65535 f \n${table}trailer\n<< /Size ${String(parts.length + 1)} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`,
    'latin1',
  )
}

/** A picture in PNG: eight bits of grey. */
function picture(width: number, height: number): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: width }, (_, x) => 60 + Math.round((160 * x) / width))])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
