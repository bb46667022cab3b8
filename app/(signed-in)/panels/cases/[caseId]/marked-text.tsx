import { Measure } from '#components/page/columns'
import type { ShownHit } from '#lib/panels/cases/load-case'
import { HIT_WORDS } from '#lib/panels/model'

type Placed = ShownHit & { readonly at: NonNullable<ShownHit['at']> }

const isPlaced = (hit: ShownHit): hit is Placed => hit.at !== null

/** A text with what could tell who it is about marked, and under it what each mark is. */
export function MarkedText({ text, hits }: { text: string; hits: readonly ShownHit[] }) {
  return (
    <Measure>
      <p className="govuk-body app-preline">{pieces(text, hits.filter(isPlaced))}</p>
      {hits.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {hits.map((hit, n) => (
            <li key={String(n)}>
              {hit.at !== null && <strong>{`${text.slice(hit.at.start, hit.at.end).trim()}: `}</strong>}
              {`${HIT_WORDS[hit.kind]}. ${hit.bars ? 'It cannot be signed off: write it in another way' : 'It needs the second person’s reason'}`}
            </li>
          ))}
        </ul>
      )}
    </Measure>
  )
}

function pieces(text: string, hits: readonly Placed[]) {
  const parts: React.ReactNode[] = []
  let done = 0
  for (const { at } of hits) {
    if (at.start < done) continue
    parts.push(text.slice(done, at.start), <mark key={at.start}>{text.slice(at.start, at.end)}</mark>)
    done = at.end
  }
  return [...parts, text.slice(done)]
}
