import { getDocumentProxy } from 'unpdf'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>
type Content = Awaited<ReturnType<Page['getTextContent']>>
type Structure = Awaited<ReturnType<Page['getStructTree']>>

/** A paragraph or a heading as a screen reader comes to it. */
export interface Heard {
  readonly tag: string
  readonly text: string
}

/** A PDF as a reader that is not ours (PDF.js) understands it. Its sheets are read in their order. */
export async function aPdf(file: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const about = await pdf.getMetadata()
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => sheetOf(await pdf.getPage(n + 1))),
  )
  const { Title, Author, Language } = about.info as Readonly<Record<string, unknown>>
  const preferences = (await pdf.getViewerPreferences()) as Readonly<Record<string, unknown>> | null
  return {
    bytes: file.length,
    pages: pdf.numPages,
    metadata: String(about.metadata.getRaw()),
    title: Title,
    author: Author,
    language: Language,
    isTitleShown: preferences?.DisplayDocTitle === true,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    /** What is tagged, in the order of its tags; a paragraph that goes on over the page is there twice, in parts. */
    heard: sheets.flatMap(({ heard }) => heard),
    /** How high on its sheet each line stands, in points, in the order in which they are drawn. */
    heights: sheets.map(({ heights }) => heights),
    /** Everything that is drawn, tagged or not. */
    drawn: sheets.map(({ drawn }) => drawn).join(' '),
    fonts: [...new Map(sheets.flatMap(({ fonts }) => fonts).map((font) => [font.name, font])).values()],
  }
}

async function sheetOf(page: Page) {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const parts = new Map<string, string>()
  let [open, drawn]: [string | undefined, string] = [undefined, '']
  for (const part of content.items) {
    if ('str' in part) {
      const text = part.str + (part.hasEOL ? ' ' : '')
      drawn += text
      if (open !== undefined) parts.set(open, `${parts.get(open) ?? ''}${text}`)
    } else {
      open = part.type === 'beginMarkedContentProps' ? part.id : undefined
      drawn += ' '
    }
  }
  return {
    heard: heardIn(await page.getStructTree(), parts),
    drawn: tidy(drawn),
    heights: heightsOf(content.items),
    fonts: await fontsOf(page),
  }
}

const heardIn = (node: Structure | Structure['children'][number], parts: ReadonlyMap<string, string>): Heard[] => {
  if (!('children' in node)) return []
  const own = node.children.flatMap((child) => ('id' in child ? [parts.get(child.id) ?? ''] : []))
  const below = node.children.flatMap((child) => heardIn(child, parts))
  const text = tidy(own.join(' '))
  return text === '' ? below : [{ tag: node.role, text }, ...below]
}

const heightsOf = (parts: Content['items']): number[] =>
  parts.flatMap((part) =>
    'str' in part && part.str.trim() !== '' ? [Number((part.transform as readonly number[])[5])] : [],
  )

async function fontsOf(page: Page): Promise<{ name: string; isEmbedded: boolean }[]> {
  await page.getOperatorList()
  const content = await page.getTextContent()
  const used = new Set(content.items.flatMap((part) => ('fontName' in part ? [part.fontName] : [])))
  return [...used].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean }
    return { name: font.name, isEmbedded: font.missingFile !== true }
  })
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
