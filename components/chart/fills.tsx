/** How many kinds of fill there are; a chart of more kinds than this is one nobody can read. */
const mostKinds = 5

export const fillOf = (chart: string, n: number): string => `url(#${chart}-fill-${String(n)})`

/** What each fill stands for. The fills differ by pattern, not by colour only, and are defined here once for their chart. */
export function Legend({ chart, kinds }: { chart: string; kinds: readonly string[] }) {
  return (
    <ul className="app-legend">
      {kinds.slice(0, mostKinds).map((kind, n) => (
        <li key={kind} className="app-legend__entry">
          <svg width="28" height="18" focusable="false" aria-hidden="true">
            <defs>
              <pattern id={`${chart}-fill-${String(n)}`} width="8" height="8" patternUnits="userSpaceOnUse">
                <rect className={`app-fill app-fill--${String(n)}`} width="8" height="8" />
                <path className={`app-fill-mark app-fill-mark--${String(n)}`} d={marks[n]} />
              </pattern>
            </defs>
            <rect className="app-chart__bar" x="1" y="1" width="26" height="16" fill={fillOf(chart, n)} />
          </svg>
          {kind}
        </li>
      ))}
    </ul>
  )
}

const marks = [
  'M0 0',
  'M-2 2 2-2M0 8 8 0M6 10 10 6',
  'M2 2h2v2h-2zM6 6h2v2h-2z',
  'M0 4h8M4 0v8',
  'M0 0 8 8M-2 6 2 10M6-2 10 2',
]
