import { z } from 'zod'
import { choice, words } from '#lib/base/form-fields'
import { MessageChannel } from '#lib/base/prisma/enums'
import { FOUND_OUT } from '../model.ts'
import { FURTHER_PARTS, furtherField, type FurtherParts, letterForm, wordsOfLetter } from '../templates/letter-parts.ts'
import { textForm } from '../templates/text-message.ts'

/** What the form of a message by this channel asks for; `further` are the duties that it lists beside its own. */
export const draftForm = (channel: MessageChannel, further: readonly string[] = []) =>
  channel === 'text' ? textForm : letterForm(further)

type Typed = z.output<typeof textForm> | z.output<ReturnType<typeof letterForm>>

/** What was typed, as it is kept. */
export function draftOf(typed: Typed, further: readonly string[] = []): { subject: string | null; words: string } {
  if ('text' in typed) return { subject: null, words: typed.text }
  const fields: Readonly<Record<string, string | undefined>> = typed
  const ofDuty = (dutyId: string) =>
    Object.fromEntries(
      FURTHER_PARTS.map((name) => [name, fields[furtherField(name, dutyId)] ?? '']),
    ) as unknown as FurtherParts
  return { subject: typed.subject, words: wordsOfLetter(typed, further.map(ofDuty)) }
}

/**
 * The further duties named in an address, each once, in the one order in which `furtherDutiesOf` reads them back: a letter
 * is put together and taken apart by it, and a crime’s words must never come to stand beside another’s name.
 */
export const furtherIn = (named: readonly string[]): string[] =>
  [...new Set(named.map((id) => id.toLowerCase()))].filter((id) => z.uuid().safeParse(id).success).toSorted()

/** Which way a message goes. */
export const channelForm = z.object({ by: choice('Choose how it goes out', MessageChannel) })

/** What a person found out about a message that nobody knew of. */
export const unknownForm = z.object({
  foundOut: choice('Say what you found out', FOUND_OUT),
  how: words('Say how you know', { atMost: 500 }),
})

/** The version of a message that was on the screen. */
export const versionForm = z.object({ version: z.coerce.number().int().min(1) })
