import { createHash } from 'node:crypto'

/** What a list is held to once it is loaded: SHA-256 of its table, in hex. */
export const sealOf = (table: string): string => createHash('sha256').update(table).digest('hex')
