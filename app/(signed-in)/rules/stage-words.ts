import type { Stage } from '#lib/counting-rules/model'

/** Each stage at which the rules are asked, and what that means. */
export const STAGE_WORDS: Record<Stage, { readonly title: string; readonly about: string }> = {
  asking: { title: 'When somebody asks', about: 'Shown to whoever asks. Sending is barred only where it says so.' },
  deciding: {
    title: 'When it is decided',
    about: 'Asked of the facts as they stand, in the same act that saves the decision.',
  },
  cancelling: {
    title: 'When the crime leaves the count',
    about: 'Asked when the decision maker confirms; for C3 and C4, with the decision.',
  },
  reinstating: { title: 'When a crime is put back', about: 'Putting back is easy. Removing is not.' },
}
