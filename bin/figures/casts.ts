import ts from 'typescript'
import { WHOLE_ID } from '#lib/testing/structure/rule-ids'
import { nodes, syntax, type SourceFile } from '#lib/testing/structure/syntax/tree'

/** Where the compiler is told to believe. */
export interface Casts {
  /** `any`, as a type. */
  readonly any: number
  /** `as` and `<T>`, without `as const`, which tells nothing that is not so. */
  readonly as: number
  /** `!` after what may be missing. */
  readonly notNull: number
}

/** How often the files tell the compiler to believe. */
export function castsOf(files: readonly SourceFile[]): Casts {
  const all = files.flatMap((file) => nodes(syntax(file)))
  return {
    any: all.filter((node) => node.kind === ts.SyntaxKind.AnyKeyword).length,
    as: all.filter((node) => (ts.isAsExpression(node) && !isConst(node.type)) || ts.isTypeAssertionExpression(node))
      .length,
    notNull: all.filter((node) => ts.isNonNullExpression(node)).length,
  }
}

const isConst = (type: ts.TypeNode): boolean => ts.isTypeReferenceNode(type) && type.typeName.getText() === 'const'

/** The ids of rules that stand in the strings of these files, each with its file, as often as they stand there. */
export const ruleIdsIn = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    nodes(syntax(file))
      .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node))
      .flatMap((node) => [...node.getText().matchAll(WHOLE_ID)].map(([id]) => `${file.path} ${id}`)),
  )
