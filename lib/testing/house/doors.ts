import ts from 'typescript'
import { importsOf } from './imports.ts'
import { nodes, syntax, type Rule, type SourceFile } from './tree.ts'

/** The doors that open to anybody: the way in, the way out, and the first step to the way in. */
const PUBLIC = ['app/page.tsx', 'app/sign-in/', 'app/sign-out/', 'app/signed-out/', 'app/api/auth/']
const DOOR = /^lib\/people\/(form-)?door\.ts$/
// Tells who is there without asking what they may.
const ASKS_NOTHING = ['whoAsks', 'refusedOrigin']

const isDoor = ({ path }: SourceFile): boolean => /^app\/(.*\/)?(page\.tsx|route\.tsx?)$/.test(path)

/** Each page and each route asks a power at the door, unless it is one of the few that are open to anybody. */
export const everyDoorAsks: Rule = (files) =>
  files
    .filter((file) => isDoor(file) && !PUBLIC.some((start) => file.path.startsWith(start)))
    .filter((file) => !asks(file))
    .map((file) => ({ file: file.path, words: 'asks nobody: open it with lib/people/door or lib/people/form-door' }))

function asks(file: SourceFile): boolean {
  const taken = importsOf(file).filter((one) => !one.isType && one.to !== undefined && DOOR.test(one.to)).flatMap(({ names }) => names)
  const asking = taken.filter((name) => !ASKS_NOTHING.includes(name))
  return nodes(syntax(file)).some((node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && asking.includes(node.expression.text))
}
