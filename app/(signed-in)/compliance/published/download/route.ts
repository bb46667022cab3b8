import { publishedFigures } from '#lib/inspection/published/figures'
import { figuresCsv } from '#lib/inspection/own/write-csv'
import { requirePermission } from '#lib/people/require-permission'

/** The published figures, with the columns that a file of this force's own inspections has. They are public. */
export async function GET(): Promise<Response> {
  await requirePermission('report.read', '/compliance/published')
  return new Response(figuresCsv(publishedFigures), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="published inspections.csv"',
    },
  })
}
