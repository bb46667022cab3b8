import { z } from 'zod'
import { choice } from '#lib/base/form-fields'
import { FOUND_OUT, MESSAGE_CHANNELS, type MessageChannel } from './model.ts'
import { words } from '#lib/base/form-fields'
import { letterForm, wordsOfLetter } from './templates/letter-parts.ts'
import { textForm } from './templates/text-message.ts'

/** What the form of a message by this channel asks for. */
export const draftForm = (channel: MessageChannel) => (channel === 'text' ? textForm : letterForm)

type Typed = z.output<typeof textForm> | z.output<typeof letterForm>

/** What was typed, as it is kept. */
export const draftOf = (typed: Typed): { subject: string | null; words: string } =>
  'text' in typed ? { subject: null, words: typed.text } : { subject: typed.subject, words: wordsOfLetter(typed) }

/** Which way a message goes. */
export const channelForm = z.object({ by: choice('Choose how it goes out', MESSAGE_CHANNELS) })

/** What a person found out about a message that nobody knew of. */
export const unknownForm = z.object({
  foundOut: choice('Say what you found out', FOUND_OUT),
  how: words('Say how you know', { atMost: 500 }),
})

/** The version of a message that was on the screen. */
export const versionForm = z.object({ version: z.coerce.number().int().min(1) })
