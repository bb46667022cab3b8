import type { Check } from '#lib/counting-rules/check'
import { hocrA01 } from '#lib/counting-rules/checks/decision-makers/hocr-a-01'
import { hocrA01a } from '#lib/counting-rules/checks/decision-makers/hocr-a-01a'
import { hocrA01b } from '#lib/counting-rules/checks/decision-makers/hocr-a-01b'
import { hocrA01c } from '#lib/counting-rules/checks/decision-makers/hocr-a-01c'
import { hocrA02 } from '#lib/counting-rules/checks/decision-makers/hocr-a-02'
import { hocrA02a } from '#lib/counting-rules/checks/decision-makers/hocr-a-02a'
import { hocrA03 } from '#lib/counting-rules/checks/decision-makers/hocr-a-03'
import { hocrA04 } from '#lib/counting-rules/checks/decision-makers/hocr-a-04'
import { hocrA04a } from '#lib/counting-rules/checks/decision-makers/hocr-a-04a'
import { hocrA04b } from '#lib/counting-rules/checks/decision-makers/hocr-a-04b'
import { hocrA05 } from '#lib/counting-rules/checks/decision-makers/hocr-a-05'
import { hocrA06 } from '#lib/counting-rules/checks/decision-makers/hocr-a-06'
import { hocrA07 } from '#lib/counting-rules/checks/decision-makers/hocr-a-07'
import { hocrA08 } from '#lib/counting-rules/checks/decision-makers/hocr-a-08'
import { hocrA11 } from '#lib/counting-rules/checks/decision-makers/hocr-a-11'
import { hocrA12 } from '#lib/counting-rules/checks/decision-makers/hocr-a-12'
import { hocrA13 } from '#lib/counting-rules/checks/decision-makers/hocr-a-13'
import { hocrA13a } from '#lib/counting-rules/checks/decision-makers/hocr-a-13a'
import { hocrA14 } from '#lib/counting-rules/checks/decision-makers/hocr-a-14'
import { hocrC301 } from '#lib/counting-rules/checks/duplicates/hocr-c3-01'
import { hocrC302 } from '#lib/counting-rules/checks/duplicates/hocr-c3-02'
import { hocrC303 } from '#lib/counting-rules/checks/duplicates/hocr-c3-03'
import { hocrC303a } from '#lib/counting-rules/checks/duplicates/hocr-c3-03a'
import { hocrC304 } from '#lib/counting-rules/checks/duplicates/hocr-c3-04'
import { hocrC305 } from '#lib/counting-rules/checks/duplicates/hocr-c3-05'
import { hocrC305a } from '#lib/counting-rules/checks/duplicates/hocr-c3-05a'
import { hocrC306 } from '#lib/counting-rules/checks/duplicates/hocr-c3-06'
import { hocrC307 } from '#lib/counting-rules/checks/duplicates/hocr-c3-07'
import { hocrC307a } from '#lib/counting-rules/checks/duplicates/hocr-c3-07a'
import { hocrC307b } from '#lib/counting-rules/checks/duplicates/hocr-c3-07b'
import { hocrG01 } from '#lib/counting-rules/checks/general-rules/hocr-g-01'
import { hocrG02 } from '#lib/counting-rules/checks/general-rules/hocr-g-02'
import { hocrG03 } from '#lib/counting-rules/checks/general-rules/hocr-g-03'
import { hocrG03a } from '#lib/counting-rules/checks/general-rules/hocr-g-03a'
import { hocrG03b } from '#lib/counting-rules/checks/general-rules/hocr-g-03b'
import { hocrG04 } from '#lib/counting-rules/checks/general-rules/hocr-g-04'
import { hocrG05 } from '#lib/counting-rules/checks/general-rules/hocr-g-05'
import { hocrG06 } from '#lib/counting-rules/checks/general-rules/hocr-g-06'
import { hocrG07 } from '#lib/counting-rules/checks/general-rules/hocr-g-07'
import { hocrG08 } from '#lib/counting-rules/checks/general-rules/hocr-g-08'
import { hocrC401 } from '#lib/counting-rules/checks/mistakes/hocr-c4-01'
import { hocrC402 } from '#lib/counting-rules/checks/mistakes/hocr-c4-02'
import { hocrC403 } from '#lib/counting-rules/checks/mistakes/hocr-c4-03'
import { hocrC404 } from '#lib/counting-rules/checks/mistakes/hocr-c4-04'
import { hocrC404a } from '#lib/counting-rules/checks/mistakes/hocr-c4-04a'
import { hocrC404b } from '#lib/counting-rules/checks/mistakes/hocr-c4-04b'
import { hocrC404c } from '#lib/counting-rules/checks/mistakes/hocr-c4-04c'
import { hocrC404d } from '#lib/counting-rules/checks/mistakes/hocr-c4-04d'
import { hocrC404e } from '#lib/counting-rules/checks/mistakes/hocr-c4-04e'
import { hocrC405 } from '#lib/counting-rules/checks/mistakes/hocr-c4-05'
import { hocrC406 } from '#lib/counting-rules/checks/mistakes/hocr-c4-06'
import { hocrT06 } from '#lib/counting-rules/checks/reinstatements/hocr-t-06'
import { hocrC501 } from '#lib/counting-rules/checks/self-defence/hocr-c5-01'
import { hocrC501a } from '#lib/counting-rules/checks/self-defence/hocr-c5-01a'
import { hocrC502 } from '#lib/counting-rules/checks/self-defence/hocr-c5-02'
import { hocrC503 } from '#lib/counting-rules/checks/self-defence/hocr-c5-03'
import { hocrC504 } from '#lib/counting-rules/checks/self-defence/hocr-c5-04'
import { hocrC504a } from '#lib/counting-rules/checks/self-defence/hocr-c5-04a'
import { hocrC505 } from '#lib/counting-rules/checks/self-defence/hocr-c5-05'
import { hocrV02 } from '#lib/counting-rules/checks/notifications/hocr-v-02'
import { hocrC101 } from '#lib/counting-rules/checks/transfers/hocr-c1-01'
import { hocrC101a } from '#lib/counting-rules/checks/transfers/hocr-c1-01a'
import { hocrC102 } from '#lib/counting-rules/checks/transfers/hocr-c1-02'
import { hocrC102a } from '#lib/counting-rules/checks/transfers/hocr-c1-02a'
import { hocrC103 } from '#lib/counting-rules/checks/transfers/hocr-c1-03'
import { hocrC104 } from '#lib/counting-rules/checks/transfers/hocr-c1-04'
import { hocrC105 } from '#lib/counting-rules/checks/transfers/hocr-c1-05'
import { hocrC106 } from '#lib/counting-rules/checks/transfers/hocr-c1-06'
import { hocrC107 } from '#lib/counting-rules/checks/transfers/hocr-c1-07'
import { hocrC107a } from '#lib/counting-rules/checks/transfers/hocr-c1-07a'
import { hocrC109 } from '#lib/counting-rules/checks/transfers/hocr-c1-09'
import { hocrC110 } from '#lib/counting-rules/checks/transfers/hocr-c1-10'
import { hocrG05a } from '#lib/counting-rules/checks/proceedings/hocr-g-05a'
import { hocrG05b } from '#lib/counting-rules/checks/proceedings/hocr-g-05b'
import { hocrG05c } from '#lib/counting-rules/checks/proceedings/hocr-g-05c'
import { notGrounds } from '#lib/counting-rules/checks/reasons/not-a-ground'
import { defineVersion } from '#lib/counting-rules/version'
import { newFacts } from './new-facts.ts'
import { cases2026 } from './cases.ts'
import { citations2026 } from './citations.ts'
import { matters2026 } from './matters.ts'
import { informedFirst } from './informing.ts'

