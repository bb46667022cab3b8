import { z } from 'zod'
import { words } from '#lib/base/form-fields'

/** Three texts put together: what a phone still shows as one. */
export const LONGEST_TEXT = 459

/** What a text asks for. */
export const textForm = z.object({ text: words('Write the text', { atMost: LONGEST_TEXT }) })

export const TEXT_TEMPLATE = 'please ring'

/** A text to begin from: it asks the victim to ring, and says neither what is about nor what was decided, for anybody may read it. */
export const textFor = ({ force, reference, writer }: { force: string; reference: string; writer: string }): string =>
  `${force} here. Please ring ${writer} on [your phone number] when it is safe for you to talk. Say our reference: ${reference}. If you would like another time or another way, tell us.`
