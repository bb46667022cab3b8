import { expect, test } from 'vitest'
import { kindOf } from './file-kinds.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (words: string) => kindOf({ head: bytes(words), isText: true, signature: undefined })
const refused = (result: ReturnType<typeof kindOf>) => (result.ok ? result.value : result.refusal.fields?.file)

test('plain text is taken as text, whatever its first letters would mean in a picture', () => {
  expect(text('Hello, this is a note.')).toEqual({ ok: true, value: 'text/plain' })
  expect(kindOf({ head: bytes('BMW seen at ten'), isText: true, signature: 'image/bmp' })).toEqual({
    ok: true,
    value: 'text/plain',
  })
})

test('a PDF is a PDF, also where all of it could be read as text', () => {
  expect(kindOf({ head: bytes('%PDF-1.7'), isText: true, signature: 'application/pdf' })).toEqual({
    ok: true,
    value: 'application/pdf',
  })
})

test('photos and scans are taken', () => {
  for (const signature of ['image/jpeg', 'image/png', 'image/heic', 'image/tiff']) {
    expect(kindOf({ head: bytes('\u0089'), isText: false, signature })).toEqual({ ok: true, value: signature })
  }
})

test('an e-mail is known by its headers, also where the body is not readable text', () => {
  const mail = 'Received: by mail.example\r\n\tid 12\r\nFrom: a@example.org\r\nSubject: Film\r\n\r\nSee attached.'
  expect(text(mail)).toEqual({ ok: true, value: 'message/rfc822' })
  expect(kindOf({ head: bytes(mail), isText: false, signature: undefined })).toEqual({
    ok: true,
    value: 'message/rfc822',
  })
  expect(text('From: me\r\nI went there at ten\r\n\r\nand came back')).toEqual({ ok: true, value: 'text/plain' })
})

test('whatever can carry a script is refused, and so are drawings', () => {
  for (const markup of [
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF  <!DOCTYPE html><p>',
    '<?xml version="1.0"?>',
    '\n<script>alert(1)</script>',
  ]) {
    expect(refused(text(markup))).toContain('can carry scripts')
  }
})

test('each refusal says what to do instead', () => {
  const other = (signature: string | undefined) => refused(kindOf({ head: bytes('\0'), isText: false, signature }))
  expect(other('video/mp4')).toContain('reference in the evidence system')
  expect(other('application/x-cfb')).toContain('as a PDF')
  expect(other('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toContain('as a PDF')
  expect(other('application/zip')).toContain('one file at a time')
  expect(other('application/x-msdownload')).toContain('whatever it is called')
  expect(other(undefined)).toContain('whatever it is called')
})
