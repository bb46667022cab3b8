/** What of a crime settles which questions are asked about it. */
export interface Traits {
  /** Somebody is suspected. */
  readonly suspects: boolean
  /** It is, or once was, a sexual offence. */
  readonly sexual: boolean
  /** It is rape, or once was. */
  readonly rape: boolean
  /** It is, or once was, modern slavery. */
  readonly slavery: boolean
  /** Stalking, harassment or coercive control, or messages that may continue it. */
  readonly conduct: boolean
  /** Theft or burglary. */
  readonly taking: boolean
  /** A crime against the state. */
  readonly state: boolean
  /** It is, or once was, making off without payment. */
  readonly makingOff: boolean
  /** An indecent image of a child. */
  readonly childImage: boolean
}
