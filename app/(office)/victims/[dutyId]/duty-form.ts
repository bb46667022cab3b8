import { notFound } from 'next/navigation'
import { newId } from '#lib/base/ids'
import { keptForm, type KeptForm } from '#lib/people/kept-forms'
import { type DutyLook, lookAtDuty, type MaySee } from '#lib/victims/views/look'

/** What Next.js hands a page of a duty. */
type DutyPage = Pick<PageProps<'/victims/[dutyId]'>, 'params' | 'searchParams'>

/** What a form page of a duty begins with: the duty, and what this person typed before if it was not saved. */
export interface DutyForm {
  readonly look: DutyLook
  readonly kept: KeptForm | undefined
  readonly formKey: string
  readonly here: string
}

/** The duty of a form page, for somebody who has the permission; where it is not theirs to see there is no such page. */
export async function dutyForm(allowed: MaySee, { params, searchParams }: DutyPage): Promise<DutyForm> {
  const { dutyId } = await params
  const look = await lookAtDuty(allowed, dutyId)
  if (!look) notFound()
  const kept = await keptForm(allowed.staffId, (await searchParams).kept)
  return { look, kept, formKey: kept?.formKey ?? newId(), here: `/victims/${dutyId}` }
}
