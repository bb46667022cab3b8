import { createInterface } from 'node:readline'
import type { Database } from './address.ts'
import { loadWasm, newEngine, takePanic, type Engine } from './engine.ts'

interface Question {
  readonly id: number
  readonly method: string
  readonly params: {
    readonly migrationsList?: { readonly migrationDirectories: readonly unknown[] }
    readonly filters?: unknown
  }
}

const OTHER_NAMES: Readonly<Record<string, string>> = { getDatabaseVersion: 'version' }
// The WebAssembly build answers these only from what a diagnostic has left in its memory.
const AFTER_DIAGNOSTIC = ['evaluateDataLoss', 'createMigration']

const say = (words: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...words })}\n`)

/** Answers Prisma's questions, a line of JSON-RPC each, in their order, until the input ends. */
export async function serve(database: Database, files: readonly string[]): Promise<void> {
  let questionId = 0
  process.on('uncaughtException', (error) => {
    fail(questionId, error)
  })
  await loadWasm()
  let engine: Promise<Engine> | undefined
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue
    const question = JSON.parse(line) as Question
    questionId = question.id
    try {
      engine ??= newEngine(database, files)
      await answer(await engine, question)
    } catch (error) {
      fail(questionId, error)
    }
  }
  process.exit(0)
}

async function answer(engine: Engine, { id, method, params }: Question): Promise<void> {
  const { migrationsList, filters } = params
  if (AFTER_DIAGNOSTIC.includes(method) && (migrationsList?.migrationDirectories.length ?? 0) > 0)
    await engine.devDiagnostic?.({ migrationsList, filters })
  const name = OTHER_NAMES[method] ?? method
  if (typeof engine[name] !== 'function') throw new Error(`the WebAssembly engine cannot do ${method}`)
  const result = await engine[name](params)
  if (method === 'diff' && typeof result === 'object' && result !== null && 'stdout' in result)
    say({ id: 0, method: 'print', params: { content: result.stdout } })
  say({ id, result: result ?? null })
}

function fail(id: number, error: unknown): void {
  const message = takePanic() ?? (error instanceof Error ? error.message : String(error))
  const error_code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  const words = { is_panic: false, message, meta: null, error_code }
  say({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data: words } })
}
