import type { Cases } from './cases.ts'
import { drawn, page, requiresPermission, REQUIRE, route } from './permissions.ts'

const FORM = `import { formRoute } from '#lib/people/form-route'\n`
const NOTE_ACCESS = `import { recordAccess } from '#lib/people/record-access'\n`
const END = `import { endSession } from '#lib/people/end-session'\n`

// A command, which writes its entry in the ledger, and a query that only reads.
const COMMAND = {
  'lib/ledger/write.ts': 'export async function write(permit, entry, change) {}\n',
  'lib/people/end-session.ts': `import { write } from '#lib/ledger/write'
const ended = async (permit) => { await write(permit) }
export const endSession = async (permit) => ended(permit)
`,
  'lib/people/find-session.ts': 'export const findSession = async (permit) => undefined\n',
}

/** The rules of what a route answers, with routes and pages that break them, and some that look alike and do not. */
export const ROUTE_CASES: Cases = {
  'a permission and an access entry are waited for in any case': {
    bad: [
      page(`${REQUIRE}${drawn(`void requirePermission('start.see', '/x').catch(() => undefined)`)}`),
      page(`${REQUIRE}${drawn(`if (Date.now() < 0) ${requiresPermission}`)}`),
      page(`${REQUIRE}${drawn(`Date.now() < 0 && (${requiresPermission})`)}`),
      page(`${REQUIRE}${drawn(`const permit = Date.now() < 0 ? ${requiresPermission} : {}`)}`),
      page(`${REQUIRE}${drawn(`try { ${requiresPermission} } catch {}`)}`),
      page(`${REQUIRE}${drawn(`for (const id of []) ${requiresPermission}`)}`),
      page(`${REQUIRE}${drawn(`requirePermission('start.see', '/x')`)}`),
      page(`${REQUIRE}${NOTE_ACCESS}${drawn(`${requiresPermission}; if (Date.now() < 0) await recordAccess()`)}`),
      page(
        `import { requirePermission as ask } from '#lib/people/require-permission'\n${drawn(`void ask('start.see', '/x')`)}`,
      ),
      page(
        `import * as people from '#lib/people/require-permission'\n${drawn(`people.requirePermission('start.see', '/x').catch(() => undefined)`)}`,
      ),
      page(`${REQUIRE}${drawn(`const ask = requirePermission; void ask('start.see', '/x')`)}`),
    ],
    good: [
      page(`${REQUIRE}${drawn(`const { permit } = ${requiresPermission}`)}`),
      page(
        `import * as people from '#lib/people/require-permission'\n${drawn(`await people.requirePermission('start.see', '/x')`)}`,
      ),
      page(`${REQUIRE}const begin = () => requirePermission('start.see', '/x')\n${drawn('await begin()')}`),
      page(
        `${REQUIRE}${NOTE_ACCESS}${drawn(`${requiresPermission}; if (crimes.length === 0) return null; await recordAccess()`)}`,
      ),
    ],
  },
  'what changes something is a form route': {
    bad: [
      route(`${REQUIRE}${END}export async function POST() { ${requiresPermission}; await endSession() }`),
      route(`${REQUIRE}${END}export const DELETE = async () => { ${requiresPermission}; await endSession() }`),
      route(`${FORM}export const POST = (request) => formRoute('/x/save', {})(request)`),
      route(`import { formRoute } from '#lib/people/accounts'\nexport const POST = formRoute('/x/save', {})`),
      route(`${FORM}const made = () => new Response()\nexport { made as PUT }`),
    ],
    good: [
      route(`${FORM}export const POST = formRoute('/x/save', {})`),
      route(`${FORM}const dayRoute = (path) => formRoute(path, {})\nexport const POST = dayRoute('/x/save')`),
      route(`${REQUIRE}export async function GET() { ${requiresPermission}; return new Response() }`),
    ],
  },
  'what is only looked at changes nothing': {
    bad: [
      page(`${REQUIRE}${END}${drawn(`${requiresPermission}; await endSession()`)}`, COMMAND),
      page(
        `${REQUIRE}${END}const Ended = async () => { await endSession() }
export default async function Page() { ${requiresPermission}; return <Ended /> }`,
        COMMAND,
      ),
      {
        ...route(`${REQUIRE}${END}export async function GET() { ${requiresPermission}; await endSession() }`),
        ...COMMAND,
      },
    ],
    good: [
      page(
        `${REQUIRE}import { findSession } from '#lib/people/find-session'\n${drawn(`${requiresPermission}; await findSession()`)}`,
        COMMAND,
      ),
      {
        ...route(`${FORM}${END}export const POST = formRoute('/x/save', { command: endSession })`),
        ...COMMAND,
      },
    ],
  },
  'no server action': {
    bad: [
      page(`'use server'\n${REQUIRE}${drawn(requiresPermission)}`),
      page(`${REQUIRE}${drawn(`${requiresPermission}; async function save() { 'use server' }`)}`),
      { 'lib/people/end.ts': `'use server'\nexport const end = async () => undefined` },
    ],
    good: [
      page(`'use client'\n${drawn('')}`),
      page(`${REQUIRE}${drawn(`${requiresPermission}; write('use server')`)}`),
    ],
  },
}
