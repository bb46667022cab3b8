// Table: which offences the invented force sees, how often, and what sort of scenario each is
/** What sort of scenario a crime is: who is hurt, by whom, who looks into it. */
export type Scenario =
  | 'assault' | 'officer-assault' | 'threat' | 'stalking' | 'coercion' | 'child-cruelty' | 'homicide' | 'slavery' | 'fgm'
  | 'rape' | 'sexual' | 'child-sexual' | 'robbery' | 'shop' | 'theft' | 'damage' | 'burglary' | 'vehicle'
  | 'public-order' | 'state' // oxfmt-ignore

/** Who the victims are; 'nobody' for crimes against the state, 'maybe' for those that may have one or none. */
export type Who =
  | 'anyone' | 'adult' | 'woman' | 'man' | 'girl-13-15' | 'boy-13-15' | 'girl-under-13' | 'boy-under-13' | 'child'
  | 'organisation' | 'maybe' | 'nobody' // oxfmt-ignore

/** One offence of the Home Office list: code and count class, how many of a thousand crimes, its scenario. */
export interface OffenceMix {
  readonly code: string
  readonly countClass: string
  readonly weight: number
  readonly scenario: Scenario
  readonly who: Who
  /** The pairs, 'code|class', such a crime is sometimes reclassified to; downward among them. */
  readonly becomes: readonly string[]
}

const mix = (pair: string, weight: number, scenario: Scenario, who: Who, ...becomes: string[]): OffenceMix => {
  const [code = '', countClass = ''] = pair.split('|')
  return { code, countClass, weight, scenario, who, becomes }
}

