import fs from 'node:fs'
import { defineConfig } from 'prisma/config'
import { ownerAddress } from './bin/postgres/keys.ts'
import { inRoot, storageFolder } from './bin/tools/paths.ts'

// The native engine would be a download from Prisma's own host; ours runs the same engine out of npm.
const engine = inRoot('bin/schema-engine/main.ts')
if (process.platform !== 'win32' && (fs.statSync(engine).mode & 0o100) === 0) fs.chmodSync(engine, 0o755)
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= engine
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1'
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? ownerAddress(storageFolder()) },
})
