import { differenceFigures } from '#lib/imports/rms/differences'
import { inAll } from '#lib/imports/rms/total'
import { permit } from '#lib/people/permissions'
import type { Actor } from '#lib/people/model'

/** How much differs from the RMS, in all and of rapes; not known for want of a fresh extract. */
export async function differencesOf(actor: Actor): Promise<ReturnType<typeof inAll>> {
  const allowed = permit(actor, 'report.follow')
  return allowed.ok ? inAll((await differenceFigures(allowed.value)).figures) : { all: 'not known', rape: 'not known' }
}