/** The one group of several scenarios; the shares of the groups are those of an English county, rounded. */
// oxfmt-ignore
export const offences: readonly OffenceMix[] = [
  mix('105/01|105A', 95, 'assault', 'anyone', '008/06|8N', '125/09|9A', '008/77|8N'),
  mix('008/06|8N', 78, 'assault', 'anyone', '105/01|105A', '008/01|8N'),
  mix('008/01|8N', 9, 'assault', 'anyone', '005/01|5D', '008/06|8N'),
  mix('005/01|5D', 5, 'assault', 'anyone', '008/01|8N', '002/00|2'),
  mix('008/77|8N', 7, 'assault', 'woman', '008/06|8N', '105/01|105A'),
  mix('008/57|105B', 2, 'assault', 'adult', '105/01|105A'),
  mix('008/21|8N', 4, 'assault', 'maybe', '105/01|105A'),
  mix('036/03|36', 1.2, 'assault', 'adult', '105/01|105A'),
  mix('036/01|36', 0.8, 'assault', 'adult', '036/03|36'),
  mix('008/73|104', 8, 'officer-assault', 'adult', '008/06|8S'),
  mix('008/73|105A', 6, 'officer-assault', 'adult', '105/01|105A', '008/06|8T'),
  mix('003/01|3B', 12, 'threat', 'adult', '125/11|9A', '105/01|105A'),
  mix('008/72|8R', 28, 'threat', 'anyone', '195/94|8L', '138/52|8R'),
  mix('138/52|8R', 3, 'threat', 'adult', '008/72|8R'),
  mix('005/28|8R', 5, 'threat', 'adult', '008/72|8R'),
  mix('195/94|8L', 34, 'stalking', 'adult', '195/12|8Q', '125/09|9A'),
  mix('008/30|8L', 4, 'stalking', 'adult', '008/66|8Q'),
  mix('195/12|8Q', 20, 'stalking', 'woman', '195/94|8L', '008/66|8Q'),
  mix('008/66|8Q', 4, 'stalking', 'woman', '195/12|8Q'),
  mix('008/67|8U', 12, 'coercion', 'woman', '195/94|8L', '105/01|105A'),
  mix('008/31|8L', 6, 'state', 'nobody'),
  mix('011/03|11A', 4, 'child-cruelty', 'child', '105/01|105A'),
  mix('013/01|13', 0.6, 'child-cruelty', 'child'),
  mix('001/01|1', 0.16, 'homicide', 'adult', '004/01|4/1'),
  mix('004/01|4/1', 0.06, 'homicide', 'adult'),
  mix('002/00|2', 0.25, 'homicide', 'adult', '005/01|5D'),
  mix('036/07|106', 0.5, 'slavery', 'adult'),
  mix('036/08|106', 0.4, 'slavery', 'adult'),
  mix('008/52|8N', 0.2, 'fgm', 'girl-under-13'),
  mix('019/08|19C', 6.6, 'rape', 'woman', '020/05|20A', '020/03|20A'),
  mix('019/12|19C', 0.4, 'rape', 'woman', '020/05|20A', '019/08|19C'),
  mix('019/08|19J', 0.1, 'rape', 'woman'),
  mix('019/07|19D', 1.2, 'rape', 'girl-13-15', '022/06|22B', '020/05|20A'),
  mix('019/16|19E', 0.7, 'rape', 'girl-under-13', '020/06|20B'),
  mix('019/10|19F', 0.6, 'rape', 'man', '017/15|17A'),
  mix('019/09|19G', 0.2, 'rape', 'boy-13-15', '017/15|17A'),
  mix('019/17|19H', 0.2, 'rape', 'boy-under-13', '017/16|17B'),
  mix('020/05|20A', 11.6, 'sexual', 'woman', '019/08|19C', '105/01|105A'),
  mix('017/15|17A', 1.6, 'sexual', 'man', '105/01|105A'),
  mix('020/03|20A', 1.4, 'sexual', 'woman', '019/08|19C', '020/05|20A'),
  mix('088/09|88E', 4, 'sexual', 'woman'),
  mix('088/10|88E', 1, 'sexual', 'woman'),
  mix('088/14|88E', 0.6, 'sexual', 'woman'),
  mix('088/15|88C', 2, 'sexual', 'woman', '175/08|88C'),
  mix('175/08|88C', 1, 'sexual', 'woman', '088/15|88C'),
  mix('020/06|20B', 2.2, 'child-sexual', 'girl-under-13', '019/16|19E'),
  mix('017/16|17B', 0.6, 'child-sexual', 'boy-under-13'),
  mix('022/06|22B', 1, 'child-sexual', 'girl-13-15', '019/07|19D'),
  mix('022/18|22B', 1, 'child-sexual', 'girl-13-15', '020/05|20A'),
  mix('071/17|88A', 2, 'child-sexual', 'child'),
  mix('034/01|34B', 10, 'robbery', 'anyone', '039/00|39', '034/02|34B'),
  mix('034/01|34A', 1.6, 'robbery', 'organisation', '046/00|46'),
  mix('034/02|34B', 0.4, 'robbery', 'anyone', '105/01|105A'),
  mix('046/00|46', 95, 'shop', 'organisation', '053/25|49A'),
  mix('053/25|49A', 16, 'shop', 'organisation', '046/00|46'),
  mix('041/00|41', 2, 'shop', 'organisation'),
  mix('049/10|49', 45, 'theft', 'adult', '039/00|39', '040/00|40'),
  mix('039/00|39', 8, 'theft', 'adult', '034/01|34B', '049/10|49'),
  mix('044/00|44', 9, 'theft', 'anyone', '049/10|49'),
  mix('040/00|40', 9, 'theft', 'adult', '028/03|28I', '049/10|49'),
  mix('035/00|35', 3, 'theft', 'adult', '008/72|8R'),
  mix('149/00|58A', 24, 'damage', 'adult', '149/00|58D', '028/03|28J'),
  mix('149/00|58B', 11, 'damage', 'organisation', '149/00|58D'),
  mix('149/00|58C', 33, 'damage', 'adult', '126/00|126'),
  mix('149/00|58D', 20, 'damage', 'adult', '149/00|58A'),
  mix('058/00|58C', 1, 'damage', 'adult', '149/00|58C'),
  mix('056/02|56B', 5, 'damage', 'adult', '056/01|56A', '149/00|58C'),
  mix('056/01|56A', 1, 'damage', 'adult', '056/02|56B'),
  mix('028/03|28I', 24, 'burglary', 'adult', '028/03|28J', '040/00|40'),
  mix('028/03|28J', 5, 'burglary', 'adult', '149/00|58A'),
  mix('028/03|28K', 1, 'burglary', 'adult', '028/03|28I'),
  mix('028/03|28M', 4, 'burglary', 'adult', '028/03|28I'),
  mix('030/02|30C', 12, 'burglary', 'organisation', '030/02|30D'),
  mix('030/02|30D', 2, 'burglary', 'organisation', '149/00|58B'),
  mix('045/10|45', 30, 'vehicle', 'adult', '126/00|126', '149/00|58C'),
  mix('048/01|48', 20, 'vehicle', 'adult', '130/01|48'),
  mix('130/01|48', 3, 'vehicle', 'adult', '048/01|48'),
  mix('126/00|126', 8, 'vehicle', 'adult', '045/10|45'),
  mix('131/03|37/2', 1, 'vehicle', 'adult'),
  mix('125/09|9A', 60, 'public-order', 'adult', '105/01|105A', '125/11|9A'),
  mix('125/11|9A', 24, 'public-order', 'adult', '125/09|9A', '003/01|3B'),
  mix('008/55|9B', 6, 'public-order', 'adult', '125/09|9A'),
  mix('066/01|66', 8, 'state', 'nobody', '065/00|62A'),
  mix('065/00|62A', 1, 'state', 'nobody'),
  mix('066/39|66', 10, 'state', 'nobody'),
  mix('125/82|9B', 5, 'state', 'nobody'),
  mix('066/21|66', 1, 'state', 'nobody'),
  mix('092/61|92E', 20, 'state', 'nobody', '092/81|92A'),
  mix('092/50|92D', 6, 'state', 'nobody', '092/70|92A'),
  mix('092/51|92D', 2, 'state', 'nobody'),
  mix('092/81|92A', 3, 'state', 'nobody', '092/61|92E'),
  mix('092/70|92A', 3, 'state', 'nobody', '092/50|92D'),
  mix('092/30|92A', 3, 'state', 'nobody'),
  mix('092/21|92A', 3, 'state', 'nobody'),
  mix('008/26|10D', 8, 'state', 'nobody', '008/11|10C'),
  mix('008/11|10C', 5, 'state', 'nobody', '008/26|10D'),
  mix('008/64|10D', 2, 'threat', 'maybe'),
  mix('059/11|59', 5, 'threat', 'maybe', '149/00|58D'),
  mix('054/01|54', 1, 'state', 'nobody'),
  mix('079/01|79', 3, 'state', 'nobody'),
  mix('079/02|79', 3, 'state', 'nobody'),
  mix('086/02|86', 5, 'state', 'nobody', '086/10|86'),
  mix('033/00|33', 3, 'state', 'nobody'),
  mix('061/40|61A', 1, 'state', 'nobody'),
  mix('802/00|802', 3, 'state', 'nobody'),
]

/** Pairs no list knows, as a mistyped or home-made code gives: the last looks like a rape. */
export const unlistedPairs: readonly (readonly [string, string])[] = [['999/01', '99'], ['105/77', '105A'], ['019/99', '19C']] // oxfmt-ignore
