import { pagesGiveTheirAddress } from './access/addresses.ts'
import { noFileCircles, noFolderCircles } from './circles.ts'
import { fiveKindsOfFile, onlyPeopleGivesPermits } from './kinds.ts'
import {
  componentsKnowModelsOnly,
  importsRunOneWay,
  listedModulesExist,
  noBarrels,
  pathsAreClear,
  storesArePrivate,
} from './layers.ts'
import { codeIsTypeScript, loadsAreNamed } from './loads.ts'
import { namesSaySomething, pathsAreKebabCase } from './names.ts'
import { oneSourceEach } from './one-source.ts'
import { packagesAreDeclared, packagesAreUsed } from './packages.ts'
import { namedCommandsExist, namedThingsExist } from './papers.ts'
import { namedPathsExist } from './paths.ts'
import { openAddressesReadNothing } from './access/open-addresses.ts'
import {
  accessIsNotedFirst,
  everyPageRequiresPermission,
  layoutsOnlyDraw,
  routesNameThemselves,
} from './access/permissions.ts'
import { lookingChangesNothing, noServerActions, permissionsAreWaitedFor, whatChangesIsAForm } from './access/routes.ts'
import { noRuleByItsId } from './rule-ids.ts'
import { filesAreShort, foldersAreSmall, modulesHaveReadmes, topIsAgreed } from './sizes.ts'
import { sqlIsLaidOut } from './sql-layout.ts'
import { onlyStoresTalkSql } from './sql.ts'
import type { Rule } from './syntax/tree.ts'
import { exportsAreUsed } from './unused-exports.ts'
import { filesAreUsed } from './unused-files.ts'

/** The rules of the structure, each in a sentence. There are no exemptions. */
export const RULES: Readonly<Record<string, Rule>> = {
  'imports run one way through the modules': importsRunOneWay,
  'every module in the order exists': listedModulesExist,
  'what is loaded is named where it is loaded': loadsAreNamed,
  'code is TypeScript': codeIsTypeScript,
  'SQL, chance and time come from one place each': oneSourceEach,
  'a store is private to its module': storesArePrivate,
  'inside a module by ./, from module to module by #': pathsAreClear,
  'components know the models only': componentsKnowModelsOnly,
  'no file only passes others on': noBarrels,
  'no file needs itself over others': noFileCircles,
  'no folder needs itself over others': noFolderCircles,
  'every file is used': filesAreUsed,
  'every export is used': exportsAreUsed,
  'every package that is used is declared': packagesAreDeclared,
  'every package that is declared is used': packagesAreUsed,
  'every path that is named exists': namedPathsExist,
  'every command that is named exists': namedCommandsExist,
  'every function, type and permission that is named exists': namedThingsExist,
  'only stores talk to the database': onlyStoresTalkSql,
  'there are five kinds of file in a module': fiveKindsOfFile,
  'only people gives permits': onlyPeopleGivesPermits,
  'every page and route requires a permission first': everyPageRequiresPermission,
  'an access entry is written before a crime is read': accessIsNotedFirst,
  'a permission and an access entry are waited for in any case': permissionsAreWaitedFor,
  'a page gives its own address to come back to': pagesGiveTheirAddress,
  'what changes something is a form route': whatChangesIsAForm,
  'what is only looked at changes nothing': lookingChangesNothing,
  'no server action': noServerActions,
  'what is open to anybody reads nothing protected': openAddressesReadNothing,
  'a layout only draws': layoutsOnlyDraw,
  'a page or route is typed as its own': routesNameThemselves,
  'no rule is known by its id outside counting-rules': noRuleByItsId,
  'no other folder lies at the top': topIsAgreed,
  'files are short': filesAreShort,
  'SQL is laid out, a clause on a line': sqlIsLaidOut,
  'folders are small': foldersAreSmall,
  'each module has its README': modulesHaveReadmes,
  'names say something': namesSaySomething,
  'paths are in kebab-case': pathsAreKebabCase,
}
