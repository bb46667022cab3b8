import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A new random id (UUID version 4): says nothing about what it names. */
export const newId = (): string => randomUUID()

/** An id that follows from another and a text: the same two always give the same one, and nothing can be told from it. */
export function idFrom(id: string, text: string): string {
  const hex = createHash('sha256').update(`${id} ${text}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** 32 random bytes, so that a commitment to short words cannot be guessed. */
export const newSalt = (): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(32))

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the form of an id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)