// The lists follow the order in which a case is judged: is it a crime, is there a ground, does it pass the ground's
// tests, who decides, is it written down, and at the end the notification.

const isThereAGround: readonly Check[] = [hocrG03, ...notGrounds, hocrG02, hocrG01]

const alwaysAsked: readonly Check[] = [...isThereAGround, hocrG03a, hocrG03b, hocrG05a, hocrG06, hocrG07, hocrG08]

const writtenDown: readonly Check[] = [hocrG05]

/** C1 stands outside the sentence on independence. */
const decidedByAny: readonly Check[] = [hocrA12, hocrA11]

const decidedByIndependent: readonly Check[] = [
  hocrA01,
  hocrA01a,
  hocrA01b,
  hocrA01c,
  hocrA02,
  hocrA02a,
  hocrA05,
  hocrA11,
  hocrA13,
  hocrA13a,
]

const reinstated: readonly Check[] = [hocrT06]

/** The Home Office Counting Rules for 2026/27. They run on until the next year's are loaded. */
export const hocr2026 = defineVersion({
  id: 'HOCR-2026-27',
  title: 'Counting rules 2026/27',
  from: '2026-04-01',
  textHeldFrom: '2026-04-01',
  checks: {
    C1: [
      ...alwaysAsked,
      hocrC101,
      hocrC101a,
      hocrC102,
      hocrC102a,
      hocrC104,
      hocrC105,
      hocrC106,
      hocrC107,
      hocrC109,
      hocrC110,
      ...decidedByAny,
      ...writtenDown,
      hocrC103,
      ...informedFirst,
      ...reinstated,
    ],
    C2: [
      ...alwaysAsked,
      hocrG04,
      ...newFacts,
      hocrC505,
      hocrA07,
      hocrA04,
      hocrA04b,
      hocrA06,
      hocrA14,
      hocrG05b,
      hocrG05c,
      ...decidedByIndependent,
      ...writtenDown,
      ...informedFirst,
      ...reinstated,
    ],
    C3: [
      ...alwaysAsked,
      hocrC301,
      hocrC302,
      hocrC303,
      hocrC303a,
      hocrC304,
      hocrC305,
      hocrC305a,
      hocrC306,
      hocrC307,
      hocrC307a,
      hocrC307b,
      hocrA04a,
      hocrG05b,
      hocrG05c,
      ...decidedByIndependent,
      ...writtenDown,
      hocrV02,
      ...reinstated,
    ],
    C4: [
      ...alwaysAsked,
      hocrA07,
      hocrA08,
      hocrC401,
      hocrC402,
      hocrC403,
      hocrC404,
      hocrC404a,
      hocrC404b,
      hocrC404c,
      hocrC404d,
      hocrC404e,
      hocrC405,
      hocrC406,
      hocrC106,
      hocrC107a,
      hocrA04a,
      hocrG05b,
      hocrG05c,
      ...decidedByIndependent,
      ...writtenDown,
      hocrV02,
      ...reinstated,
    ],
    C5: [
      ...alwaysAsked,
      hocrC501,
      hocrC501a,
      hocrC502,
      hocrC503,
      hocrC504,
      hocrC504a,
      hocrC505,
      hocrA03,
      hocrG05b,
      hocrG05c,
      ...decidedByIndependent,
      ...writtenDown,
      ...informedFirst,
      ...reinstated,
    ],
  },
  withoutCategory: isThereAGround,
  matters: matters2026,
  citations: citations2026,
  cases: cases2026,
})
