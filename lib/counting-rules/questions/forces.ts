// Table: the territorial forces of England and Wales, and British Transport Police, whom a crime may be transferred to.

/** Each force by a code of this product's own. */
export const FORCES = [
  ['AVON', 'Avon and Somerset'],
  ['BEDS', 'Bedfordshire'],
  ['BTP', 'British Transport Police'],
  ['CAMBS', 'Cambridgeshire'],
  ['CHES', 'Cheshire'],
  ['CITY', 'City of London'],
  ['CLEV', 'Cleveland'],
  ['CUMB', 'Cumbria'],
  ['DERBYS', 'Derbyshire'],
  ['DEVON', 'Devon and Cornwall'],
  ['DORSET', 'Dorset'],
  ['DURHAM', 'Durham'],
  ['DYFED', 'Dyfed-Powys'],
  ['ESSEX', 'Essex'],
  ['GLOS', 'Gloucestershire'],
  ['GMP', 'Greater Manchester'],
  ['GWENT', 'Gwent'],
  ['HANTS', 'Hampshire and Isle of Wight'],
  ['HERTS', 'Hertfordshire'],
  ['HUMBER', 'Humberside'],
  ['KENT', 'Kent'],
  ['LANCS', 'Lancashire'],
  ['LEICS', 'Leicestershire'],
  ['LINCS', 'Lincolnshire'],
  ['MERSEY', 'Merseyside'],
  ['MPS', 'Metropolitan'],
  ['NORFOLK', 'Norfolk'],
  ['NORTHANTS', 'Northamptonshire'],
  ['NWALES', 'North Wales'],
  ['NYORKS', 'North Yorkshire'],
  ['NORTHUM', 'Northumbria'],
  ['NOTTS', 'Nottinghamshire'],
  ['SWALES', 'South Wales'],
  ['SYORKS', 'South Yorkshire'],
  ['STAFFS', 'Staffordshire'],
  ['SUFFOLK', 'Suffolk'],
  ['SURREY', 'Surrey'],
  ['SUSSEX', 'Sussex'],
  ['THAMES', 'Thames Valley'],
  ['WARKS', 'Warwickshire'],
  ['WMERCIA', 'West Mercia'],
  ['WMIDS', 'West Midlands'],
  ['WYORKS', 'West Yorkshire'],
  ['WILTS', 'Wiltshire'],
] as const

export type ForceCode = (typeof FORCES)[number][0]

export const FORCE_CODES = FORCES.map(([code]) => code) as readonly ForceCode[]

const NAMES: ReadonlyMap<string, string> = new Map(FORCES)

/** A force by its name; 'the other force' where its code is not one of them. */
export const forceInWords = (code: string): string => NAMES.get(code) ?? 'the other force'
