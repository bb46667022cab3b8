import type { TestProject } from 'vitest/node'
import { type Disposable, startDisposable } from '#bin/postgres/disposable'

declare module 'vitest' {
  export interface ProvidedContext {
    server: Omit<Disposable, 'end'>
  }
}

/** Vitest's global setup of the database tests: one PostgreSQL for the whole run, gone at its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { end, ...server } = await startDisposable()
  project.provide('server', server)
  return end
}
