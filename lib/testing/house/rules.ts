import { everyDoorAsks } from './doors.ts'
import { fiveKindsOfFile, onlyPeopleOpensDoors } from './kinds.ts'
import { noRuleByItsId } from './rule-ids.ts'
import { namesSaySomething, pathsAreKebabCase } from './names.ts'
import {
  componentsKnowNounsOnly,
  importsRunOneWay,
  noBarrels,
  noCycles,
  pathsAreClear,
  storesArePrivate,
} from './order.ts'
import { filesAreShort, foldersAreSmall, roomsHaveCards } from './sizes.ts'
import { onlyStoresTalkSql } from './sql.ts'
import type { Rule } from './tree.ts'

/** The rules of the house, each in a sentence. There are no exemptions. */
export const RULES: Readonly<Record<string, Rule>> = {
  'imports run one way through the rooms': importsRunOneWay,
  'a store is private to its room': storesArePrivate,
  'inside a room by ./, from room to room by #': pathsAreClear,
  'components know the nouns only': componentsKnowNounsOnly,
  'no file only passes others on': noBarrels,
  'no file needs itself over others': noCycles,
  'only stores talk to the database': onlyStoresTalkSql,
  'there are five kinds of file in a room': fiveKindsOfFile,
  'only people opens doors': onlyPeopleOpensDoors,
  'every door asks': everyDoorAsks,
  'no rule is known by its id outside counting-rules': noRuleByItsId,
  'files are short': filesAreShort,
  'folders are small': foldersAreSmall,
  'each room has its card': roomsHaveCards,
  'names say something': namesSaySomething,
  'paths are in kebab-case': pathsAreKebabCase,
}
