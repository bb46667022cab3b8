import ts from 'typescript'
import { isCode, isWritten, nodes, syntax, type Rule } from './syntax/tree.ts'

/** Words that could mean anything, and so say nothing. */
const EMPTY = ['info', 'object', 'manager', 'helper', 'service', 'util']

/** Words of a private language that once stood for something the field or the framework has its own word for. */
const PRIVATE = [
  ...['door', 'doorstep', 'porch', 'room', 'house', 'book', 'noun', 'deed', 'thought', 'wish', 'trouble'],
  ...['telling', 'teller', 'told', 'asker', 'survivor', 'bereft'],
]

const withPlural = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}s`])

const BANNED = withPlural([...EMPTY, ...PRIVATE])
const BANNED_AS_KEYS = withPlural(PRIVATE)
const LAST_ONLY = ['record', 'records']

const known = new Map<string, readonly string[]>()

function wordsIn(name: string): readonly string[] {
  const words = known.get(name) ?? splitIn(name)
  known.set(name, words)
  return words
}

const splitIn = (name: string): string[] =>
  name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word) => word.toLowerCase())

/** The banned word in a name; "record" is banned as a noun, so at the end of a name or alone, unless a verb is wanted. */
function bannedIn(name: string, isVerb: boolean): string | undefined {
  const words = wordsIn(name)
  const last = words.at(-1)
  const atEnd = last !== undefined && LAST_ONLY.includes(last) && !(isVerb && words.length === 1) ? last : undefined
  return words.find((word) => BANNED.includes(word)) ?? atEnd
}

/**
 * Names come from the field; the empty words are banned in paths and in everything that is declared, members and aliases
 * among them. A key of an object may be a library's, so there the private words alone are banned. A key with
 * spaces or slashes is a phrase or a path and no name, and a column of the extract is called as forces know it.
 */
export const namesSaySomething: Rule = (files) => {
  const columns = files.find(({ path }) => path === 'lib/imports/extract-format.md')?.text ?? ''
  return files.filter(isWritten).flatMap((file) => {
    const pathWord = file.path
      .split('/')
      .map((part) => bannedIn(part.replace(/\.\w+$/, ''), false))
      .find((word) => word !== undefined)
    const inPath = pathWord === undefined ? [] : [{ file: file.path, words: `is called "${pathWord}"` }]
    if (!isCode(file)) return inPath
    const all = nodes(syntax(file)).filter((node) => !ts.isToken(node))
    const bad = [
      ...all
        .filter(isDeclaration)
        .flatMap(declaredName)
        .filter(({ name, isVerb }) => bannedIn(name, isVerb) !== undefined),
      ...all.flatMap(keyName).filter(({ name }) => wordsIn(name).some((word) => BANNED_AS_KEYS.includes(word))),
    ].filter(({ name }) => !/[\s/]/.test(name) && !isColumn(name, columns))
    return [...inPath, ...bad.map(({ name }) => ({ file: file.path, words: `declares "${name}"` }))]
  })
}

const isColumn = (name: string, columns: string): boolean =>
  name.includes('_') && new RegExp(String.raw`\b${name.replaceAll(/\W/g, '')}\b`).test(columns)

interface Name {
  readonly name: string
  readonly isVerb: boolean
}

function declaredName(node: ts.Node): Name[] {
  if (!isDeclaration(node)) return []
  const name = isTakenAsItIs(node) || isInLiteral(node) ? undefined : node.name
  const text = name && textOfName(name)
  const isArrow =
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) &&
    node.initializer !== undefined &&
    ts.isArrowFunction(node.initializer)
  const isFunction = ts.isFunctionDeclaration(node) || ts.isMethodSignature(node) || ts.isMethodDeclaration(node)
  return text === undefined ? [] : [{ name: text, isVerb: isFunction || isArrow }]
}

const isDeclaration = (node: ts.Node) =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isBindingElement(node) ||
  ts.isTypeParameterDeclaration(node) ||
  isMember(node) ||
  isAlias(node)

const isMember = (node: ts.Node) =>
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isAccessor(node) ||
  ts.isNamedTupleMember(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isEnumMember(node)

const isAlias = (node: ts.Node) =>
  ts.isImportSpecifier(node) ||
  ts.isExportSpecifier(node) ||
  ts.isNamespaceImport(node) ||
  ts.isNamespaceExport(node) ||
  ts.isImportClause(node)

// What is taken or given under its own name is named where it is declared.
const isTakenAsItIs = (node: ts.Node): boolean =>
  (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) && node.propertyName === undefined

const isInLiteral = ({ parent }: ts.Node): boolean => ts.isObjectLiteralExpression(parent)

function keyName(node: ts.Node): Name[] {
  const isMethod = (ts.isMethodDeclaration(node) || ts.isAccessor(node)) && isInLiteral(node)
  const isKey = isMethod || ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)
  const name = isKey ? textOfName(node.name) : undefined
  return name === undefined ? [] : [{ name, isVerb: false }]
}

function textOfName(name: ts.Node): string | undefined {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)) return name.text
  return ts.isComputedPropertyName(name) ? textOfName(name.expression) : undefined
}

// Next reads meaning from these: (signed-in), [crimeId], [...nextauth], [[...path]].
const NEXTS = /^(\([a-z-]+\)|\[(\.{3})?[a-z][A-Za-z]*\]|\[\[\.{3}[a-z][A-Za-z]*\]\])$/

/** Files and folders are written in kebab-case; a part of a style sheet begins with Sass's own underscore. */
export const pathsAreKebabCase: Rule = (files) =>
  files
    .filter((file) => isWritten(file) && !file.path.endsWith('.md'))
    .flatMap(({ path }) => {
      const bad = path
        .split('/')
        .find((part) => !NEXTS.test(part) && !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part))
      return bad === undefined ? [] : [{ file: path, words: `"${bad}" is not in kebab-case` }]
    })
