import { notFound } from 'next/navigation'
import { newId } from '#lib/base/ids'
import { whoAsks } from '#lib/people/door'
import { keptForm, type KeptForm } from '#lib/people/kept-forms'
import { permit } from '#lib/people/powers'
import { askedOf, type AskedNow, type DutyLook, lookAtDuty, type MaySee } from '#lib/victims/views/look'

export interface FormPage {
  readonly params: Promise<{ dutyId: string }>
  readonly searchParams: Promise<{ kept?: string | string[] }>
}

export interface SaveRoute {
  readonly params: Promise<{ dutyId: string }>
}

/** What a form page of a duty begins with: the duty, and what this person typed before if it was not saved. */
export interface DutyForm {
  readonly look: DutyLook
  readonly kept: KeptForm | undefined
  readonly formKey: string
  readonly here: string
}

/** The duty of a form page, for somebody the door has let in; where it is not theirs to see there is no such page. */
export async function dutyForm(allowed: MaySee, { params, searchParams }: FormPage): Promise<DutyForm> {
  const { dutyId } = await params
  const look = await lookAtDuty(allowed, dutyId)
  if (!look) notFound()
  const kept = await keptForm(allowed.staffId, (await searchParams).kept)
  return { look, kept, formKey: kept?.formKey ?? newId(), here: `/victims/${dutyId}` }
}

/** What the form of this duty asks of whoever posts it; undefined where nobody who may is signed in, which the form’s door then says. */
export async function askedOfPoster(dutyId: string): Promise<AskedNow | undefined> {
  const person = await whoAsks()
  const allowed = person.state === 'open' ? permit(person.asker, 'victim.tell') : undefined
  return allowed?.ok ? askedOf(allowed.value, dutyId) : undefined
}
