import path from 'node:path'

const MAKER = path.join('lib', 'cancellations', 'rules', 'facts.ts')
const MADE = 'export async function factsOf('

/** Has every fact the maker makes pass the hook of this run. The source of the maker itself stays as it is. */
export const factsChanged = () => ({
  name: 'facts changed as they are made',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith(MAKER)) return undefined
    if (!code.includes(MADE)) throw new Error(`the maker of facts is no longer found in ${MAKER}`)
    return `${code.replace(MADE, 'async function factsAsMade(')}
export async function factsOf(...given: Parameters<typeof factsAsMade>) {
  return (globalThis as any).changeFacts(await factsAsMade(...given))
}
`
  },
})
