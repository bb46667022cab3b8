#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which npm does not carry: the same protocol, answered by the WebAssembly
// build of the same engine commit.
import { parseArgs } from 'node:util'
import { enginesVersion } from '@prisma/engines-version'
import { databaseOf } from './address.ts'
import { runSchemaCommand } from './commands.ts'
import { serve } from './serve.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    version: { type: 'boolean' },
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
})

if (values.version === true) {
  console.log(`schema-engine-cli ${enginesVersion} (wasm)`)
} else {
  const database = databaseOf(typeof values.datasource === 'string' ? values.datasource : undefined)
  if (positionals[0] === 'cli') process.exitCode = await runSchemaCommand(String(positionals[1]), database)
  else await serve(database, (values.datamodels ?? []).map(String))
}
