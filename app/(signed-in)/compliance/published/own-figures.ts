import { today } from '#lib/people/accounts'
import { permit } from '#lib/people/permissions'
import type { Actor } from '#lib/people/model'
import { reviewedCancellations } from '#lib/audits/reviews/reviewed-cancellations'
import { currentYear } from '#lib/indicators/periods'
import { victimsNotInformed } from '#lib/indicators/uninformed'
import type { PublishedCategory } from '#lib/inspection/model'
import { reviewsInWords, uninformedInWords } from '#lib/inspection/reading/beside'

/**
 * What this force's own auditors found of its cancellations, and how many victims were not informed this year, in words by
 * category; undefined for readers from outside, who are shown no small number. Mixed samples have none.
 */
export async function ownFigures(actor: Actor): Promise<((category: PublishedCategory) => string) | undefined> {
  const allowed = permit(actor, 'report.follow')
  if (!allowed.ok) return undefined
  const period = currentYear(await today())
  const reviewed = await reviewedCancellations(allowed.value)
  const victims = uninformedInWords(await victimsNotInformed(allowed.value, period), period.words)
  return (category) => {
    if (category === 'victims') return victims
    if (category === 'rape-robbery-violence' || category === 'all-sampled') return ''
    return reviewsInWords(reviewed.filter(({ group }) => group === category))
  }
}
