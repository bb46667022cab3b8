import { NextResponse } from 'next/server'
import { LARGEST_FORM, tooLarge } from './same-origin.ts'

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * What a form without a file was sent with, or a refusal: of anything that is no form (415), of more than `largest` bytes,
 * counted as they come, since not every sender says how many (413), and of a form that cannot be read (400).
 */
export async function readForm(request: Request, largest = LARGEST_FORM): Promise<FormData | Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!FORM_TYPES.includes(type.split(';')[0]?.trim().toLowerCase() ?? ''))
    return new NextResponse('Send this form from its own page.', { status: 415 })
  try {
    const body = await bytesOf(request.body, largest)
    if (!body) return tooLarge()
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    // It broke off, or is not what its type says: there is nothing in it to keep.
    return new NextResponse('This form did not arrive whole. Go back and send it again.', { status: 400 })
  }
}

/** The whole of a body, or undefined as soon as it is larger than it may be: no more of it is taken in. */
async function bytesOf(body: ReadableStream<Uint8Array> | null, largest: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > largest) return undefined
    chunks.push(new Uint8Array(chunk))
  }
  return new Blob(chunks)
}
