import { notFound } from 'next/navigation'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { open, whoAsks } from '#lib/people/door'
import { keptForm, type KeptForm } from '#lib/people/kept-forms'
import type { Asker } from '#lib/people/model'
import { permit } from '#lib/people/powers'
import { askedOf, type AskedNow, type DutyLook, lookAtDuty } from '#lib/victims/look'

export interface FormPage {
  readonly params: Promise<{ dutyId: string }>
  readonly searchParams: Promise<{ kept?: string | string[] }>
}

export interface SaveRoute {
  readonly params: Promise<{ dutyId: string }>
}

/** What a form page of a duty begins with: who asks, the duty, and what they typed before if it was not saved. */
export interface OpenedForm<P extends string> {
  readonly asker: Asker
  readonly permit: Permit<P>
  readonly look: DutyLook
  readonly kept: KeptForm | undefined
  readonly formKey: string
  readonly here: string
}

/** Opens a form page of a duty to somebody who may fill it in; anybody else is told there is no such page. */
export async function openDutyForm<P extends 'victim.tell' | 'victim.assign' | 'victim.find-nobody'>(
  power: P,
  step: string,
  { params, searchParams }: FormPage,
): Promise<OpenedForm<P>> {
  const here = `/victims/${(await params).dutyId}`
  const { asker, permit: allowed } = await open(power, `${here}/${step}`)
  const look = await lookAtDuty(allowed, (await params).dutyId)
  if (!look) notFound()
  const kept = await keptForm(asker.staffId, (await searchParams).kept)
  return { asker, permit: allowed, look, kept, formKey: kept?.formKey ?? newId(), here }
}

/** What the form of this duty asks of whoever posts it; undefined where nobody who may is signed in, which the form’s door then says. */
export async function askedOfPoster(dutyId: string): Promise<AskedNow | undefined> {
  const person = await whoAsks()
  const allowed = person.state === 'open' ? permit(person.asker, 'victim.tell') : undefined
  return allowed?.ok ? askedOf(allowed.value, dutyId) : undefined
}

/** The refusal of a deed on a duty that is not there, or not this person’s to see. */
export const noSuchDuty = { kind: 'no-such-duty', words: 'There is no such victim to tell, or they are not yours to see.' } as const
