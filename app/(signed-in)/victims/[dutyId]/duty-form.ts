import { notFound } from 'next/navigation'
import { newId } from '#lib/base/ids'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'
import { type DutyView, loadDuty, type MaySee } from '#lib/victims/views/load-duty'

/** What Next.js hands a page of a duty. */
type DutyPage = Pick<PageProps<'/victims/[dutyId]'>, 'params' | 'searchParams'>

/** What a form page of a duty begins with: the duty, and what this person typed before if it was not saved. */
export interface DutyForm {
  readonly view: DutyView
  readonly unsaved: UnsavedForm | undefined
  readonly formKey: string
  readonly here: string
}

/** The duty of a form page, for somebody who has the permission; where it is not theirs to see there is no such page. */
export async function dutyForm(allowed: MaySee, { params, searchParams }: DutyPage): Promise<DutyForm> {
  const { dutyId } = await params
  const view = await loadDuty(allowed, dutyId)
  if (!view) notFound()
  const unsaved = await unsavedForm(allowed.staffId, (await searchParams).unsaved)
  return { view, unsaved, formKey: unsaved?.formKey ?? newId(), here: `/victims/${dutyId}` }
}
