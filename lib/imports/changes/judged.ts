import { z } from 'zod'

const saved = z.array(z.object({ check: z.string(), result: z.string(), wrong: z.string() }))

/** What barred a change when it was found, as it was saved with it. */
export const barsOf = (findings: unknown): z.output<typeof saved> => saved.parse(findings)
