import ts from 'typescript'
import { scriptsOf } from './packages.ts'
import { isCode, isForTests, nodes, syntax, type Rule, type SourceFile } from './syntax/tree.ts'

const isProse = (file: SourceFile): boolean => file.path.endsWith('.md')

// npm run assess, npm run -s assess, npm test; what npm does by itself (npm ci) is no script.
const SCRIPT = /\bnpm (?:run\s+(?:-s\s+|--silent\s+)?([a-z][\w:-]*)|(start|test)\b)/g

/** Whatever READMEs, pages of docs and strings of the code tell a person to run by npm stands in package.json. */
export const namedCommandsExist: Rule = (files) => {
  const scripts = scriptsOf(files)
  return files.flatMap((file) =>
    [...textToRead(file).matchAll(SCRIPT)]
      .map(([, run, alone]) => run ?? alone ?? '')
      .filter((name) => !scripts.includes(name))
      .map((name) => ({ file: file.path, words: `names the command ${name}, which package.json does not have` })),
  )
}

function textToRead(file: SourceFile): string {
  if (isProse(file)) return file.text
  if (!isCode(file) || isForTests(file)) return ''
  return nodes(syntax(file))
    .flatMap((node) => (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) ? [node.text] : []))
    .join('\n')
}

const CALL = /([A-Za-z_$][\w$]*)\(/g
const TYPE = /^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/
const DOTTED = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/
const A_FILE = /\.(tsx?|m?js|md|json|sql|s?css|prisma|csv|svg|png|txt|pdf)$/

/**
 * What a README or a page of docs names between backticks exists: functions in the form of a call, `decide(permit)`; types
 * and models, `DutyToInform`; permissions and other names of two words, `request.decide`. That such a name stands somewhere in
 * the code is enough. A name in another form is not read: it may be a word of a case, a library's, or a former name.
 */
export const namedThingsExist: Rule = (files) => {
  const known = knownNames(files)
  return files.filter(isProse).flatMap((file) =>
    [...file.text.matchAll(/`([^`\n]+)`/g)]
      .flatMap(([, words = '']) => namesIn(words))
      .filter((name) => !known.has(name))
      .map((name) => ({ file: file.path, words: `names ${name}, which is nowhere in the code` })),
  )
}

function namesIn(words: string): string[] {
  if (TYPE.test(words)) return [words]
  if (DOTTED.test(words)) return A_FILE.test(words) ? [] : [words]
  return /^[\w$.]+\(/.test(words) ? [...words.matchAll(CALL)].map(([, name = '']) => name) : []
}

/** Every name in the code, the schema and the SQL; in the trees that are planted for these rules are none of the project's. */
function knownNames(files: readonly SourceFile[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const file of files) {
    if (file.path.startsWith('lib/testing/structure/planted/')) continue
    for (const name of isCode(file) ? namesInCode(file) : namesElsewhere(file)) known.add(name)
  }
  return known
}

const namesInCode = (file: SourceFile): string[] =>
  nodes(syntax(file)).flatMap((node) => {
    if (ts.isIdentifier(node)) return [node.text]
    if (ts.isStringLiteralLike(node)) return DOTTED.test(node.text) ? [node.text] : []
    return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) ? [node.getText()] : []
  })

function namesElsewhere({ path, text }: SourceFile): string[] {
  if (path.endsWith('.prisma')) return [...text.matchAll(/^(?:model|enum|type) (\w+)/gm)].map(([, name = '']) => name)
  if (!path.endsWith('.sql')) return []
  return [...text.matchAll(/\b(?:\w+\.)?(\w+)(?= ?\()|\b\w+\.\w+/g)].flatMap(([whole, name]) => [whole, name ?? whole])
}
