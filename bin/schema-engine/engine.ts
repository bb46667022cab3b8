import { readFileSync } from 'node:fs'
import { enginesVersion } from '@prisma/engines-version'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFor } from './adapter.ts'
import type { Database } from './address.ts'

/** Any method of the engine, by name: what goes in and out is Prisma's own affair. */
export type Engine = Readonly<Record<string, ((params: unknown) => Promise<unknown>) | undefined>>

let panic: string | undefined

/** The engine's last words when it panicked, told once. */
export function takePanic(): string | undefined {
  const words = panic
  panic = undefined
  return words
}

/** Loads the engine's WebAssembly. Refuses a build of another commit than the Prisma command line's. */
export async function loadWasm(): Promise<void> {
  // The WebAssembly build looks for this by name when it panics.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (words: string) => (panic = words) } })
  const wasm = readFileSync(
    new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
  )
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  })
  const inside = glue as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }
  inside.__wbg_set_wasm(instance.exports)
  const begin = instance.exports.__wbindgen_start as () => void
  begin()
  const commit = enginesVersion.split('.').at(-1) ?? enginesVersion
  if (!JSON.stringify(glue.version()).includes(commit))
    throw new Error(`the WebAssembly engine is not of commit ${commit}`)
}

/** Starts an engine over the database. One per process: its advisory lock belongs to one session. */
export async function newEngine(database: Database, files: readonly string[]): Promise<Engine> {
  const datamodels = files.map((file): [string, string] => [file, readFileSync(file, 'utf8')])
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFor(database))
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined }
  return (await glue.SchemaEngine.new(options, () => undefined, factory)) as unknown as Engine
}
