import { z } from 'zod'
import { choice, dayField, words } from '#lib/base/form-fields'

/** One line of risk for all pairs, as for each of them alone. */
export const pairsForm = z.object({
  pairs: z.preprocess(
    (value) => [value ?? []].flat().filter((each) => each !== ''),
    z
      .array(z.string().regex(/^[0-9a-f-]{36}_\d{1,6}$/))
      .min(1, 'Tick at least one pair')
      .max(25),
  ),
  independenceDeclared: z.literal('yes', 'Say that you have had no part in any of these crimes'),
  // Anything but a low risk wants four lines on each crime, for which there is no room here (HOCR-A-13).
  riskLevel: choice('Select how high the risk is', ['low', 'medium', 'high']).refine(
    (level) => level === 'low',
    'A risk that is not low needs more from you. Open each of them on its own',
  ),
  riskOneLine: words('Say in one line what the risk is', { atMost: 500 }),
  // Where proceedings are open the prosecutor is informed first, of each crime by itself (HOCR-G-05b).
  proceedings: choice('Select whether proceedings are open', ['none', 'open']).refine(
    (proceedings) => proceedings === 'none',
    'Open each crime with open proceedings on its own, and inform the prosecutor first',
  ),
  proceedingsSource: words('Enter where you checked this, or who confirmed it', { atMost: 500 }),
  proceedingsCheckedOn: dayField('the date this was checked'),
  reason: words('Give your reason'),
})

export type PairsFields = z.output<typeof pairsForm>

/** What a ticked pair posts: the request and the version that was on the screen. */
export const pairTicked = (requestId: string, version: number): string => `${requestId}_${String(version)}`

/** The request and version a ticked pair names. */
export function tickedPair(ticked: string): { requestId: string; version: number } {
  const [requestId = '', version = ''] = ticked.split('_')
  return { requestId, version: Number(version) }
}
