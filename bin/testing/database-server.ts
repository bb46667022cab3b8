import type { TestProject } from 'vitest/node'
import { copyOf, type Disposable, startDisposable } from '#bin/postgres/disposable'
import { closeDatabase } from '#lib/base/database'
import { aForce } from '#lib/testing/force'

declare module 'vitest' {
  export interface ProvidedContext {
    server: Omit<Disposable, 'end'>
    /** A template with the small force in it that most tests play in. */
    templateOfForce: string
  }
}

/** Vitest's global setup of the database tests: one PostgreSQL for the whole run, gone at its end, and a template with a force. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { end, ...server } = await startDisposable()
  project.provide('server', server)
  project.provide('templateOfForce', await templateOfForce(server))
  return end
}

/** Makes a template that nobody is connected to, since one that is in use cannot be copied. */
async function templateOfForce(server: Omit<Disposable, 'end'>): Promise<string> {
  const name = 'template_of_force'
  const { appUrl } = await copyOf(server, name)
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = appUrl
  await aForce()
  await closeDatabase()
  if (before === undefined) delete process.env.DATABASE_URL
  else process.env.DATABASE_URL = before
  return name
}
