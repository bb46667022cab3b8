import { inject } from 'vitest'
import { aDatabase } from './database.ts'
import { aForce, setClock } from '#lib/testing/force'

/** A database of its own with the rules loaded and a small force in it, on a Monday morning in June 2026. */
export async function inAForce(options?: {
  registered?: boolean
  forceCode?: string
}): Promise<{ ownerUrl: string; appUrl: string }> {
  const database = await aDatabase(options ? undefined : inject('templateOfForce'))
  if (options) await aForce(options)
  await setClock('2026-06-15T09:00:00Z')
  return database
}
