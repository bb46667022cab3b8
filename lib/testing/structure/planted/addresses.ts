import type { Cases } from './cases.ts'
import { REQUIRE } from './permissions.ts'

const PEOPLE = {
  'lib/people/require-permission.ts': 'export async function requirePermission(permission, here) {}\n',
  'app/sign-in/[crimeId]/[dutyId]/page.tsx': 'export default function Page() { return null }',
}
const at = (folder: string, text: string, file = 'page.tsx') => ({
  ...PEOPLE,
  [`app/(signed-in)/${folder}/${file}`]: `${REQUIRE}${text}`,
})
const page = (body: string): string => `export default async function Page({ params }) { ${body}; return null }`
const download = (body: string): string => `export async function GET(request, { params }) { ${body} }`

// Opens any page below a crime: the page says which it is.
const OPEN = {
  'app/(signed-in)/crimes/[crimeId]/open-crime.tsx': `${REQUIRE}export async function openCrime(params, page) {
  const { crimeId } = await params
  const home = \`/crimes/\${encodeURIComponent(crimeId)}\`
  return requirePermission('crime.see', \`\${home}/\${page}\`)
}`,
}
const opened = (folder: string, text: string) => {
  const up = '../'.repeat(folder.split('/').length)
  const file = `app/(signed-in)/crimes/[crimeId]/${folder}/page.tsx`
  return { ...PEOPLE, ...OPEN, [file]: `import { openCrime } from '${up}open-crime.tsx'\n${text}` }
}

/** Pages that give the address of another, and some that look alike and give their own. */
export const ADDRESS_CASES: Cases = {
  'a page gives its own address to come back to': {
    bad: [
      at('crimes/late', page(`await requirePermission('crime.see', '/crimes')`)),
      at('crimes', page(`await requirePermission('crime.see', '/crimes/late')`)),
      at('crimes/late', page(`await requirePermission('crime.see', \`/crimes/\${(await params).crimeId}\`)`)),
      at('crimes/[crimeId]', page(`await requirePermission('crime.see', '/crimes/crimeId')`)),
      at(
        'crimes/[crimeId]',
        page(`const { dutyId } = await params; await requirePermission('crime.see', \`/crimes/\${dutyId}\`)`),
      ),
      at('crimes/late', `const here = '/victims/late'\n${page(`await requirePermission('crime.see', here)`)}`),
      at('crimes/late', page(`await requirePermission('crime.see', hereOf(params))`)),
      at('crimes/late', page(`const ask = requirePermission; await ask('crime.see', '/crimes/late')`)),
      at(
        'crimes/late',
        `const begin = (here) => requirePermission('crime.see', here)\n${page(`await begin('/crimes')`)}`,
      ),
      at('crimes/download', download(`await requirePermission('crime.see', '/victims')`), 'route.ts'),
      opened('merge', page(`await openCrime(params, 'review')`)),
      opened('merge/check', page(`await openCrime(params, 'merge')`)),
    ],
    good: [
      at('crimes/late', page(`await requirePermission('crime.see', \`/crimes/late?from=\${from}\`)`)),
      at(
        'crimes/[crimeId]',
        page(`await requirePermission('crime.see', '/crimes/' + encodeURIComponent((await params).crimeId))`),
      ),
      at(
        'crimes/late',
        `const begin = (here) => requirePermission('crime.see', here)\n${page(`await begin('/crimes/late')`)}`,
      ),
      at('crimes/what/[[...path]]', page(`await requirePermission('crime.see', ['/crimes/what', ...path].join('/'))`)),
      at('crimes/what/[[...path]]', page(`await requirePermission('crime.see', '/crimes/what')`)),
      at(
        'crimes/stop',
        `const Step = async ({ step }) => { await requirePermission('crime.see', \`/crimes/\${step}\`) }\n${page('').replace('null', '<Step step="stop" />')}`,
      ),
      {
        ...at('crimes', page(`await requirePermission('crime.see', '/crimes')`)),
        ...at('crimes/download', download(`await requirePermission('crime.see', '/crimes')`), 'route.ts'),
      },
      opened('merge', page(`await openCrime(params, 'merge')`)),
      opened('evidence/[itemId]', page(`await openCrime(params, \`evidence/\${encodeURIComponent(itemId)}\`)`)),
    ],
  },
}
