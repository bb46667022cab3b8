import ts from 'typescript'
import { isCode, nodes, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

// As wide as oxfmt lets code be, which leaves templates alone.
const COLUMNS = 120

const TAG = /(^|\.)(\$(query|execute)Raw|sql)$/
const STATEMENT = /\b(SELECT|INSERT INTO|DELETE FROM|UPDATE [\w."]+( \w+)? SET|(CREATE|ALTER) [A-Z]+|ORDER BY|UNION)\b/
const BEGINNING = /^\s*(SELECT|WITH|INSERT INTO|DELETE FROM|UPDATE|COPY|CREATE|ALTER|DROP|GRANT|TRUNCATE) /

/** SQL in code is laid out, one clause on a line: no line of it is over 120 columns. */
export const sqlIsLaidOut: Rule = (files) =>
  files
    .filter((file) => isCode(file) && file.text.split('\n').some((line) => line.length > COLUMNS))
    .flatMap((file) =>
      [...new Set(nodes(syntax(file)).filter(isSql).flatMap(longLinesOf(file)))].map((line) => ({
        file: file.path,
        words: `has SQL of more than ${String(COLUMNS)} columns in line ${String(line)}: one clause on a line`,
      })),
    )

/** A template tagged as SQL, one that holds a statement, or a string that begins as one. */
function isSql(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node))
    return TAG.test(node.tag.getText()) || STATEMENT.test(node.template.getText())
  if (ts.isStringLiteral(node)) return BEGINNING.test(node.text)
  return (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) && STATEMENT.test(node.getText())
}

/** The lines over the width, counted from 1, from where the SQL begins to where it ends. */
const longLinesOf =
  ({ text }: SourceFile) =>
  (node: ts.Node): number[] => {
    const first = text.slice(0, node.getStart()).split('\n').length
    const lines = text
      .slice(0, node.end)
      .split('\n')
      .slice(first - 1)
    return lines.flatMap((line, n) => (line.length > COLUMNS ? [first + n] : []))
  }
