import ts from 'typescript'
import { textOf } from './syntax/texts.ts'
import { isCode, isTest, nodes, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

/** The id of a rule, whole: HOCR-C2-08, LAW-01. */
export const WHOLE_ID = /\b(HOCR-[A-Z]\d?-\d+[a-z]?|LAW-\d+[a-z]?)\b/g

// HOCR-C2-08, HOCR-A-, LAW-01: any id, or the beginning that the ids of some share; HOCR-2026-27 is a version.
const WITH_PREFIX = /(?<![\w-])HOCR-(?!\d{4}-\d\d\b)[\w{}*-]*|(?<![\w-])LAW-(?=\d|\W|$)\w*|^(HOCR|LAW)$/i
// C2-09a, A-\d\d, V-: the same without its prefix, by itself or in a sentence.
const NUMBER = /(?<![\w/.-])-?(C[1-5]|[ADGNRTVX])-(\d\d[a-z]?(?![\w-])|\\d|$)/

const mayNameIds = (file: SourceFile): boolean =>
  isTest(file) || /^(lib\/counting-rules|lib\/testing|e2e)\//.test(file.path)

function idIn(node: ts.Node): string | undefined {
  const text = writtenIn(node)
  return (WITH_PREFIX.exec(text) ?? NUMBER.exec(text))?.[0]
}

/** What a node writes: as a text, a name or a pattern, or put together of several. */
function writtenIn(node: ts.Node): string {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'))
  if (ts.isJsxText(node) || ts.isTemplateLiteralToken(node)) return node.text
  if (ts.isIdentifier(node)) return ts.isPropertyName(node) ? node.text : ''
  if (ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent)) return ''
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
  return isText || ts.isBinaryExpression(node) || ts.isCallExpression(node) ? textOf(node) : ''
}

/**
 * What a page needs to know of a rule is said by its check: outside counting-rules no code goes by the id of one, whole, by its
 * beginning, without its prefix, or put together of texts and constants of the file. Not seen is an id that is only made
 * when the code runs: of a text of another file, of letters, of a number taken from elsewhere.
 */
export const noRuleByItsId: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !mayNameIds(file))
    .flatMap((file) => {
      const ids = nodes(syntax(file)).flatMap((node) => idIn(node) ?? [])
      return [...new Set(ids)].map((id) => ({
        file: file.path,
        words: `goes by the rule ${id}: ask its check instead`,
      }))
    })
