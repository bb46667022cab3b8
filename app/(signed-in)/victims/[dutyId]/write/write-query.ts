import type { MessageChannel } from '#lib/messages/model'

/** The address of a form of a message: which way it goes, and which further duties it lists, once that is chosen. */
export const writeQuery = (channel: MessageChannel, further: readonly string[]): string =>
  new URLSearchParams([['by', channel], ['listed', 'yes'], ...further.map((dutyId) => ['with', dutyId])]).toString()
