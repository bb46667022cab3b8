import { expect, test } from 'vitest'
import { LARGEST_FILE, receiveFile } from './receive-file.ts'

const received = (file: BlobPart | undefined, { name = 'inspections.csv', atMost = LARGEST_FILE } = {}) => {
  const form = new FormData()
  form.set('form_key', 'a key')
  form.set('file', new File(file === undefined ? [] : [file], name))
  return receiveFile(new Request('http://localhost/', { method: 'POST', body: form }), atMost)
}

const wordsOf = async (...sent: Parameters<typeof received>) => (await received(...sent)).refusal?.fields?.file

test('the text of a file is kept among the words of its form', async () => {
  expect(await received('force,year\r\nZedshire,2025\r\n')).toEqual({
    fields: { form_key: 'a key', contents: 'force,year\r\nZedshire,2025\r\n' },
    text: 'force,year\r\nZedshire,2025\r\n',
    refusal: undefined,
  })
})

test('what is no file of text is refused with what to do', async () => {
  expect(await wordsOf(undefined, { name: '' })).toBe('Select a CSV file')
  expect(await wordsOf('')).toBe('The file you chose is empty')
  expect(await wordsOf('a,b', { atMost: 2 })).toBe('The file must be smaller than 500 KB')
  expect(await wordsOf(new Uint8Array([0x93, 0x94]))).toContain('CSV UTF-8')
  expect(await wordsOf('PK\u0003\u0004\u0000')).toContain('CSV UTF-8')
})

test('of a person who may not upload the words are taken and the file is not', async () => {
  expect(await received('a,b', { atMost: 0 })).toEqual({ fields: { form_key: 'a key' }, text: '', refusal: undefined })
})

test('a body that is no form is refused', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: 'a,b' })
  expect((await receiveFile(request, LARGEST_FILE)).refusal?.fields?.file).toContain('did not arrive whole')
})
