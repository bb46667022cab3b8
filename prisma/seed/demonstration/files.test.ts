import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkFile } from '#lib/cancellations/evidence/check-file'
import { FILE_KINDS, madeFile } from './files.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'made-files-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true })
})

test('each made file is what it says, by its bytes', async () => {
  const found = await Promise.all(
    FILE_KINDS.map(async (kind) => {
      const { name, bytes } = madeFile(kind, 'The book has the time, and (for once) the name of whoever wrote it.')
      const place = path.join(folder, name)
      fs.writeFileSync(place, bytes)
      return checkFile({ place, bytes: bytes.length, sha256: new Uint8Array(32) })
    }),
  )
  expect(found).toEqual(
    ['text/plain', 'message/rfc822', 'application/pdf', 'image/png'].map((value) => ({ ok: true, value })),
  )
})

test('the places in the table of a PDF are those of its parts', () => {
  const text = madeFile('PDF', 'A line.').bytes.toString('latin1')
  const places = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place))
  expect(places.map((place) => text.slice(place, place + 7))).toEqual([1, 2, 3, 4, 5].map((n) => `${String(n)} 0 obj`))
})
