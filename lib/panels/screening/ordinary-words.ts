import { plainWords } from './tokens.ts'

/**
 * Words of every day that are names as well: such a word is a name only where it is written with a capital letter. The two
 * letters of a short name are treated alike.
 */
const ORDINARY = new Set(
  plainWords(
    'will mark may young king hill wood woods brown green white black grey gray day long short grant rose lily hope ' +
      'joy faith grace rich bill jack rob sue pat art dale dean drew earl frank gene guy hank harry jay june april ' +
      'august dawn ivy iris violet ruby pearl olive penny sandy sky star summer winter autumn storm rain field fields ' +
      'lane park banks bridge brook brooks church cook cross farmer fisher fox hall hunt hunter knight law love marsh ' +
      'mason miller moor page parish parker price rice rivers shepherd smart snow stone swan swift waters west east ' +
      'north south wise wolf worth best case close cole cox ford gold house lake little low major man moss noble pace ' +
      'pool power rush sharp small speed strong sweet tanner taylor turner walker ward weir wells the and for of market ' +
      'shop store stores police crime unit road street team force office council school college hospital station',
  ),
)

/** Whether a word is one of every day as well as a name. */
export const isOrdinary = (plain: string): boolean => plain.length < 3 || ORDINARY.has(plain)

// What begins with a capital letter in the middle of a sentence and tells nobody who a case is about.
const CAPITALS =
  /^(I|I’m|I’d|I’ll|I’ve|Person|Officer|Case|Panel|Home|Office|RMS|CCTV|DNA|GP|NHS|CPS|IOPC|HOCR|C[1-5]|A|B|[A-Z]|Crime|Registrar|English|British|Mr|Mrs|Ms|Dr|Bluetooth|Wi|Fi|TV|SMS|PIN|URL|GPS|AVI|N100|Victims|Code)$/

/** Whether a word with a capital letter is one that a pack may have anywhere. */
export const isCommonCapital = (word: string): boolean => CAPITALS.test(word)
