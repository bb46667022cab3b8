import { FILLS, type Mark, type Picture as Drawn, type Place, type PointMark } from '#lib/charts/model'
import { classNames } from '#components/class-names'

interface PictureProps {
  /** Unique on its page: the patterns of its fills are found by it. */
  id: string
  picture: Drawn
  className?: string
}

/** A picture as SVG. It is drawn on the server, and whatever stands around it says what it is. */
export function Picture({ id, picture: { width, height, marks }, className }: PictureProps) {
  const fills = [...new Set(marks.flatMap((mark) => (mark.kind === 'bar' ? [mark.fill] : [])))]
  return (
    <svg
      className={classNames('app-picture', className)}
      viewBox={`0 0 ${String(width)} ${rounded(height)}`}
      width={width}
      height={rounded(height)}
      focusable="false"
      aria-hidden="true"
    >
      {fills.length > 0 && (
        <defs>
          {fills.map((fill) => (
            <Pattern key={fill} id={fillId(id, fill)} fill={fill} />
          ))}
        </defs>
      )}
      {marks.map((mark, n) => (
        // Marks have no name but their place in the picture.
        <MarkOf key={`${mark.kind}-${String(n)}`} mark={mark} chart={id} />
      ))}
    </svg>
  )
}

const rounded = (n: number): string => String(Math.round(n * 100) / 100)

const fillId = (chart: string, fill: number): string => `${chart}-fill-${String(fill)}`

function Pattern({ id, fill }: { id: string; fill: number }) {
  const { ground, strokes, squares } = FILLS[fill] ?? { ground: 'white', strokes: [], squares: [] }
  const path = [
    ...strokes.map(([x1, y1, x2, y2]) => `M${String(x1)} ${String(y1)} ${String(x2)} ${String(y2)}`),
    ...squares.map(([x, y]) => `M${String(x)} ${String(y)}h2v2h-2z`),
  ].join('')
  const look = squares.length > 0 ? 'squares' : ground === 'middle' ? 'light-strokes' : 'strokes'
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect className={`app-fill app-fill--${ground}`} width="8" height="8" />
      {path !== '' && <path className={`app-fill-mark app-fill-mark--${look}`} d={path} />}
    </pattern>
  )
}

function MarkOf({ mark, chart }: { mark: Mark; chart: string }) {
  switch (mark.kind) {
    case 'line':
      return <polyline className={`app-mark app-mark--${mark.look}`} points={pointsOf(mark.places)} />
    case 'area':
      return <polygon className="app-mark app-mark--area" points={pointsOf(mark.places)} />
    case 'bar': {
      const place = { x: rounded(mark.x), y: rounded(mark.y), width: rounded(mark.width), height: rounded(mark.height) }
      return <rect className="app-mark app-mark--bar" {...place} fill={`url(#${fillId(chart, mark.fill)})`} />
    }
    case 'point':
      return <PointOf mark={mark} />
    case 'text':
      return (
        <text
          className={`app-mark app-mark--${mark.look}`}
          x={rounded(mark.x)}
          y={rounded(mark.y)}
          fontSize={mark.size}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      )
  }
}

const pointsOf = (places: readonly Place[]): string => places.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')

function PointOf({ mark: { shape, x, y, radius } }: { mark: PointMark }) {
  const className = `app-mark app-mark--point app-mark--${shape}`
  if (shape === 'circle') return <circle className={className} cx={rounded(x)} cy={rounded(y)} r={rounded(radius)} />
  const corners =
    shape === 'square'
      ? [{ x: x - radius, y: y - radius }, { x: x + radius, y: y - radius }, { x: x + radius, y: y + radius }, { x: x - radius, y: y + radius }] // prettier-ignore
      : [{ x, y: y - radius }, { x: x + radius, y }, { x, y: y + radius }, { x: x - radius, y }] // prettier-ignore
  return <polygon className={className} points={pointsOf(corners)} />
}
