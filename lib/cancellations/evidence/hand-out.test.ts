import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { contentDisposition } from './hand-out.ts'

test('a file is handed out as a download under its own name', () => {
  expect(contentDisposition('Film 1.pdf', 'application/pdf')).toBe(
    `attachment; filename="Film 1.pdf"; filename*=UTF-8''Film%201.pdf`,
  )
})

test('its ending says what it is by its bytes, whatever it was called', () => {
  expect(contentDisposition('photo.exe', 'image/png')).toContain('filename="photo.png"')
  expect(contentDisposition('notes.html', 'text/plain')).toContain('filename="notes.txt"')
  expect(contentDisposition('scan', 'image/tiff')).toContain('filename="scan.tif"')
  expect(contentDisposition('me.JPEG', 'image/jpeg')).toContain('filename="me.JPEG"')
  expect(contentDisposition('log.csv', 'text/plain')).toContain('filename="log.csv"')
})

test('letters an old browser does not know are in the wide name only', () => {
  expect(contentDisposition('Café “still”.pdf', 'application/pdf')).toBe(
    `attachment; filename="Cafe still.pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9Cstill%E2%80%9D.pdf`,
  )
  expect(contentDisposition('фильм.pdf', 'application/pdf')).toMatch(/filename=".*\.?pdf"/)
})

test('no name can break out of its header or say that it is to be shown', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((name) => name.toWellFormed()),
      fc.constantFrom('application/pdf', 'text/plain', 'image/png', 'what/ever'),
      (name, kind) => {
        const header = contentDisposition(name, kind)
        expect(header).toMatch(
          /^attachment; filename="[ !#-[\]-~]+"; filename\*=UTF-8''[A-Za-z0-9\-._~!%&+,;=$@`{}|^#?/:]+$/,
        )
        expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
      },
    ),
    { numRuns: runs(100, 1000) },
  )
})
