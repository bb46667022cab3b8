import ts from 'typescript'
import { isCode, isTest, nodes, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

/** The id of a rule, or the beginning that the ids of some share: HOCR-C2-08, HOCR-A-, LAW-01. */
const RULE_ID = /\b(HOCR-[A-Z]\d?-|LAW-\d)[0-9a-z]*/

const mayNameIds = (file: SourceFile): boolean =>
  isTest(file) || /^(lib\/counting-rules|lib\/testing|e2e)\//.test(file.path)

const textOf = (node: ts.Node): string =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateLiteralToken(node) ||
  ts.isJsxText(node) ||
  ts.isRegularExpressionLiteral(node)
    ? node.text
    : ts.isPropertyName(node) && ts.isIdentifier(node)
      ? node.text
      : ''

/** What a page needs to know of a rule is said by its check: outside counting-rules no code goes by the id of one. */
export const noRuleByItsId: Rule = (files) =>
  files
    .filter((file) => isCode(file) && !mayNameIds(file))
    .flatMap((file) => {
      const ids = nodes(syntax(file)).flatMap((node) => RULE_ID.exec(textOf(node))?.[0] ?? [])
      return [...new Set(ids)].map((id) => ({
        file: file.path,
        words: `goes by the rule ${id}: ask its check instead`,
      }))
    })
