// Table: the notifiable offences of 2026/27. Codes, classes, groups, basis and flags are the Home Office's; the titles
// are our own words. An empty kind is a notifiable crime.

/** One line for each pair of code and count class, its columns parted by a bar: see COLUMNS. */
export const table = `001/01|1|Violence against the person|Homicide|Murder, victim aged 1 or over|victim||Y||||Y|||
001/02|1|Violence against the person|Homicide|Murder, victim under 1|victim||Y||||Y|||
002/00|2|Violence against the person|Violence with injury|Attempted murder|victim||||||Y|||
003/01|3B|Violence against the person|Violence without injury|Threats to kill|victim|||||||||
003/02|3A|Violence against the person|Violence without injury|Conspiracy to murder / soliciting murder|both|||||||||
003/03|3A|Violence against the person|Violence without injury|Helping a murderer escape justice, or hiding genocide|state|||||||||
003/04|3A|Violence against the person|Violence without injury|Encouraging or helping a murder, on purpose|victim|||||||||
003/05|3A|Violence against the person|Violence without injury|Encouraging or helping a murder, believing it will happen|victim|||||||||
003/06|3A|Violence against the person|Violence without injury|Encouraging or helping one of several crimes, murder among them|victim|||||||||
004/01|4/1|Violence against the person|Homicide|Manslaughter|victim||Y||||Y|||
004/02|4/2|Violence against the person|Homicide|Infanticide|victim||Y||||Y|||
004/03|4/3|Violence against the person|Violence with injury|Child destruction|victim|||||||||
004/04|4/4|Violence against the person|Death or serious injury - unlawful driving|Death by dangerous driving|victim|||||||||
004/06|4/6|Violence against the person|Death or serious injury - unlawful driving|Death by careless driving, drink or drugs|victim|||||||||
004/07|4/7|Violence against the person|Violence with injury|Causing or allowing death of a child or vulnerable person|victim|||||||||
004/08|4/8|Violence against the person|Death or serious injury - unlawful driving|Death by careless driving|victim|||||||||
004/09|4/9|Violence against the person|Death or serious injury - unlawful driving|Death by driving without licence or insurance|victim|||||||||
004/10|4/10|Violence against the person|Homicide|Corporate manslaughter|victim||Y||||Y|||
004/11|4/7|Violence against the person|Violence with injury|Causing or allowing serious harm to a child or vulnerable adult|victim|||||||||
004/12|4/4|Violence against the person|Death or serious injury - unlawful driving|Serious injury by dangerous driving|victim|||||||||
004/13|4/6|Violence against the person|Death or serious injury - unlawful driving|Death by careless driving above the drug limit|victim|||||||||
004/17|4/9|Violence against the person|Death or serious injury - unlawful driving|Death by driving while disqualified|victim|||||||||
004/18|4/9|Violence against the person|Death or serious injury - unlawful driving|Serious injury by driving while disqualified|victim|||||||||
004/19|4/8|Violence against the person|Death or serious injury - unlawful driving|Serious injury by careless driving|victim|||||||||
005/01|5D|Violence against the person|Violence with injury|Wounding / GBH with intent (s18)|victim||||||Y|||
005/01|8S|Violence against the person|Violence with injury|Wounding / GBH with intent on a constable|victim||||||Y|||
005/01|8T|Violence against the person|Violence with injury|Wounding / GBH with intent on an emergency worker|victim||||||Y|||
005/02|5E|Violence against the person|Violence with injury|Shooting at a naval or customs vessel|both|||||||||
005/03|5E|Violence against the person|Violence with injury|Biological weapons: making, keeping or passing on|state|||||||||
005/04|5E|Violence against the person|Violence with injury|Choking somebody in order to commit another crime|victim|||||||||
005/05|5E|Violence against the person|Violence with injury|Drugging somebody in order to commit another crime|victim|||||||||
005/06|5D|Violence against the person|Violence with injury|Injuring somebody by an explosion|victim|||||||||
005/07|5E|Violence against the person|Violence with injury|Explosion / corrosive fluid with intent to cause GBH|victim|||||||||
005/08|5E|Violence against the person|Violence with injury|Keeping people from being saved from a shipwreck|victim|||||||||
005/09|5E|Violence against the person|Violence with injury|Placing explosives by a building to hurt people|both|||||||||
005/10|5E|Violence against the person|Violence with injury|Poisoning so as to endanger life (incl. spiking)|victim|||||||||
005/11|5E|Violence against the person|Violence with injury|Causing danger to road users|both|||||||||
005/13|5E|Violence against the person|Violence with injury|Explosives kept in order to endanger life|both|||||||||
005/14|5E|Violence against the person|Violence with injury|Firearm kept in order to injure (group 1)|both|||||||||
005/15|5E|Violence against the person|Violence with injury|Firearm kept in order to injure (group 2, shotguns)|both|||||||||
005/16|5E|Violence against the person|Violence with injury|Firearm kept in order to injure (group 3, air weapons)|both|||||||||
005/17|5E|Violence against the person|Violence with injury|Firearm used to resist arrest (group 1)|both|||||||||
005/18|5E|Violence against the person|Violence with injury|Firearm used to resist arrest (group 2, shotguns)|both|||||||||
005/19|5E|Violence against the person|Violence with injury|Firearm used to resist arrest (group 3, air weapons)|both|||||||||
005/20|5E|Violence against the person|Violence with injury|Chemical weapons: using or having|both|||||||||
005/21|5E|Violence against the person|Violence with injury|Chemical weapons: place or equipment to make them|both|||||||||
005/22|5E|Violence against the person|Violence with injury|Nuclear weapons: using or having|both|||||||||
005/23|5E|Violence against the person|Violence with injury|Helping with such weapons from abroad|both|||||||||
005/24|5E|Violence against the person|Violence with injury|Harmful substances used to hurt and frighten|both|||||||||
005/25|5E|Violence against the person|Violence with injury|Flying, or working for a flight, under drink or drugs|both|||||||||
005/26|5E|Violence against the person|Violence with injury|Putting safety at an airfield at risk|both|||||||||
005/27|5D|Violence against the person|Violence with injury|Torture by an official|victim|||||||||
005/28|8R|Violence against the person|Stalking and harassment|Threatening communication (death or serious harm)|victim|||||||||
005/29|5E|Violence against the person|Violence with injury|Flashing images sent to harm|victim|||||||||
005/30|5E|Violence against the person|Violence with injury|Encouraging or assisting serious self-harm|victim|||||||||
006/01|5E|Violence against the person|Violence with injury|Putting rail passengers at risk: obstacles, rails, points or signals|both|||||||||
006/02|5E|Violence against the person|Violence with injury|Putting rail passengers at risk: throwing things at trains|both|||||||||
006/03|5E|Violence against the person|Violence with injury|Putting rail passengers at risk: another act or neglect|both|||||||||
006/04|5E|Violence against the person|Violence with injury|Putting the Channel Tunnel or its trains at risk|both|||||||||
007/01|5E|Violence against the person|Violence with injury|Sending an unfit ship to sea|both|||||||||
007/02|5E|Violence against the person|Violence with injury|Not staying to save lives after ships collide|both|||||||||
007/03|5E|Violence against the person|Violence with injury|Putting a ship or those on board at risk by neglect of duty|both|||||||||
007/04|5E|Violence against the person|Violence with injury|Not helping a ship or people in danger at sea|both|||||||||
007/05|5E|Violence against the person|Violence with injury|Overloaded ship taken or sent to sea|both|||||||||
007/06|5E|Violence against the person|Violence with injury|Breaking the rules on building and surveying cargo ships|both|||||||||
007/07|5E|Violence against the person|Violence with injury|Misconduct of a master or crew that puts others at risk|both|||||||||
007/08|5E|Violence against the person|Violence with injury|Drunk on duty aboard ship|both|||||||||
007/09|5E|Violence against the person|Violence with injury|Breaking the rules on deck cargo|both|||||||||
007/10|5E|Violence against the person|Violence with injury|False load line certificate|both|||||||||
007/11|5E|Violence against the person|Violence with injury|Unsafe lighter or barge used, putting life at risk|both|||||||||
007/12|5E|Violence against the person|Violence with injury|Disobedience or neglect that hinders a ship’s passage|both|||||||||
007/13|5E|Violence against the person|Violence with injury|Master, pilot or seaman unfit through drink or drugs|both|||||||||
007/14|5E|Violence against the person|Violence with injury|Wrecking a ship or sea platform, or putting it at risk|both|||||||||
007/15|5E|Violence against the person|Violence with injury|Another act that puts navigation at risk|both|||||||||
007/16|5E|Violence against the person|Violence with injury|Bringing about a ship or platform crime abroad|both|||||||||
007/17|5E|Violence against the person|Violence with injury|Helping with a ship or platform crime abroad|both|||||||||
008/01|8N|Violence against the person|Violence with injury|Wounding / inflicting GBH (s20)|victim|||||||||
008/01|8S|Violence against the person|Violence with injury|Wounding / GBH on a constable (s20)|victim|||||||||
008/01|8T|Violence against the person|Violence with injury|Wounding / GBH on an emergency worker (s20)|victim|||||||||
008/02|8N|Violence against the person|Violence with injury|Administering substance to injure or annoy (incl. spiking)|victim|||||||||
008/03|10A|Possession of weapons||Spring gun or trap set for trespassers|state|||||||||
008/04|8N|Violence against the person|Violence with injury|Injury by furious driving|victim|||||||||
008/05|8N|Violence against the person|Violence with injury|Assault on somebody saving a wreck|victim|||||||||
008/06|8N|Violence against the person|Violence with injury|Assault occasioning ABH (s47)|victim|||||eligible||||
008/06|8S|Violence against the person|Violence with injury|ABH on a constable|victim|||||||||
008/06|8T|Violence against the person|Violence with injury|ABH on an emergency worker|victim|||||||||
008/09|105A|Violence against the person|Violence without injury|Hindering a clergyman at work, by force, obstruction or arrest|state|||||registrar||||
008/10|10C|Possession of weapons||Having an article for use in serious crime|state|||||||||
008/11|10C|Possession of weapons||Offensive weapon in public|state|||||||||
008/13|10A|Possession of weapons||Firearm or imitation carried during another crime (group 1)|state|||||||||
008/14|10A|Possession of weapons||Firearm or imitation carried during another crime (group 2)|state|||||||||
008/15|10A|Possession of weapons||Firearm or imitation carried during another crime (group 3)|state|||||||||
008/16|10A|Possession of weapons||Firearm with intent to commit indictable offence|state|||||||||
008/17|10A|Possession of weapons||Firearm or imitation carried for a crime or to resist arrest (group 1)|state|||||||||
008/18|10A|Possession of weapons||Firearm or imitation carried for a crime or to resist arrest (group 2)|state|||||||||
008/20|8N|Violence against the person|Violence with injury|Assault to resist arrest|victim|||||||||
008/21|8N|Violence against the person|Violence with injury|Dog dangerously out of control|both|||||||||
008/23|10A|Possession of weapons||Firearm with intent to cause fear|state|||||||||
008/24|10A|Possession of weapons||Firearm or imitation carried to make people fear violence (group 1)|state|||||||||
008/25|10A|Possession of weapons||Firearm or imitation carried to make people fear violence (group 2)|state|||||||||
008/26|10D|Possession of weapons||Blade or point in public|state|||||||||
008/27|10D|Possession of weapons||Blade or point on education premises|state|||||||||
008/28|10C|Possession of weapons||Offensive weapon at a school or college|state|||||||||
008/29|8L|Violence against the person|Stalking and harassment|Breaking an injunction against harassment|state|||||||||
008/30|8L|Violence against the person|Stalking and harassment|Harassment, fear of violence (s4)|victim|||||||||
008/31|8L|Violence against the person|Stalking and harassment|Breach of restraining order on conviction|state|||||||||
008/52|8N|Violence against the person|Violence with injury|Female genital mutilation|victim||||Y|||||
008/53|10C|Possession of weapons||Having somebody else hide a knife or other weapon|state|||||||||
008/54|10A|Possession of weapons||Having somebody else hide a firearm|state|||||||||
008/55|9B|Public order offences||Racially/religiously aggravated intentional harassment|victim|||||||||
008/56|8M|Violence against the person|Stalking and harassment|Racially/religiously aggravated harassment or stalking, no violence|victim|||||||||
008/57|105B|Violence against the person|Violence without injury|Racially/religiously aggravated common assault|victim|||||||||
008/58|8M|Violence against the person|Stalking and harassment|Racially/religiously aggravated harassment or stalking, fear of violence|victim|||||||||
008/59|8P|Violence against the person|Violence with injury|Racially/religiously aggravated wounding or GBH|victim|||||||||
008/60|8P|Violence against the person|Violence with injury|Racially/religiously aggravated ABH|victim|||||||||
008/61|10C|Possession of weapons||Threatening with an offensive weapon in public|both|||||||||
008/62|10D|Possession of weapons||Threatening with a blade at a school or college|both|||||||||
008/63|10C|Possession of weapons||Threatening with an offensive weapon at a school or college|both|||||||||
008/64|10D|Possession of weapons||Threatening with a blade in public|both|||||||||
008/65|8Q|Violence against the person|Stalking and harassment|Stalking, fear of violence (s4A)|victim|||||||||
008/66|8Q|Violence against the person|Stalking and harassment|Stalking, serious alarm or distress (s4A)|victim|||||||||
008/67|8U|Violence against the person|Stalking and harassment|Controlling or coercive behaviour|victim||||||Y|||
008/68|8N|Violence against the person|Violence with injury|Failing to protect a girl from FGM|victim||||Y|||||
008/69|8N|Violence against the person|Violence with injury|Care worker ill-treatment or wilful neglect|victim|||||||||
008/70|8N|Violence against the person|Violence with injury|Care provider’s neglect that lets somebody be ill-treated|victim|||||||||
008/72|8R|Violence against the person|Stalking and harassment|Indecent or grossly offensive communication|victim|||||||||
008/73|104|Violence against the person|Violence without injury|Assault without injury on a constable|victim|||||eligible||||
008/73|105A|Violence against the person|Violence without injury|Assault without injury on another emergency worker|victim|||||eligible||||
008/74|8Q|Violence against the person|Stalking and harassment|Breach of stalking protection order|state|||||||||
008/75|10C|Possession of weapons||Corrosive substance in public|state|||||||||
008/76|10C|Possession of weapons||Threatening with an offensive weapon in private|both|||||||||
008/76|10D|Possession of weapons||Threatening with a blade in private|both|||||||||
008/77|8N|Violence against the person|Violence with injury|Non-fatal strangulation or suffocation|victim|||||||||
008/77|8S|Violence against the person|Violence with injury|Strangulation or suffocation of a constable|victim|||||||||
008/77|8T|Violence against the person|Violence with injury|Strangulation or suffocation of an emergency worker|victim|||||||||
008/78|8P|Violence against the person|Violence with injury|Racially/religiously aggravated strangulation or suffocation|victim|||||||||
008/79|66|Public order offences||Breaking or hindering a serious violence reduction order|state|||||||||
011/02|11A|Violence against the person|Violence without injury|Not providing for an apprentice or servant|victim|||||||||
011/03|11A|Violence against the person|Violence without injury|Cruelty to or neglect of a child|victim|||||||||
012/00|11A|Violence against the person|Violence without injury|Abandoning a child under two|victim|||||||||
013/01|13|Violence against the person|Violence without injury|Child abduction by parent|victim|||||||||
013/02|13|Violence against the person|Violence without injury|Child abduction by another|victim|||||||||
014/01|14|Violence against the person|Violence without injury|Procuring illegal abortion|state|||||||||
014/02|14|Violence against the person|Violence without injury|Getting drugs or tools for an illegal abortion|state|||||||||
015/00|15|Miscellaneous crimes against society||Concealing a birth|both|||||||||
017/13|17A|Sexual offences|Other sexual offences|Assault by penetration, male 13 or over|victim||||||Y|||
017/14|17B|Sexual offences|Other sexual offences|Assault by penetration, male under 13|victim||||||Y|||
017/15|17A|Sexual offences|Other sexual offences|Sexual assault, male 13 or over|victim||||||Y|||
017/16|17B|Sexual offences|Other sexual offences|Sexual assault, male under 13|victim||||||Y|||
019/07|19D|Sexual offences|Rape|Rape of a female under 16|victim|Y|||||Y|||
019/07|19J|Sexual offences|Rape|Rape of a female under 16, multiple undefined offenders|victim|Y|||||Y|||
019/08|19C|Sexual offences|Rape|Rape of a female aged 16 or over|victim|Y|||||Y|||
019/08|19J|Sexual offences|Rape|Rape of a female 16+, multiple undefined offenders|victim|Y|||||Y|||
019/09|19G|Sexual offences|Rape|Rape of a male under 16|victim|Y|||||Y|||
019/09|19K|Sexual offences|Rape|Rape of a male under 16, multiple undefined offenders|victim|Y|||||Y|||
019/10|19F|Sexual offences|Rape|Rape of a male aged 16 or over|victim|Y|||||Y|||
019/10|19K|Sexual offences|Rape|Rape of a male 16+, multiple undefined offenders|victim|Y|||||Y|||
019/11|19D|Sexual offences|Rape|Attempted rape of a female under 16|victim|Y|||||Y|||
019/11|19J|Sexual offences|Rape|Attempted rape of a female under 16, multiple undefined offenders|victim|Y||||||||
019/12|19C|Sexual offences|Rape|Attempted rape of a female aged 16 or over|victim|Y|||||Y|||
019/12|19J|Sexual offences|Rape|Attempted rape of a female 16+, multiple undefined offenders|victim|Y||||||||
019/13|19G|Sexual offences|Rape|Attempted rape of a male under 16|victim|Y|||||Y|||
019/13|19K|Sexual offences|Rape|Attempted rape of a male under 16, multiple undefined offenders|victim|Y||||||||
019/14|19F|Sexual offences|Rape|Attempted rape of a male aged 16 or over|victim|Y|||||Y|||
019/14|19K|Sexual offences|Rape|Attempted rape of a male 16+, multiple undefined offenders|victim|Y||||||||
019/16|19E|Sexual offences|Rape|Rape of a female under 13|victim|Y|||||Y|||
019/16|19J|Sexual offences|Rape|Rape of a female under 13, multiple undefined offenders|victim|Y|||||Y|||
019/17|19H|Sexual offences|Rape|Rape of a male under 13|victim|Y|||||Y|||
019/17|19K|Sexual offences|Rape|Rape of a male under 13, multiple undefined offenders|victim|Y|||||Y|||
019/18|19E|Sexual offences|Rape|Attempted rape of a female under 13|victim|Y|||||Y|||
019/18|19J|Sexual offences|Rape|Attempted rape of a female under 13, multiple undefined offenders|victim|Y||||||||
019/19|19H|Sexual offences|Rape|Attempted rape of a male under 13|victim|Y|||||Y|||
019/19|19K|Sexual offences|Rape|Attempted rape of a male under 13, multiple undefined offenders|victim|Y||||||||
020/03|20A|Sexual offences|Other sexual offences|Assault by penetration, female 13 or over|victim||||||Y|||
020/04|20B|Sexual offences|Other sexual offences|Assault by penetration, female under 13|victim||||||Y|||
020/05|20A|Sexual offences|Other sexual offences|Sexual assault, female 13 or over|victim||||||Y|||
020/06|20B|Sexual offences|Other sexual offences|Sexual assault, female under 13|victim||||||Y|||
021/02|21|Sexual offences|Other sexual offences|Causing/inciting female under 13 to sexual activity, penetration|both||||||Y|||
021/03|21|Sexual offences|Other sexual offences|Causing/inciting female under 13 to sexual activity, no penetration|both|||||||||
021/04|21|Sexual offences|Other sexual offences|Causing/inciting male under 13 to sexual activity, penetration|both||||||Y|||
021/05|21|Sexual offences|Other sexual offences|Causing/inciting male under 13 to sexual activity, no penetration|both|||||||||
021/10|21|Sexual offences|Other sexual offences|Sexual activity in presence of a child under 13|both||||||Y|||
021/11|21|Sexual offences|Other sexual offences|Causing a child under 13 to watch a sexual act|both||||||Y|||
021/12|21|Sexual offences|Other sexual offences|Sexual activity with female under 13, penetration, offender under 18|both|||||||||
021/13|21|Sexual offences|Other sexual offences|Sexual activity with male under 13, penetration, offender under 18|both|||||||||
021/14|21|Sexual offences|Other sexual offences|Inciting a female under 13, penetration, offender under 18|both|||||||||
021/15|21|Sexual offences|Other sexual offences|Inciting a male under 13, offender under 18|both|||||||||
021/16|21|Sexual offences|Other sexual offences|Sexual activity in presence of a child under 13, offender under 18|both|||||||||
021/17|21|Sexual offences|Other sexual offences|Causing a child under 13 to watch a sexual act, offender under 18|both|||||||||
021/22|21|Sexual offences|Other sexual offences|Sexual activity with female under 13, no penetration, offender under 18|both|||||||||
021/23|21|Sexual offences|Other sexual offences|Sexual activity with male under 13, no penetration, offender under 18|both|||||||||
021/24|21|Sexual offences|Other sexual offences|Inciting a female under 13, no penetration, offender under 18|both|||||||||
021/25|21|Sexual offences|Other sexual offences|Inciting a male under 13, no penetration, offender under 18|both|||||||||
021/26|21|Sexual offences|Other sexual offences|Arranging the rape or penetration of a child under 13|both|||||||||
021/27|21|Sexual offences|Other sexual offences|Arranging that a child under 13 is incited, penetration|both|||||||||
022/02|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, female, penetration|both||||||Y|||
022/03|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, male, penetration|both||||||Y|||
022/04|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, female, no penetration|both||||||Y|||
022/05|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, male, no penetration|both||||||Y|||
022/06|22B|Sexual offences|Other sexual offences|Sexual activity with female under 16, penetration|both||||||Y|||
022/07|22B|Sexual offences|Other sexual offences|Sexual activity with male under 16, penetration|both||||||Y|||
022/08|22B|Sexual offences|Other sexual offences|Inciting a female under 16, penetration|both|||||||||
022/09|22B|Sexual offences|Other sexual offences|Inciting a male under 16, penetration|both|||||||||
022/10|22B|Sexual offences|Other sexual offences|Sexual activity in presence of a child under 16|both||||||Y|||
022/11|22B|Sexual offences|Other sexual offences|Causing a child under 16 to watch a sexual act|both|||||||||
022/12|22B|Sexual offences|Other sexual offences|Sexual activity with female under 16, penetration, offender under 18|both|||||||||
022/13|22B|Sexual offences|Other sexual offences|Sexual activity with male under 16, penetration, offender under 18|both|||||||||
022/14|22B|Sexual offences|Other sexual offences|Inciting a female under 16, penetration, offender under 18|both|||||||||
022/15|22B|Sexual offences|Other sexual offences|Inciting a male under 16, penetration, offender under 18|both|||||||||
022/16|22B|Sexual offences|Other sexual offences|Sexual activity in presence of a child under 16, offender under 18|both|||||||||
022/17|22B|Sexual offences|Other sexual offences|Causing a child under 16 to watch a sexual act, offender under 18|both|||||||||
022/18|22B|Sexual offences|Other sexual offences|Sexual activity with female under 16, no penetration|both||||||Y|||
022/19|22B|Sexual offences|Other sexual offences|Sexual activity with male under 16, no penetration|both||||||Y|||
022/20|22B|Sexual offences|Other sexual offences|Inciting a female under 16, no penetration|both|||||||||
022/21|22B|Sexual offences|Other sexual offences|Inciting a male under 16, no penetration|both|||||||||
022/22|22B|Sexual offences|Other sexual offences|Sexual activity with female under 16, no penetration, offender under 18|both|||||||||
022/23|22B|Sexual offences|Other sexual offences|Sexual activity with male under 16, no penetration, offender under 18|both|||||||||
022/24|22B|Sexual offences|Other sexual offences|Inciting a female under 16, no penetration, offender under 18|both|||||||||
022/25|22B|Sexual offences|Other sexual offences|Inciting a male under 16, no penetration, offender under 18|both||||||Y|||
022/26|22B|Sexual offences|Other sexual offences|Arranging sexual activity with a child, penetration|both|||||||||
022/30|22B|Sexual offences|Other sexual offences|Arranging a sexual crime that a child commits|both|||||||||
023/04|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, female 13-17, penetration|both||||||Y|||
023/05|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, male 13-17, penetration|both|||||||||
023/06|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, female 13-17, no penetration|both|||||||||
023/07|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, male 13-17, no penetration|both|||||||||
023/08|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, female 13-17, penetration|both|||||||||
023/09|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, male 13-17, penetration|both|||||||||
023/10|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, female 13-17, no penetration|both|||||||||
023/11|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, male 13-17, no penetration|both|||||||||
023/12|23|Sexual offences|Other sexual offences|Sex with an adult relative|both||||||Y|||
023/13|23|Sexual offences|Other sexual offences|Consenting to sex with an adult relative|both|||||||||
023/14|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, female under 13, penetration|both||||||Y|||
023/15|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, male under 13, penetration|both|||||||||
023/16|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, female under 13, no penetration|both|||||||||
023/17|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, male under 13, no penetration|both|||||||||
023/18|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, female under 13, penetration|both|||||||||
023/19|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, male under 13, penetration|both|||||||||
023/20|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, female under 13, no penetration|both|||||||||
023/21|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, male under 13, no penetration|both|||||||||
023/22|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, female 13-17, no penetration|both|||||||||
023/23|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, male 13-17, no penetration|both|||||||||
023/24|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, female under 13, no penetration|both|||||||||
023/25|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, male under 13, no penetration|both|||||||||
023/26|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, female 13-17, no penetration|both|||||||||
023/27|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, male 13-17, no penetration|both|||||||||
023/28|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, female under 13, no penetration|both|||||||||
023/29|23|Sexual offences|Other sexual offences|Inciting a child of the family, adult offender, male under 13, no penetration|both|||||||||
023/30|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, female under 13, penetration|both|||||||||
023/31|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, male under 13, penetration|both|||||||||
023/32|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, female 13-17, penetration|both|||||||||
023/33|23|Sexual offences|Other sexual offences|Familial sexual activity, young offender, male 13-17, penetration|both|||||||||
023/34|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, female under 13, penetration|both|||||||||
023/35|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, male under 13, penetration|both|||||||||
023/36|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, female 13-17, penetration|both|||||||||
023/37|23|Sexual offences|Other sexual offences|Inciting a child of the family, young offender, male 13-17, penetration|both|||||||||
024/17|24|Miscellaneous crimes against society||Causing or inciting prostitution for gain|both|||||||||
024/18|24|Miscellaneous crimes against society||Controlling prostitution for gain|both|||||||||
024/19|24|Miscellaneous crimes against society||Keeping a brothel|state|||||||||
026/00|26|Miscellaneous crimes against society||Bigamy|both|||||||||
028/03|28I|Burglary|Residential Burglary of a Home|Burglary of a home|victim|||||||||
028/03|28J|Burglary|Residential Burglary of a Home|Attempted burglary of a home|victim|||||||||
028/03|28K|Burglary|Residential Burglary of a Home|Distraction burglary of a home|victim|||||||||
028/03|28L|Burglary|Residential Burglary of a Home|Attempted distraction burglary of a home|victim|||||||||
028/03|28M|Burglary|Residential Burglary of Unconnected Building|Burglary of an unconnected residential building|victim|||||||||
028/03|28N|Burglary|Residential Burglary of Unconnected Building|Attempted burglary of an unconnected residential building|victim|||||||||
028/03|28O|Burglary|Residential Burglary of Unconnected Building|Distraction burglary, unconnected residential building|victim|||||||||
028/03|28P|Burglary|Residential Burglary of Unconnected Building|Attempted distraction burglary, unconnected residential building|victim|||||||||
029/00|29B|Burglary|Residential Burglary of a Home|Aggravated burglary of a home|victim|||||||||
029/00|29C|Burglary|Residential Burglary of Unconnected Building|Aggravated burglary, unconnected residential building|victim|||||||||
030/02|30C|Burglary|Burglary Business and Community|Burglary, business and community|victim|||||||||
030/02|30D|Burglary|Burglary Business and Community|Attempted burglary, business and community|victim|||||||||
031/00|31A|Burglary|Burglary Business and Community|Aggravated burglary, business and community|victim|||||||||
033/00|33|Miscellaneous crimes against society||Going equipped|state|||||||||
034/01|34A|Robbery||Robbery of business property|victim|||||||||
034/01|34B|Robbery||Robbery of personal property|victim|||||||||
034/02|34A|Robbery||Assault with intent to rob, business property|victim|||||||||
034/02|34B|Robbery||Assault with intent to rob, personal property|victim|||||||||
035/00|35|Theft|Other theft|Blackmail|victim|||||||||
036/01|36|Violence against the person|Violence without injury|Kidnapping|victim||||||Y|||
036/02|36|Violence against the person|Violence without injury|Hijacking, or putting an aircraft, ship or the Channel Tunnel at risk|victim|||||||||
036/03|36|Violence against the person|Violence without injury|False imprisonment|victim||||||Y|||
036/04|36|Violence against the person|Violence without injury|Hostage-taking|victim|||||||||
036/05|36|Violence against the person|Violence without injury|Forced marriage|victim|||||||||
036/06|106|Violence against the person|Violence without injury|Slavery or servitude|both|||Y|||Y|||
036/07|106|Violence against the person|Violence without injury|Forced or compulsory labour|both|||Y|||Y|||
036/08|106|Violence against the person|Violence without injury|Human trafficking (arranging travel to exploit)|both|||Y|||Y|||
036/10|106|Violence against the person|Violence without injury|Offence committed with intent to traffic|both|||Y|||Y|||
036/11|106|Violence against the person|Violence without injury|Kidnap / false imprisonment with intent to traffic|both|||Y|||Y|||
036/12|106|Violence against the person|Violence without injury|Breach of slavery and trafficking order|state|||Y|||Y|||
036/13|106|Violence against the person|Violence without injury|Not giving up a passport under a slavery order|state|||Y||||||
036/14|106|Violence against the person|Violence without injury|Not giving name and address under a slavery order|state|||Y||||||
036/15|36|Violence against the person|Violence without injury|Causing a child to marry|victim|||||||||
037/01|37/1|Violence against the person|Death or serious injury - unlawful driving|Death by aggravated vehicle-taking|victim|||||||||
037/02|37/2|Vehicle offences||Taking a vehicle without consent, made worse by damage or danger|victim|||||||||
038/01|38|Miscellaneous crimes against society||Concealing criminal property|state|||||||||
038/02|38|Miscellaneous crimes against society||Money laundering: being part of an arrangement|state|||||||||
038/03|38|Miscellaneous crimes against society||Acquiring or possessing criminal property|state|||||||||
038/04|38|Miscellaneous crimes against society||Not reporting money laundering: worker in a regulated business|state|||||||||
038/05|38|Miscellaneous crimes against society||Not reporting money laundering: nominated officer, regulated business|state|||||||||
038/06|38|Miscellaneous crimes against society||Not reporting money laundering: other nominated officer|state|||||||||
038/07|38|Miscellaneous crimes against society||Tipping off about a money laundering report|state|||||||||
038/08|38|Miscellaneous crimes against society||Nominated officer’s unlawful consent to money laundering|state|||||||||
039/00|39|Theft|Theft from the person|Theft from the person|victim|||||||||
040/00|40|Theft|Other theft|Theft in a dwelling|victim|||||||||
041/00|41|Theft|Other theft|Theft by an employee|victim|||||||||
042/00|42|Theft|Other theft|Theft of mail|victim|||||||||
043/00|43|Theft|Other theft|Dishonest use of electricity|victim|||||||||
044/00|44|Theft|Bicycle theft|Theft of a pedal cycle|victim|||||||||
045/10|45|Vehicle offences||Theft from a motor vehicle|victim|||||||||
045/11|49|Theft||Theft from a vehicle without a motor|victim|||||||||
046/00|46|Theft|Shoplifting|Theft from a shop|victim|||||||||
047/00|47|Theft|Other theft|Theft from a machine or meter|victim|||||||||
048/01|48|Vehicle offences||Theft of a motor vehicle|victim|||||||||
049/03|49|Theft|Other theft|Dog or cat abduction (Pet Abduction Act 2024)|victim|||||||||
049/10|49|Theft|Other theft|Other theft|victim|||||||||
049/11|49|Theft|Other theft|Removing articles from places open to the public|victim|||||||||
049/12|49|Theft|Other theft|Theft of a vehicle other than a motor vehicle or pedal cycle|victim|||||||||
051/01|NFIB9|Fraud (NFIB / Report Fraud)||False statement by a company director|victim|||||||||
051/03|NFIB9|Fraud (NFIB / Report Fraud)||Trading with intent to defraud, and other directors’ frauds|victim|||||||||
051/04|NFIB9|Fraud (NFIB / Report Fraud)||False facts given to keep a director’s address private|victim|||||||||
051/05|NFIB9|Fraud (NFIB / Report Fraud)||False statement to see or copy a company register|victim|||||||||
051/06|NFIB9|Fraud (NFIB / Report Fraud)||Running a company in order to defraud|both|||||||||
052/01|NFIB10|Fraud (NFIB / Report Fraud)||False accounting|victim|||||||||
052/02|NFIB10|Fraud (NFIB / Report Fraud)||Company accounts not kept properly|victim|||||||||
052/03|NFIB10|Fraud (NFIB / Report Fraud)||Allowing company accounts not to be kept|victim|||||||||
052/04|NFIB10|Fraud (NFIB / Report Fraud)||Letting company accounts go unkept|victim|||||||||
052/05|NFIB10|Fraud (NFIB / Report Fraud)||Company accounts not preserved|victim|||||||||
052/06|NFIB10|Fraud (NFIB / Report Fraud)||Company accounts not open to inspection|victim|||||||||
052/07|NFIB10|Fraud (NFIB / Report Fraud)||Breaking the duty to keep company accounts|state|||||||||
052/08|NFIB10|Fraud (NFIB / Report Fraud)||Company accounts kept in the wrong place, or wrongly|state|||||||||
052/09|NFIB10|Fraud (NFIB / Report Fraud)||Company accounts not approved and signed|state|||||||||
052/10|NFIB10|Fraud (NFIB / Report Fraud)||Short-form company accounts not approved and signed|state|||||||||
052/11|NFIB10|Fraud (NFIB / Report Fraud)||Register of who controls a company not kept up to date|state|||||||||
052/12|NFIB10|Fraud (NFIB / Report Fraud)||Not answering who controls a company|state|||||||||
053/04|NFIB90|Fraud (NFIB / Report Fraud)||Conspiracy to defraud|victim|||||||||
053/06|NFIB17|Fraud (NFIB / Report Fraud)||Removing marks from public stores|victim|||||||||
053/11|NFIB17|Fraud (NFIB / Report Fraud)||Forging or reusing stamps|victim|||||||||
053/13|NFIB17|Fraud (NFIB / Report Fraud)||Fraud by a farmer over a farm loan|victim|||||||||
053/15|NFIB17|Fraud (NFIB / Report Fraud)||Hiding or destroying documents for gain|victim|||||||||
053/21|NFIB17|Fraud (NFIB / Report Fraud)||Fraud in the sale of land (1)|victim|||||||||
053/22|NFIB17|Fraud (NFIB / Report Fraud)||Fraud in the sale of land (2)|victim|||||||||
053/25|49A|Theft|Other theft|Making off without payment|victim|||||||||
053/30|NFIB17|Fraud (NFIB / Report Fraud)||Insider dealing|victim|||||||||
053/32|NFIB5E|Fraud (NFIB / Report Fraud)||Keeping money credited by mistake|victim|||||||||
053/33|NFIB13|Fraud (NFIB / Report Fraud)||Benefit fraud|victim|||||||||
053/34|NFIB50|Fraud (NFIB / Report Fraud)||Computer hacking to commit another crime|victim|||||||||
053/35|NFIB50|Fraud (NFIB / Report Fraud)||Damaging how a computer works|both|||||||||
053/36|NFIB13|Fraud (NFIB / Report Fraud)||Dodging national insurance contributions|victim|||||||||
053/37|NFIB17|Fraud (NFIB / Report Fraud)||Taking part in a price-fixing cartel|victim|||||||||
053/39|NFIB17|Fraud (NFIB / Report Fraud)||Getting an award or payment by a planned act or omission|victim|||||||||
053/40||Fraud (NFIB / Report Fraud)||Fraud by false representation|victim|||||||||
053/41|NFIB18|Fraud (NFIB / Report Fraud)||Fraud by keeping quiet|victim|||||||||
053/42|NFIB19|Fraud (NFIB / Report Fraud)||Fraud by misusing a position|victim|||||||||
053/43|33A|Miscellaneous crimes against society||Possessing articles for use in fraud|state|||||||||
053/44|33A|Miscellaneous crimes against society||Making or supplying tools for fraud|state|||||||||
053/45|NFIB9|Fraud (NFIB / Report Fraud)||Fraudulent business by a sole trader|victim|||||||||
053/46||Fraud (NFIB / Report Fraud)||Getting services dishonestly|victim|||||||||
053/52|NFIB17|Fraud (NFIB / Report Fraud)||Hiding facts in a land registration|state|||||||||
053/53|NFIB17|Fraud (NFIB / Report Fraud)||Having the land register wrongly changed|state|||||||||
053/54|NFIB50|Fraud (NFIB / Report Fraud)||Computer hacking|both|||||||||
053/55|33A|Miscellaneous crimes against society||Making or supplying tools for computer crime|state|||||||||
053/56|NFIB15|Fraud (NFIB / Report Fraud)||Cheating the public revenue|state|||||||||
053/57|NFIB90|Fraud (NFIB / Report Fraud)||Dishonest subletting of a social home|victim|||||||||
053/99|NFIB17|Fraud (NFIB / Report Fraud)||Other frauds|victim|||||||||
054/01|54|Miscellaneous crimes against society||Receiving stolen goods|state|||||||||
054/02|54|Miscellaneous crimes against society||Helping to keep, move or sell stolen goods|state|||||||||
055/01|NFIB11|Fraud (NFIB / Report Fraud)||Other insolvency offence, either court|state|||||||||
055/02|NFIB11|Fraud (NFIB / Report Fraud)||Breaking a ban on being a director|state|||||||||
055/03|NFIB11|Fraud (NFIB / Report Fraud)||Managing a company while banned|state|||||||||
055/04|NFIB11|Fraud (NFIB / Report Fraud)||Director while bankrupt|state|||||||||
055/05|NFIB11|Fraud (NFIB / Report Fraud)||Forming or running a company while bankrupt|state|||||||||
055/06|NFIB11|Fraud (NFIB / Report Fraud)||False statement for a debt relief order|state|||||||||
055/07|NFIB11|Fraud (NFIB / Report Fraud)||Not doing one’s duty towards a debt relief order|state|||||||||
055/08|NFIB11|Fraud (NFIB / Report Fraud)||Not handing over papers for a debt relief order|state|||||||||
055/09|NFIB11|Fraud (NFIB / Report Fraud)||Getting rid of property dishonestly under a debt relief order|state|||||||||
055/10|NFIB11|Fraud (NFIB / Report Fraud)||Getting rid of unpaid property under a debt relief order|state|||||||||
055/11|NFIB11|Fraud (NFIB / Report Fraud)||Borrowing without saying one is under a debt relief order|state|||||||||
055/12|NFIB11|Fraud (NFIB / Report Fraud)||False statement to win creditors’ approval|state|||||||||
056/01|56A|Arson and criminal damage|Arson|Arson endangering life|victim||||||Y|||
056/02|56B|Arson and criminal damage|Arson|Arson not endangering life|victim|||||||||
057/00|58A|Arson and criminal damage|Criminal damage|Criminal damage endangering life, residential|victim|||||||||
057/00|58B|Arson and criminal damage|Criminal damage|Damage to a business or public building, endangering life|victim|||||||||
057/00|58C|Arson and criminal damage|Criminal damage|Damage to a vehicle, endangering life|victim|||||||||
057/00|58D|Arson and criminal damage|Criminal damage|Other damage, endangering life|victim|||||||||
058/00|58A|Arson and criminal damage|Criminal damage|Criminal damage over 5,000 pounds, residential|victim|||||||||
058/00|58B|Arson and criminal damage|Criminal damage|Other damage to a business or public building|victim|||||||||
058/00|58C|Arson and criminal damage|Criminal damage|Criminal damage over 5,000 pounds, vehicle|victim|||||||||
058/00|58D|Arson and criminal damage|Criminal damage|Other damage, also to an ancient monument|both|||||||||
058/04|58J|Arson and criminal damage|Criminal damage|Racially/religiously aggravated damage|victim|||||||||
059/11|59|Miscellaneous crimes against society||Threat to damage property|both|||||||||
059/13|59|Miscellaneous crimes against society||Possessing something to damage property|state|||||||||
059/14|59|Miscellaneous crimes against society||Explosives made or kept in suspicious circumstances|state|||||||||
059/15|59|Miscellaneous crimes against society||Explosive or harmful thing made or kept for a crime|state|||||||||
060/21|60|Miscellaneous crimes against society||Forged prescription|state|||||||||
060/22|60|Miscellaneous crimes against society||Using a false drug prescription|state|||||||||
061/21|61|Miscellaneous crimes against society||Forgery|state|||||||||
061/22|61|Miscellaneous crimes against society||Using a forged document|state|||||||||
061/23|61|Miscellaneous crimes against society||Having forged documents, or what is needed to make them|state|||||||||
061/24|61|Miscellaneous crimes against society||Making false coins or notes|state|||||||||
061/25|61|Miscellaneous crimes against society||Passing false coins or notes|state|||||||||
061/26|61|Miscellaneous crimes against society||Having false coins or notes|state|||||||||
061/27|61|Miscellaneous crimes against society||Having what is needed to make false money|state|||||||||
061/28|61|Miscellaneous crimes against society||Copying banknotes or making imitation coins|state|||||||||
061/29|61|Miscellaneous crimes against society||Melting or breaking coins without licence|state|||||||||
061/30|61|Miscellaneous crimes against society||Hallmarking: wrong marks, claims or changes|state|||||||||
061/31|61|Miscellaneous crimes against society||Forging hallmark dies or marks|state|||||||||
061/32|61|Miscellaneous crimes against society||Not withdrawing a suspect euro note or coin|state|||||||||
061/33|61|Miscellaneous crimes against society||Not handing over a suspect euro note or coin|state|||||||||
061/38|61A|Miscellaneous crimes against society||Having identity papers for a wrongful purpose|state|||||||||
061/39|61A|Miscellaneous crimes against society||Tools for making false identity papers|state|||||||||
061/40|61A|Miscellaneous crimes against society||Possessing a false identity document|state|||||||||
061/41|61A|Miscellaneous crimes against society||Bringing false identity papers into the country|state|||||||||
062/00|62A|Public order offences||Treason, or an attack on the sovereign|state|||||||||
062/10|62A|Public order offences||State secrets: getting or passing on protected facts|state|||||||||
062/11|62A|Public order offences||State threat: getting or passing on trade secrets|state|||||||||
062/12|62A|Public order offences||Helping a foreign intelligence service|state|||||||||
062/13|62A|Public order offences||Entering a prohibited place to harm the UK, also by drone|state|||||||||
062/14|62A|Public order offences||Sabotage for a foreign power|state|||||||||
062/15|62A|Public order offences||Interfering for a foreign power|state|||||||||
062/16|62A|Public order offences||Taking a benefit from a foreign intelligence service|state|||||||||
062/17|62A|Public order offences||Agreeing to a benefit from a foreign intelligence service|state|||||||||
062/18|62A|Public order offences||Preparing a national security crime|state|||||||||
062/19|62A|Public order offences||Breaking a state threats prevention notice|state|||||||||
062/20|62A|Public order offences||Foreign activity not registered|state|||||||||
062/21|62A|Public order offences||Ignoring a notice to answer about foreign influence|state|||||||||
062/22|62A|Public order offences||Not reporting a change in a foreign influence activity|state|||||||||
062/23|62A|Public order offences||False facts about a foreign activity|state|||||||||
062/24|62A|Public order offences||Ignoring a notice to answer about foreign activity|state|||||||||
062/25|62A|Public order offences||Hiding work for a foreign power while seeking influence|state|||||||||
062/26|62A|Public order offences||Acting under an unregistered foreign influence arrangement|state|||||||||
062/27|62A|Public order offences||Foreign influence arrangement not registered|state|||||||||
062/28|62A|Public order offences||Unregistered activity for a foreign power|state|||||||||
062/29|62A|Public order offences||Unregistered activity by the maker of an arrangement|state|||||||||
062/30|62A|Public order offences||False facts about foreign influence, knowingly|state|||||||||
062/31|62A|Public order offences||Not reporting a change in a registered foreign activity|state|||||||||
063/00|62A|Public order offences||Treason-felony|state|||||||||
064/01|62A|Public order offences||Riot|state|||||||||
065/00|62A|Public order offences||Violent disorder|state|||||||||
066/01|66|Public order offences||Affray|state|||||||||
066/02|66|Public order offences||Contempt of court|state|||||||||
066/03|66|Public order offences||Bomb hoax|state|||||||||
066/04|66|Public order offences||Bomb hoax: false word of a bomb|state|||||||||
066/05|66|Public order offences||Football spectators let into an unlicensed ground|state|||||||||
066/06|66|Public order offences||Threatening United Nations workers|state|||||||||
066/07|66|Public order offences||Other public order offence, either court (1)|state|||||||||
066/11|66|Public order offences||Giving away facts that harm national security|state|||||||||
066/12|66|Public order offences||Giving away facts on enriching uranium|state|||||||||
066/13|66|Public order offences||Not reporting what business revealed about terrorism|state|||||||||
066/14|66|Public order offences||Not reporting what one knows of terrorism|state|||||||||
066/15|66|Public order offences||Hoax with a harmful substance|state|||||||||
066/17|66|Public order offences||Not obeying a notification order|state|||||||||
066/18|66|Public order offences||False facts given under a notification order|state|||||||||
066/21|66|Public order offences||Outraging public decency|state|||||||||
066/23|66|Public order offences||Stirring up racial or religious hatred: words, acts or display|state|||||||||
066/24|66|Public order offences||Stirring up racial or religious hatred: publishing|state|||||||||
066/25|66|Public order offences||Stirring up racial or religious hatred: a play|state|||||||||
066/26|66|Public order offences||Stirring up racial or religious hatred: showing a film or playing sound|state|||||||||
066/27|66|Public order offences||Stirring up racial or religious hatred: broadcasting|state|||||||||
066/28|66|Public order offences||Having material that stirs up racial hatred|state|||||||||
066/32|66|Public order offences||Official secrets: security or intelligence staff|state|||||||||
066/33|66|Public order offences||Official secrets: harmful disclosure on security, Crown servant|state|||||||||
066/34|66|Public order offences||Official secrets: harmful disclosure on defence, Crown servant|state|||||||||
066/35|66|Public order offences||Official secrets: harmful disclosure on foreign affairs, Crown servant|state|||||||||
066/36|66|Public order offences||Official secrets: disclosure that helps crime or escape|state|||||||||
066/37|66|Public order offences||Official secrets: passing on protected facts|state|||||||||
066/38|66|Public order offences||Breach of restraining order on acquittal|state|||||||||
066/39|66|Public order offences||Breach of non-molestation order|state|||||||||
066/42|66|Public order offences||Harming animal research by breaking its contracts|state|||||||||
066/43|66|Public order offences||Intimidating people tied to animal research|state|||||||||
066/44|66|Public order offences||Threatening a ship or sea platform to force something|victim|||||||||
066/45|66|Public order offences||Stirring up religious hatred: words, acts or display|state|||||||||
066/46|66|Public order offences||Stirring up religious hatred: publishing|state|||||||||
066/47|66|Public order offences||Stirring up religious hatred: a play|state|||||||||
066/48|66|Public order offences||Stirring up religious hatred: showing a film or playing sound|state|||||||||
066/49|66|Public order offences||Stirring up religious hatred: broadcaster|state|||||||||
066/50|66|Public order offences||Stirring up religious hatred: producer or director|state|||||||||
066/51|66|Public order offences||Stirring up religious hatred: speaker in a broadcast|state|||||||||
066/52|66|Public order offences||Having material that stirs up religious hatred|state|||||||||
066/53|66|Public order offences||Encouraging terrorism in public|state|||||||||
066/54|66|Public order offences||Terrorist publication: spreading|state|||||||||
066/55|66|Public order offences||Terrorist publication: giving, selling or lending|state|||||||||
066/56|66|Public order offences||Terrorist publication: letting others read or hear|state|||||||||
066/57|66|Public order offences||Terrorist publication: sending its contents|state|||||||||
066/58|66|Public order offences||Terrorist publication: keeping to spread|state|||||||||
066/59|66|Public order offences||Preparing terrorism|state|||||||||
066/60|66|Public order offences||Training others for terrorism|state|||||||||
066/61|66|Public order offences||Being trained for terrorism|state|||||||||
066/62|66|Public order offences||Going to a place of terrorist training|state|||||||||
066/64|66|Public order offences||Radioactive material kept for terrorism|state|||||||||
066/65|66|Public order offences||Radioactive material used for terrorism|state|||||||||
066/66|66|Public order offences||Nuclear site used or damaged for terrorism|state|||||||||
066/67|66|Public order offences||Terrorist demand for radioactive material|state|||||||||
066/68|66|Public order offences||Terrorist threat with radioactive material|state|||||||||
066/69|66|Public order offences||Radioactive device made or kept for terrorism|state|||||||||
066/77|66|Public order offences||Giving away what the Treasury told in confidence|state|||||||||
066/78|66|Public order offences||Sanctions: dealing with frozen funds|state|||||||||
066/79|66|Public order offences||Sanctions: making funds available|state|||||||||
066/80|66|Public order offences||Sanctions: getting round a ban|state|||||||||
066/81|66|Public order offences||Sanctions: false statement for a Treasury licence|state|||||||||
066/82|66|Public order offences||Sanctions: false facts, or papers destroyed|state|||||||||
066/83|66|Public order offences||Violent offender: false facts to police|state|||||||||
066/84|66|Public order offences||Breaking a violent offender order|state|||||||||
066/85|66|Public order offences||Violent offender: not giving first details|state|||||||||
066/86|66|Public order offences||Violent offender: not reporting changes|state|||||||||
066/87|66|Public order offences||Violent offender: not reporting at set times|state|||||||||
066/88|66|Public order offences||Violent offender: not letting prints or photographs be taken|state|||||||||
066/89|66|Public order offences||Harmful disclosure of facts shared with another state|state|||||||||
066/90|66|Public order offences||Violent offender: breaking another rule on reporting|state|||||||||
066/91|9B|Public order offences||Racially/religiously aggravated fear of violence|victim|||||||||
066/92|66|Public order offences||Breaking a duty to notify police|state|||||||||
066/93|66|Public order offences||Breaking a foreign travel order|state|||||||||
066/94|66|Public order offences||Breaking a serious crime prevention order|state|||||||||
066/95|66|Public order offences||Giving away how to reach protected facts|state|||||||||
066/96|66|Public order offences||Breaking a terrorism prevention measure|state|||||||||
066/97|66|Public order offences||Breaking a forced marriage protection order|state|||||||||
066/98|66|Public order offences||Breach of criminal behaviour order|state|||||||||
066/99|66|Public order offences||Other public order and security offences|state|||||||||
067/01|67|Miscellaneous crimes against society||Perjury|state|||||||||
067/02|67|Miscellaneous crimes against society||False statements akin to perjury|state|||||||||
068/01|66|Public order offences||Taking part in an organised crime group|state|||||||||
068/02|66|Public order offences||Computer act that risks serious damage|state|||||||||
068/03|66|Public order offences||Computer act that risks welfare or national security|state|||||||||
068/04|66|Public order offences||Breach of FGM protection order|state|||||||||
068/05|66|Public order offences||Constable’s corrupt use of powers|state|||||||||
068/06|66|Public order offences||Care provider ignoring a court’s order to put right or publish|state|||||||||
068/07|66|Public order offences||Breaking a sexual risk or harm order|state|||||||||
068/08|66|Public order offences||Breach of sexual harm prevention order|state|||||||||
068/09|66|Public order offences||Returning to the UK despite an exclusion order|state|||||||||
068/10|66|Public order offences||Ignoring a duty after a permitted return to the UK|state|||||||||
068/11|66|Public order offences||Not allowing a blood test after a death|state|||||||||
068/12|66|Public order offences||Care provider giving false facts|state|||||||||
068/13|66|Public order offences||Contempt by misusing case papers|state|||||||||
068/14|66|Public order offences||Supplying printing equipment for crime|state|||||||||
068/15|66|Public order offences||Other public order offence, either court (2)|state|||||||||
068/16|66|Public order offences||Stalking protection: breaking a duty to notify|state|||||||||
068/17|66|Public order offences||Breaking a knife crime prevention order|state|||||||||
068/18|66|Public order offences||Knife crime prevention order: false or missing details|state|||||||||
068/19|66|Public order offences||Breach of domestic abuse protection order|state|||||||||
068/20|66|Public order offences||Domestic abuse protection order: breaking a duty to notify|state|||||||||
068/21|105A|Violence against the person|Violence without injury|Virginity testing|victim|||||registrar||||
068/22|105A|Violence against the person|Violence without injury|Hymen repair surgery|victim|||||registrar||||
068/23|66|Public order offences||Public nuisance|state|||||||||
068/24|66|Public order offences||Interfering with key national infrastructure|state|||||||||
068/25|9A|Public order offences||Sex-based intentional harassment (s4B POA)|victim|||||||||
068/26|66|Public order offences||Serious disruption by tunnelling|state|||||||||
069/01|69|Miscellaneous crimes against society||Helping a prisoner escape|state|||||||||
069/02|69|Miscellaneous crimes against society||Conveying list A articles into prison|state|||||||||
069/03|69|Miscellaneous crimes against society||Bringing list B articles into or out of prison|state|||||||||
069/04|69|Miscellaneous crimes against society||Other offence against prison security|state|||||||||
069/05|69|Miscellaneous crimes against society||Forbidden article kept inside a prison|state|||||||||
069/06|69|Miscellaneous crimes against society||Knife or weapon kept inside a prison|state|||||||||
069/07|69|Miscellaneous crimes against society||Throwing things into a prison|state|||||||||
070/01|70|Sexual offences|Other sexual offences|Sexual activity with somebody with a mental disorder, man, penetration|victim|||||||||
070/02|70|Sexual offences|Other sexual offences|Sexual activity with somebody with a mental disorder, woman, penetration|victim|||||||||
070/03|70|Sexual offences|Other sexual offences|Sexual activity with somebody with a mental disorder, man, no penetration|victim|||||||||
070/04|70|Sexual offences|Other sexual offences|Sexual activity with somebody with a mental disorder, woman, no penetration|victim|||||||||
070/05|70|Sexual offences|Other sexual offences|Inciting somebody with a mental disorder, man, penetration|victim|||||||||
070/06|70|Sexual offences|Other sexual offences|Inciting somebody with a mental disorder, woman, penetration|victim|||||||||
070/07|70|Sexual offences|Other sexual offences|Inciting somebody with a mental disorder, man, no penetration|victim|||||||||
070/08|70|Sexual offences|Other sexual offences|Inciting somebody with a mental disorder, woman, no penetration|victim|||||||||
070/09|70|Sexual offences|Other sexual offences|Sexual activity in presence of somebody with a mental disorder|both|||||||||
070/10|70|Sexual offences|Other sexual offences|Making somebody with a mental disorder watch a sexual act|victim|||||||||
070/11|70|Sexual offences|Other sexual offences|Sexual activity with somebody with a mental disorder by threat or deception, penetration|victim|||||||||
070/12|70|Sexual offences|Other sexual offences|Sexual activity with somebody with a mental disorder by threat or deception, no penetration|victim|||||||||
070/13|70|Sexual offences|Other sexual offences|Inciting somebody with a mental disorder by threat or deception, penetration|victim|||||||||
070/14|70|Sexual offences|Other sexual offences|Inciting somebody with a mental disorder by threat or deception, no penetration|victim|||||||||
070/15|70|Sexual offences|Other sexual offences|Sexual activity in presence of somebody with a mental disorder by threat or deception|victim|||||||||
070/16|70|Sexual offences|Other sexual offences|Making somebody with a mental disorder watch a sexual act by threat or deception|victim|||||||||
070/17|70|Sexual offences|Other sexual offences|Care worker: sexual activity with somebody with a mental disorder, man, penetration|victim|||||||||
070/18|70|Sexual offences|Other sexual offences|Care worker: sexual activity with somebody with a mental disorder, woman, penetration|victim|||||||||
070/19|70|Sexual offences|Other sexual offences|Care worker: sexual activity with somebody with a mental disorder, man, no penetration|victim|||||||||
070/20|70|Sexual offences|Other sexual offences|Care worker: sexual activity with somebody with a mental disorder, woman, no penetration|victim|||||||||
070/21|70|Sexual offences|Other sexual offences|Care worker: inciting somebody with a mental disorder, penetration|victim|||||||||
070/22|70|Sexual offences|Other sexual offences|Care worker: inciting somebody with a mental disorder, no penetration|victim|||||||||
070/23|70|Sexual offences|Other sexual offences|Care worker: sexual activity in presence of somebody with a mental disorder|victim|||||||||
070/24|70|Sexual offences|Other sexual offences|Care worker: making somebody with a mental disorder watch a sexual act|victim|||||||||
071/01|71|Sexual offences|Other sexual offences|Arranging a sexual crime against a child|both|||||||||
071/02|71|Sexual offences|Other sexual offences|Paying for sex with a female under 13|victim|||||||||
071/03|71|Sexual offences|Other sexual offences|Paying for sex with a male under 13|victim|||||||||
071/04|71|Sexual offences|Other sexual offences|Paying for sex with a female under 16, no penetration|victim|||||||||
071/05|71|Sexual offences|Other sexual offences|Paying for sex with a male under 16, no penetration|victim|||||||||
071/06|71|Sexual offences|Other sexual offences|Paying for sex with a female under 18|victim|||||||||
071/07|71|Sexual offences|Other sexual offences|Paying for sex with a male under 18|victim|||||||||
071/08|71|Sexual offences|Other sexual offences|Inciting the sexual exploitation of a child, 13-17|victim|||||||||
071/09|71|Sexual offences|Other sexual offences|Controlling a sexually exploited child, 13-17|both|||||||||
071/10|71|Sexual offences|Other sexual offences|Arranging the sexual exploitation of a child, 13-17|both|||||||||
071/11|71|Sexual offences|Other sexual offences|Inciting the sexual exploitation of a child, under 13|victim|||||||||
071/12|71|Sexual offences|Other sexual offences|Controlling a sexually exploited child, under 13|both|||||||||
071/13|71|Sexual offences|Other sexual offences|Arranging the sexual exploitation of a child, under 13|both|||||||||
071/14|71|Sexual offences|Other sexual offences|Paying for sex with a female under 16|victim|||||||||
071/15|71|Sexual offences|Other sexual offences|Paying for sex with a male under 16|victim|||||||||
071/16|71|Sexual offences|Other sexual offences|Having a guide to abusing children|state|||||||||
071/17|88A|Sexual offences|Other sexual offences|Sexual messages to a child|both|||||||||
073/07|73|Sexual offences|Other sexual offences|Abuse of position of trust, female 13-17|victim||||||Y|||
073/08|73|Sexual offences|Other sexual offences|Abuse of position of trust, male 13-17|victim||||||Y|||
073/09|73|Sexual offences|Other sexual offences|Abuse of trust: inciting, female 13-17|victim|||||||||
073/10|73|Sexual offences|Other sexual offences|Abuse of trust: inciting, male 13-17|victim|||||||||
073/11|73|Sexual offences|Other sexual offences|Abuse of trust: sexual activity in presence of a child, 13-17|victim|||||||||
073/12|73|Sexual offences|Other sexual offences|Abuse of trust: making a child watch a sexual act, 13-17|victim|||||||||
073/13|73|Sexual offences|Other sexual offences|Abuse of trust: sexual activity, female under 13|victim|||||||||
073/14|73|Sexual offences|Other sexual offences|Abuse of trust: sexual activity, male under 13|victim|||||||||
073/15|73|Sexual offences|Other sexual offences|Abuse of trust: inciting, female under 13|victim|||||||||
073/16|73|Sexual offences|Other sexual offences|Abuse of trust: inciting, male under 13|victim|||||||||
073/17|73|Sexual offences|Other sexual offences|Abuse of trust: sexual activity in presence of a child, under 13|victim|||||||||
073/18|73|Sexual offences|Other sexual offences|Abuse of trust: making a child watch a sexual act, under 13|victim|||||||||
075/39|99|Miscellaneous crimes against society||Cheating at gambling|state|||||||||
075/60|99|Miscellaneous crimes against society||Breaking the rules of the National Lottery|state|||||||||
075/61|99|Miscellaneous crimes against society||False claims about the National Lottery|state|||||||||
075/62|99|Miscellaneous crimes against society||Giving away tax facts about a person (lottery)|state|||||||||
076/01|76|Miscellaneous crimes against society||Encouraging or assisting suicide|state|||||||||
077/10|99|Miscellaneous crimes against society||Supplying articles for immigration crime|state|||||||||
077/11|99|Miscellaneous crimes against society||Handling articles for immigration crime|state|||||||||
077/20|99|Miscellaneous crimes against society||Making online posts that promote unlawful immigration|state|||||||||
077/21|99|Miscellaneous crimes against society||Publishing online offers of unlawful immigration|state|||||||||
077/50|92A|Drug offences|Trafficking of drugs|Making a listed drug chemical|state|||||||||
077/51|92A|Drug offences|Trafficking of drugs|Supplying a listed drug chemical|state|||||||||
077/52|92A|Drug offences|Trafficking of drugs|Drug chemicals: papers, books and labels|state|||||||||
077/53|92A|Drug offences|Trafficking of drugs|Class A drug on a ship, for trafficking|state|||||||||
077/54|92A|Drug offences|Trafficking of drugs|Class B drug on a ship, for trafficking|state|||||||||
077/55|92A|Drug offences|Trafficking of drugs|Class C drug on a ship|state|||||||||
077/56|92A|Drug offences|Trafficking of drugs|Class A drug hidden or carried on a ship|state|||||||||
077/57|92A|Drug offences|Trafficking of drugs|Class B drug hidden or carried on a ship|state|||||||||
077/58|92A|Drug offences|Trafficking of drugs|Class C drug hidden or carried on a ship|state|||||||||
077/59|92A|Drug offences|Trafficking of drugs|Drug of no stated class on a ship, for trafficking|state|||||||||
077/60|92A|Drug offences|Trafficking of drugs|Drug of no stated class hidden or carried on a ship|state|||||||||
077/61|92A|Drug offences|Trafficking of drugs|Drug chemicals: operator breaking EU article 3|state|||||||||
077/62|92A|Drug offences|Trafficking of drugs|Drug chemicals: operator breaking export rules|state|||||||||
077/63|92A|Drug offences|Trafficking of drugs|Drug chemicals: operator breaking import rules|state|||||||||
077/64|92A|Drug offences|Trafficking of drugs|Drug chemicals: operator without licence or registration|state|||||||||
077/65|92A|Drug offences|Trafficking of drugs|Temporarily banned drug on a ship|state|||||||||
077/66|92A|Drug offences|Trafficking of drugs|Khat on a ship|state|||||||||
078/04|99|Miscellaneous crimes against society||Getting leave to enter or stay by deception|state|||||||||
078/05|99|Miscellaneous crimes against society||Immigration advice by somebody not allowed|state|||||||||
078/06|99|Miscellaneous crimes against society||Giving away protected immigration facts|state|||||||||
078/07|99|Miscellaneous crimes against society||Asylum support got by dishonesty|state|||||||||
078/08|99|Miscellaneous crimes against society||Staff giving away facts about detained people|state|||||||||
078/09|99|Miscellaneous crimes against society||Helping a detained person escape|state|||||||||
078/14|99|Miscellaneous crimes against society||False registration card: making or using|state|||||||||
078/15|99|Miscellaneous crimes against society||False registration card, or tools for it: having|state|||||||||
078/16|99|Miscellaneous crimes against society||Having an immigration stamp unlawfully|state|||||||||
078/17|99|Miscellaneous crimes against society||No papers at an asylum interview, for oneself|state|||||||||
078/18|99|Miscellaneous crimes against society||No papers at an asylum interview, for a child|state|||||||||
078/22|99|Miscellaneous crimes against society||Employing somebody over 16 with no right to work|state|||||||||
078/23|99|Miscellaneous crimes against society||Not doing as required in an immigration matter|state|||||||||
078/24|99|Miscellaneous crimes against society||Employing an adult while knowing they may not work|state|||||||||
078/25|99|Miscellaneous crimes against society||Giving away facts given for immigration checks|state|||||||||
078/26|99|Miscellaneous crimes against society||Other immigration offence, either court|state|||||||||
078/27|99|Miscellaneous crimes against society||Breaking a labour market order|state|||||||||
078/28|99|Miscellaneous crimes against society||Entering the UK without permission|state|||||||||
078/29|99|Miscellaneous crimes against society||Helping somebody break immigration law|state|||||||||
078/30|99|Miscellaneous crimes against society||Helping asylum seekers to enter for gain|state|||||||||
079/01|79|Miscellaneous crimes against society||Perverting the course of justice|state|||||||||
079/02|79|Miscellaneous crimes against society||Intimidating a witness, juror or investigator's helper|state|||||||||
079/03|79|Miscellaneous crimes against society||Harming or threatening a witness, juror or helper|state|||||||||
079/04|79|Miscellaneous crimes against society||Intimidating a witness|state|||||||||
079/05|79|Miscellaneous crimes against society||Harming or threatening somebody for having been a witness|state|||||||||
079/06|79|Miscellaneous crimes against society||Juror looking into the case themselves|state|||||||||
079/07|79|Miscellaneous crimes against society||Juror sharing what they found out|state|||||||||
079/08|79|Miscellaneous crimes against society||Juror’s forbidden conduct|state|||||||||
079/09|79|Miscellaneous crimes against society||Giving away what a jury discussed|state|||||||||
079/10|79|Miscellaneous crimes against society||Inquest juror looking into the case themselves|state|||||||||
079/11|79|Miscellaneous crimes against society||Inquest juror sharing what they found out|state|||||||||
079/12|79|Miscellaneous crimes against society||Inquest juror’s forbidden conduct|state|||||||||
079/13|79|Miscellaneous crimes against society||Giving away what an inquest jury discussed|state|||||||||
080/00|80|Miscellaneous crimes against society||Escape from lawful custody|state|||||||||
080/01|80|Miscellaneous crimes against society||Prison mutiny|state|||||||||
080/02|80|Miscellaneous crimes against society||Prisoner not back from temporary release|state|||||||||
080/03|80|Miscellaneous crimes against society||Prisoner on temporary release ignoring recall|state|||||||||
081/03|10B|Possession of weapons||Firearm without certificate|state|||||||||
081/04|10B|Possession of weapons||Shotgun without certificate|state|||||||||
081/07|81|Possession of weapons||Dealing in firearms unregistered (group 1)|state|||||||||
081/08|81|Possession of weapons||Dealing in firearms unregistered (group 2)|state|||||||||
081/09|81|Possession of weapons||Selling a firearm to somebody without certificate (group 1)|state|||||||||
081/10|81|Possession of weapons||Selling a firearm to somebody without certificate (group 2)|state|||||||||
081/11|81|Possession of weapons||Repairing or testing a firearm for somebody without certificate (group 1)|state|||||||||
081/12|81|Possession of weapons||Repairing or testing a firearm for somebody without certificate (group 2)|state|||||||||
081/13|81|Possession of weapons||Falsifying a certificate to get a firearm (group 1)|state|||||||||
081/14|81|Possession of weapons||Falsifying a certificate to get a firearm (group 2)|state|||||||||
081/15|81|Possession of weapons||Shortening a shotgun|state|||||||||
081/16|81|Possession of weapons||Converting a firearm|state|||||||||
081/17|10B|Possession of weapons||Prohibited weapon or ammunition: having or passing on|state|||||||||
081/18|10B|Possession of weapons||Parts of ammunition kept in order to make it|state|||||||||
081/26|10B|Possession of weapons||Loaded firearm in public (group 1)|state|||||||||
081/27|10B|Possession of weapons||Loaded firearm in public (group 2)|state|||||||||
081/29|10B|Possession of weapons||Trespassing in a building with a firearm or imitation (group 1)|state|||||||||
081/30|10B|Possession of weapons||Trespassing in a building with a firearm or imitation (group 2)|state|||||||||
081/35|10B|Possession of weapons||Firearm held by a convicted person (group 1)|state|||||||||
081/36|10B|Possession of weapons||Firearm held by a convicted person (group 2)|state|||||||||
081/37|10B|Possession of weapons||Firearm held by a convicted person (group 3)|state|||||||||
081/38|81|Possession of weapons||Supplying a firearm to a convicted person (group 1)|state|||||||||
081/39|81|Possession of weapons||Supplying a firearm to a convicted person (group 2)|state|||||||||
081/40|81|Possession of weapons||Supplying a firearm to a convicted person (group 3)|state|||||||||
081/42|81|Possession of weapons||Firearm not handed over in person|state|||||||||
081/43|81|Possession of weapons||Not telling the chief officer of a firearm transfer|state|||||||||
081/44|81|Possession of weapons||Not telling the chief officer of a firearm lost or destroyed|state|||||||||
081/45|81|Possession of weapons||Not telling the chief officer of a firearm event abroad|state|||||||||
081/69|81|Possession of weapons||Breaking certificate conditions when passing on a firearm|state|||||||||
081/70|10B|Possession of weapons||Prohibited gas or liquid weapon: having or passing on|state|||||||||
081/71|10B|Possession of weapons||Disguised firearm: having or passing on|state|||||||||
081/72|10B|Possession of weapons||Other prohibited weapon: having or passing on|state|||||||||
081/76|81|Possession of weapons||Unlawful sale or transfer of an air weapon|state|||||||||
081/77|10B|Possession of weapons||Firearm, imitation or air weapon in public|state|||||||||
081/78|81|Possession of weapons||Taking part in forbidden trade in weapons|state|||||||||
081/79|81|Possession of weapons||Unloading prohibited weapons to dodge a ban|state|||||||||
081/80|81|Possession of weapons||Moving imported prohibited weapons to dodge a ban|state|||||||||
081/81|81|Possession of weapons||Importing prohibited weapons to dodge a ban|state|||||||||
081/82|81|Possession of weapons||Exporting prohibited weapons to dodge a ban|state|||||||||
081/83|81|Possession of weapons||Carrying or storing prohibited weapons to dodge a ban|state|||||||||
081/84|81|Possession of weapons||Taking part in dodging a ban on prohibited weapons|state|||||||||
081/85|10B|Possession of weapons||Making prohibited weapons|state|||||||||
081/86|10B|Possession of weapons||Selling or passing on prohibited weapons|state|||||||||
081/87|10B|Possession of weapons||Keeping prohibited weapons for sale|state|||||||||
081/88|10B|Possession of weapons||Buying prohibited weapons for sale|state|||||||||
081/89|81|Possession of weapons||Other firearms offence, either court|state|||||||||
081/90|10B|Possession of weapons||Having tools to convert imitation firearms|state|||||||||
081/91|81|Possession of weapons||Selling badly deactivated weapons|state|||||||||
082/02|99|Miscellaneous crimes against society||Tax and duty fraud of various kinds|state|||||||||
082/03|99|Miscellaneous crimes against society||Dodging a ban on weapon imports or exports|state|||||||||
082/04|99|Miscellaneous crimes against society||Giving away facts held for tax work|state|||||||||
082/05|99|Miscellaneous crimes against society||Other customs or tax offence, either court|state|||||||||
082/06|99|Miscellaneous crimes against society||Firm not stopping its people from helping tax evasion|state|||||||||
083/02|83|Miscellaneous crimes against society||Agreeing to cover a surety’s loss|state|||||||||
083/03|83|Miscellaneous crimes against society||Taking bail in a false name|state|||||||||
083/04|83|Miscellaneous crimes against society||Giving away facts about a detainee, directly run secure college|state|||||||||
083/05|80|Miscellaneous crimes against society||Life prisoner at large after recall|state|||||||||
083/06|80|Miscellaneous crimes against society||Prisoner at large after recall|state|||||||||
083/07|83|Miscellaneous crimes against society||Giving away facts about a detainee, contracted secure college|state|||||||||
083/08|83|Miscellaneous crimes against society||Breaking police bail conditions on travel|state|||||||||
084/05|99|Miscellaneous crimes against society||Giving away facts from price controls|state|||||||||
084/06|99|Miscellaneous crimes against society||False facts to a consumer law officer|state|||||||||
084/08|99|Miscellaneous crimes against society||Using a trade mark without permission|state|||||||||
084/09|99|Miscellaneous crimes against society||Making or dealing in pirated copies|state|||||||||
084/10|99|Miscellaneous crimes against society||Other trade offence, either court (1)|state|||||||||
084/11|99|Miscellaneous crimes against society||Other trade offence, either court (2)|state|||||||||
084/12|99|Miscellaneous crimes against society||Pirated work made public|state|||||||||
084/13|99|Miscellaneous crimes against society||Performance made available without permission|state|||||||||
084/20|99|Miscellaneous crimes against society||Falsifying a patent or design register|state|||||||||
084/21|99|Miscellaneous crimes against society||Other trade offence, either court (3)|state|||||||||
085/01|99|Miscellaneous crimes against society||Breaking a main duty of health and safety|both|||||||||
085/02|99|Miscellaneous crimes against society||Hindering a safety inspector, or ignoring a notice|both|||||||||
085/03|99|Miscellaneous crimes against society||Health and safety: facts withheld or given away|state|||||||||
085/04|99|Miscellaneous crimes against society||Health and safety: deception and forgery|state|||||||||
085/05|99|Miscellaneous crimes against society||Breaking safety rules, licences or court orders|state|||||||||
085/06|99|Miscellaneous crimes against society||Other health and safety offence, either court (1)|both|||||||||
085/07|99|Miscellaneous crimes against society||Other health and safety offence, either court (2)|both|||||||||
085/08|99|Miscellaneous crimes against society||Ignoring an improvement or prohibition notice|state|||||||||
085/09|99|Miscellaneous crimes against society||Breaking the asbestos rules|state|||||||||
085/10|99|Miscellaneous crimes against society||Other health and safety offence, either court (3)|state|||||||||
085/11|99|Miscellaneous crimes against society||Other health and safety offence, either court (4)|state|||||||||
085/12|99|Miscellaneous crimes against society||Other health and safety offence, either court (5)|state|||||||||
086/01|86|Miscellaneous crimes against society||Keeping obscene material for gain|state|||||||||
086/02|86|Miscellaneous crimes against society||Indecent photographs of children: taking, making, distributing|state|||||||||
086/03|86|Miscellaneous crimes against society||Indecent matter on public display|state|||||||||
086/04|86|Miscellaneous crimes against society||Supplying an unclassified video|state|||||||||
086/05|86|Miscellaneous crimes against society||Keeping an unclassified video to supply|state|||||||||
086/06|86|Miscellaneous crimes against society||Defendant keeping protected material unlawfully|state|||||||||
086/07|86|Miscellaneous crimes against society||Defendant passing on protected material|state|||||||||
086/08|86|Miscellaneous crimes against society||Passing protected material to somebody other than the defendant|state|||||||||
086/09|86|Miscellaneous crimes against society||Passing protected material to the defendant unlawfully|state|||||||||
086/10|86|Miscellaneous crimes against society||Possessing an indecent photograph of a child|state|||||||||
086/11|86|Miscellaneous crimes against society||Extreme pornography: threat to life|both|||||||||
086/12|86|Miscellaneous crimes against society||Extreme pornography: serious injury|both|||||||||
086/13|86|Miscellaneous crimes against society||Extreme pornography: a corpse|state|||||||||
086/14|86|Miscellaneous crimes against society||Extreme pornography: an animal|both|||||||||
086/15|86|Miscellaneous crimes against society||Prohibited (non-photographic) images of children|both|||||||||
086/16|86|Miscellaneous crimes against society||Extreme pornography: rape|state|||||||||
086/17|86|Miscellaneous crimes against society||Extreme pornography: assault by penetration|state|||||||||
087/01|99|Miscellaneous crimes against society||Unlawful eviction|victim|||||||||
087/02|99|Miscellaneous crimes against society||Harassing an occupier|victim|||||||||
087/03|99|Miscellaneous crimes against society||Other offence against an occupier|victim|||||||||
088/01|88A|Sexual offences|Other sexual offences|Meeting a girl after grooming|both||||||Y|||
088/02|88A|Sexual offences|Other sexual offences|Meeting a boy after grooming|both||||||Y|||
088/03|88D|Sexual offences|Other sexual offences|Intercourse with an animal, male offender|both|||||||||
088/04|88D|Sexual offences|Other sexual offences|Intercourse with an animal, female offender|both|||||||||
088/05|88C|Sexual offences|Other sexual offences|Administering a substance for a sexual purpose (incl. spiking)|victim||||||Y|||
088/06|88C|Sexual offences|Other sexual offences|Offence committed with intent to commit a sexual offence|victim||||||Y|||
088/07|88C|Sexual offences|Other sexual offences|Trespass with intent to commit a sexual offence|victim||||||Y|||
088/09|88E|Sexual offences|Other sexual offences|Exposure|victim||||||Y|||
088/10|88E|Sexual offences|Other sexual offences|Voyeurism|victim||||||Y|||
088/11|88D|Sexual offences|Other sexual offences|Sexual penetration of a corpse|victim|||||||||
088/12|88E|Sexual offences|Other sexual offences|Upskirting|victim||||||Y|||
088/13|88E|Sexual offences|Other sexual offences|Filming or watching somebody who is breastfeeding|victim|||||||||
088/14|88E|Sexual offences|Other sexual offences|Sending image of genitals|victim||||||Y|||
088/15|88C|Sexual offences|Other sexual offences|Sharing or threatening to share an intimate image, with intent|victim||||||Y|||
089/01|99|Miscellaneous crimes against society||Harmful food or medicine|state|||||||||
089/04|99|Miscellaneous crimes against society||Making food harmful|state|||||||||
089/05|99|Miscellaneous crimes against society||Selling unsafe food|state|||||||||
089/06|99|Miscellaneous crimes against society||Selling food that is not what was asked for|state|||||||||
089/07|99|Miscellaneous crimes against society||Food described falsely|state|||||||||
089/08|99|Miscellaneous crimes against society||Obstructing food officers, or false facts|state|||||||||
089/09|99|Miscellaneous crimes against society||Breaking a listed EU food rule (part 1)|state|||||||||
089/10|99|Miscellaneous crimes against society||Breaking a listed EU food rule (part 2)|state|||||||||
089/12|99|Miscellaneous crimes against society||Other food offence, either court (1)|state|||||||||
089/13|99|Miscellaneous crimes against society||Other food offence, either court (2)|state|||||||||
089/14|99|Miscellaneous crimes against society||Breaking a food safety ban|state|||||||||
090/01|81|Possession of weapons||Knives: selling or hiring as weapons|state|||||||||
090/02|81|Possession of weapons||Knives: offering as weapons|state|||||||||
090/03|81|Possession of weapons||Knives: keeping to sell as weapons|state|||||||||
090/04|81|Possession of weapons||Knives: publishing that they suit combat|state|||||||||
090/05|81|Possession of weapons||Knives: publishing what may incite violence with them|state|||||||||
091/01|99|Miscellaneous crimes against society||Public health offence over food or drugs|state|||||||||
091/02|99|Miscellaneous crimes against society||Food hygiene|state|||||||||
091/07|99|Miscellaneous crimes against society||Polluting process without permission, or against it|state|||||||||
091/08|99|Miscellaneous crimes against society||Not reporting the transfer of a permission|state|||||||||
091/09|99|Miscellaneous crimes against society||Ignoring a pollution notice|state|||||||||
091/10|99|Miscellaneous crimes against society||Not giving facts to the authority (pollution)|state|||||||||
091/11|99|Miscellaneous crimes against society||False statement on pollution control|state|||||||||
091/12|99|Miscellaneous crimes against society||False entry on pollution control|state|||||||||
091/13|99|Miscellaneous crimes against society||Forged paper on pollution control|state|||||||||
091/14|99|Miscellaneous crimes against society||Ignoring a court’s order on pollution|state|||||||||
091/15|99|Miscellaneous crimes against society||Dumping or treating waste without licence|state|||||||||
091/16|99|Miscellaneous crimes against society||Dumping or treating special waste without licence|state|||||||||
091/17|99|Miscellaneous crimes against society||Breaking the duty of care for waste|state|||||||||
091/18|99|Miscellaneous crimes against society||Ignoring demands when a waste licence is suspended|state|||||||||
091/19|99|Miscellaneous crimes against society||Ignoring demands when a waste licence is suspended, special waste|state|||||||||
091/20|99|Miscellaneous crimes against society||False statement for a waste licence|state|||||||||
091/21|99|Miscellaneous crimes against society||Breaking the rules on special waste|state|||||||||
091/25|99|Miscellaneous crimes against society||Modified organisms: no risk assessment or notice|state|||||||||
091/26|99|Miscellaneous crimes against society||Modified organisms: no consent, or not disposed of|state|||||||||
091/27|99|Miscellaneous crimes against society||Modified organisms: risks not found or not limited|state|||||||||
091/28|99|Miscellaneous crimes against society||Modified organisms: assessment not kept or facts not given|state|||||||||
091/29|99|Miscellaneous crimes against society||Modified organisms: ignoring a ban|state|||||||||
091/30|99|Miscellaneous crimes against society||Obstructing an inspector in urgent danger|state|||||||||
091/31|99|Miscellaneous crimes against society||Modified organisms: facts not given|state|||||||||
091/32|99|Miscellaneous crimes against society||Modified organisms: false statement|state|||||||||
091/33|99|Miscellaneous crimes against society||Modified organisms: false entry|state|||||||||
091/34|99|Miscellaneous crimes against society||Modified organisms: forged paper|state|||||||||
091/35|99|Miscellaneous crimes against society||Breaking the rules on harmful substances|state|||||||||
091/36|99|Miscellaneous crimes against society||Breaking the rules on waste imports and exports|state|||||||||
091/37|99|Miscellaneous crimes against society||Breaking a waste licence|state|||||||||
091/38|99|Miscellaneous crimes against society||Obstructing an inspector over dangerous articles|state|||||||||
091/39|99|Miscellaneous crimes against society||Not giving facts to a waste authority|state|||||||||
091/40|99|Miscellaneous crimes against society||Ignoring a notice for facts, or false facts|state|||||||||
091/41|99|Miscellaneous crimes against society||Obstructing an authorised person (environment)|state|||||||||
091/42|99|Miscellaneous crimes against society||Breaking environmental rules (1)|state|||||||||
091/43|99|Miscellaneous crimes against society||Giving away facts from medical licensing|state|||||||||
091/44|99|Miscellaneous crimes against society||Tobacco advert: publishing|state|||||||||
091/45|99|Miscellaneous crimes against society||Tobacco advert: printing or handing out|state|||||||||
091/46|99|Miscellaneous crimes against society||Tobacco advert in a newspaper or periodical|state|||||||||
091/47|99|Miscellaneous crimes against society||Tobacco display against the rules|state|||||||||
091/48|99|Miscellaneous crimes against society||Tobacco products or coupons given away|state|||||||||
091/49|99|Miscellaneous crimes against society||Sponsorship that promotes tobacco|state|||||||||
091/50|99|Miscellaneous crimes against society||Tobacco brand used on other goods|state|||||||||
091/51|99|Miscellaneous crimes against society||Polluting controlled water|state|||||||||
091/52|99|Miscellaneous crimes against society||Breaking environmental rules (2)|state|||||||||
091/53|99|Miscellaneous crimes against society||Breaking environmental rules (3)|state|||||||||
091/54|99|Miscellaneous crimes against society||Other environmental offence, either court (1)|state|||||||||
091/56|99|Miscellaneous crimes against society||Human tissue: activity without consent (1)|state|||||||||
091/57|99|Miscellaneous crimes against society||Human tissue: activity without consent (2)|state|||||||||
091/58|99|Miscellaneous crimes against society||Human tissue: activity without consent (3)|state|||||||||
091/59|99|Miscellaneous crimes against society||Trading in organs for transplant|state|||||||||
091/60|99|Miscellaneous crimes against society||Human tissue: breaking the licence|state|||||||||
091/61|99|Miscellaneous crimes against society||Anatomical specimen kept off licensed premises|state|||||||||
091/62|99|Miscellaneous crimes against society||Former anatomical specimen kept off licensed premises|state|||||||||
091/63|99|Miscellaneous crimes against society||Analysing DNA without consent|state|||||||||
091/64|99|Miscellaneous crimes against society||Selling or using a banned chemical (nonylphenol)|state|||||||||
091/67|99|Miscellaneous crimes against society||Other environmental offence, either court (2)|state|||||||||
091/68|99|Miscellaneous crimes against society||Donated tissue used for another purpose|state|||||||||
091/71|99|Miscellaneous crimes against society||Other environmental offence, either court (3)|both|||||||||
091/76|99|Miscellaneous crimes against society||Other environmental offence, either court (4)|both|||||||||
091/77|99|Miscellaneous crimes against society||Other environmental offence, either court (5)|state|||||||||
091/79|99|Miscellaneous crimes against society||Online service: acts abroad that are crimes here (tobacco)|state|||||||||
091/80|99|Miscellaneous crimes against society||Online service: publishing a tobacco advert|state|||||||||
091/81|99|Miscellaneous crimes against society||Online service: having a tobacco advert placed|state|||||||||
091/82|99|Miscellaneous crimes against society||Other environmental offence, either court (6)|state|||||||||
091/83|99|Miscellaneous crimes against society||Other environmental offence, either court (7)|state|||||||||
091/84|99|Miscellaneous crimes against society||Other environmental offence, either court (8)|state|||||||||
091/85|99|Miscellaneous crimes against society||Other environmental offence, either court (9)|state|||||||||
091/86|99|Miscellaneous crimes against society||Other environmental offence, either court (10)|state|||||||||
091/87|99|Miscellaneous crimes against society||Other environmental offence, either court (11)|state|||||||||
091/88|99|Miscellaneous crimes against society||Battery maker not paying for recycling|state|||||||||
091/89|99|Miscellaneous crimes against society||Battery maker not registered with a scheme|state|||||||||
091/90|99|Miscellaneous crimes against society||Ignoring a stop notice on microbeads|state|||||||||
091/91|99|Miscellaneous crimes against society||Other environmental offence, either court (12)|state|||||||||
091/92|99|Miscellaneous crimes against society||Other environmental offence, either court (13)|state|||||||||
092/01|92A|Drug offences|Trafficking of drugs|Importing a drug of unknown class|state|||||||||
092/02|92A|Drug offences|Trafficking of drugs|Exporting a drug of no stated class|state|||||||||
092/03|92A|Drug offences|Trafficking of drugs|Importing a class A drug|state|||||||||
092/04|92A|Drug offences|Trafficking of drugs|Importing a class B drug|state|||||||||
092/05|92A|Drug offences|Trafficking of drugs|Importing a class C drug|state|||||||||
092/06|92A|Drug offences|Trafficking of drugs|Exporting a class A drug|state|||||||||
092/07|92A|Drug offences|Trafficking of drugs|Exporting a class B drug|state|||||||||
092/08|92A|Drug offences|Trafficking of drugs|Exporting a class C drug|state|||||||||
092/10|92A|Drug offences|Trafficking of drugs|Producing cocaine|state|||||||||
092/11|92A|Drug offences|Trafficking of drugs|Producing heroin|state|||||||||
092/12|92A|Drug offences|Trafficking of drugs|Producing LSD|state|||||||||
092/13|92A|Drug offences|Trafficking of drugs|Producing MDMA|state|||||||||
092/14|92A|Drug offences|Trafficking of drugs|Producing crack|state|||||||||
092/15|92A|Drug offences|Trafficking of drugs|Producing methadone|state|||||||||
092/16|92A|Drug offences|Trafficking of drugs|Taking part in smuggling khat|state|||||||||
092/17|92A|Drug offences|Trafficking of drugs|Importing khat|state|||||||||
092/18|92A|Drug offences|Trafficking of drugs|Exporting khat|state|||||||||
092/19|92A|Drug offences|Trafficking of drugs|Producing another class A drug|state|||||||||
092/20|92A|Drug offences|Trafficking of drugs|Producing amphetamine|state|||||||||
092/21|92A|Drug offences|Trafficking of drugs|Producing cannabis|state|||||||||
092/22|92A|Drug offences|Trafficking of drugs|Producing synthetic cannabinoids|state|||||||||
092/23|92A|Drug offences|Trafficking of drugs|Producing mephedrone and its like|state|||||||||
092/25|92A|Drug offences|Trafficking of drugs|Producing another class B drug|state|||||||||
092/27|92A|Drug offences|Trafficking of drugs|Producing anabolic steroids|state|||||||||
092/28|92A|Drug offences|Trafficking of drugs|Producing another class C drug|state|||||||||
092/29|92A|Drug offences|Trafficking of drugs|Producing a drug of no stated class|state|||||||||
092/30|92A|Drug offences|Trafficking of drugs|Supplying cocaine|state|||||||||
092/31|92A|Drug offences|Trafficking of drugs|Supplying heroin|state|||||||||
092/32|92A|Drug offences|Trafficking of drugs|Supplying LSD|state|||||||||
092/33|92A|Drug offences|Trafficking of drugs|Supplying MDMA|state|||||||||
092/34|92A|Drug offences|Trafficking of drugs|Supplying crack|state|||||||||
092/35|92A|Drug offences|Trafficking of drugs|Supplying methadone|state|||||||||
092/37|92A|Drug offences|Trafficking of drugs|Importing a temporarily banned drug|state|||||||||
092/38|92A|Drug offences|Trafficking of drugs|Exporting a temporarily banned drug|state|||||||||
092/39|92A|Drug offences|Trafficking of drugs|Supplying another class A drug|state|||||||||
092/40|92A|Drug offences|Trafficking of drugs|Supplying amphetamine|state|||||||||
092/41|92A|Drug offences|Trafficking of drugs|Supplying cannabis|state|||||||||
092/42|92A|Drug offences|Trafficking of drugs|Supplying synthetic cannabinoids|state|||||||||
092/43|92A|Drug offences|Trafficking of drugs|Supplying mephedrone and its like|state|||||||||
092/45|92A|Drug offences|Trafficking of drugs|Supplying another class B drug|state|||||||||
092/47|92A|Drug offences|Trafficking of drugs|Supplying anabolic steroids|state|||||||||
092/48|92A|Drug offences|Trafficking of drugs|Supplying another class C drug|state|||||||||
092/49|92A|Drug offences|Trafficking of drugs|Supplying a drug of no stated class|state|||||||||
092/50|92D|Drug offences|Possession of drugs|Possession of cocaine|state|||||||||
092/51|92D|Drug offences|Possession of drugs|Possession of heroin|state|||||||||
092/52|92D|Drug offences|Possession of drugs|Possessing LSD|state|||||||||
092/53|92D|Drug offences|Possession of drugs|Possession of MDMA|state|||||||||
092/54|92D|Drug offences|Possession of drugs|Possessing crack|state|||||||||
092/55|92D|Drug offences|Possession of drugs|Possessing methadone|state|||||||||
092/59|92D|Drug offences|Possession of drugs|Possessing another class A drug|state|||||||||
092/60|92D|Drug offences|Possession of drugs|Possessing amphetamine|state|||||||||
092/61|92E|Drug offences|Possession of drugs|Possession of cannabis|state|||||||||
092/62|92D|Drug offences|Possession of drugs|Possessing synthetic cannabinoids|state|||||||||
092/63|92D|Drug offences|Trafficking of drugs|Possessing mephedrone and its like|state|||||||||
092/65|92D|Drug offences|Possession of drugs|Possessing another class B drug|state|||||||||
092/67|92D|Drug offences|Possession of drugs|Possessing anabolic steroids|state|||||||||
092/68|92D|Drug offences|Possession of drugs|Possessing another class C drug|state|||||||||
092/69|92D|Drug offences|Possession of drugs|Possessing a drug of no stated class|state|||||||||
092/70|92A|Drug offences|Trafficking of drugs|Possession of cocaine with intent to supply|state|||||||||
092/71|92A|Drug offences|Trafficking of drugs|Possession of heroin with intent to supply|state|||||||||
092/72|92A|Drug offences|Trafficking of drugs|Possession of LSD with intent to supply|state|||||||||
092/73|92A|Drug offences|Trafficking of drugs|Possession of MDMA with intent to supply|state|||||||||
092/74|92A|Drug offences|Trafficking of drugs|Possession of crack with intent to supply|state|||||||||
092/75|92A|Drug offences|Trafficking of drugs|Possession of methadone with intent to supply|state|||||||||
092/79|92A|Drug offences|Trafficking of drugs|Possession of another class A drug with intent to supply|state|||||||||
092/80|92A|Drug offences|Trafficking of drugs|Possession of amphetamine with intent to supply|state|||||||||
092/81|92A|Drug offences|Trafficking of drugs|Possession of cannabis with intent to supply|state|||||||||
092/82|92A|Drug offences|Trafficking of drugs|Possession of synthetic cannabinoids with intent to supply|state|||||||||
092/83|92A|Drug offences|Trafficking of drugs|Possession of mephedrone and its like with intent to supply|state|||||||||
092/85|92A|Drug offences|Trafficking of drugs|Possession of another class B drug with intent to supply|state|||||||||
092/87|92A|Drug offences|Trafficking of drugs|Possession of anabolic steroids with intent to supply|state|||||||||
092/88|92A|Drug offences|Trafficking of drugs|Possession of another class C drug with intent to supply|state|||||||||
092/89|92A|Drug offences|Trafficking of drugs|Possession of a drug of no stated class with intent to supply|state|||||||||
092/90|92A|Drug offences|Trafficking of drugs|Inciting somebody to supply a class A drug|state|||||||||
092/91|92A|Drug offences|Trafficking of drugs|Inciting somebody to supply a class B drug|state|||||||||
092/92|92A|Drug offences|Trafficking of drugs|Inciting somebody to supply a class C drug|state|||||||||
092/93|92A|Drug offences|Trafficking of drugs|Inciting somebody to supply a drug|state|||||||||
093/10|92C|Drug offences|Possession of drugs|Letting premises be used for cocaine|state|||||||||
093/11|92C|Drug offences|Possession of drugs|Letting premises be used for heroin|state|||||||||
093/12|92C|Drug offences|Possession of drugs|Letting premises be used for LSD|state|||||||||
093/13|92C|Drug offences|Possession of drugs|Letting premises be used for MDMA|state|||||||||
093/14|92C|Drug offences|Possession of drugs|Letting premises be used for crack|state|||||||||
093/15|92C|Drug offences|Possession of drugs|Letting premises be used for methadone|state|||||||||
093/19|92C|Drug offences|Possession of drugs|Letting premises be used for another class A drug|state|||||||||
093/20|92C|Drug offences|Possession of drugs|Letting premises be used for amphetamine|state|||||||||
093/21|92C|Drug offences|Possession of drugs|Letting premises be used for cannabis|state|||||||||
093/22|92C|Drug offences|Possession of drugs|Letting premises be used for synthetic cannabinoids|state|||||||||
093/23|92C|Drug offences|Possession of drugs|Letting premises be used for mephedrone and its like|state|||||||||
093/25|92C|Drug offences|Possession of drugs|Letting premises be used for another class B drug|state|||||||||
093/27|92C|Drug offences|Possession of drugs|Letting premises be used for anabolic steroids|state|||||||||
093/28|92C|Drug offences|Possession of drugs|Letting premises be used for another class C drug|state|||||||||
093/29|92C|Drug offences|Possession of drugs|Letting premises be used for a drug of no stated class|state|||||||||
093/30|92C|Drug offences|Possession of drugs|Hindering a drugs search, or hiding drugs|state|||||||||
093/40|92C|Drug offences|Possession of drugs|Helping drug crime abroad, and other drug offences|state|||||||||
093/41|92C|Drug offences|Possession of drugs|Psychoactive substance: producing|state|||||||||
093/42|92C|Drug offences|Possession of drugs|Psychoactive substance: supplying|state|||||||||
093/43|92C|Drug offences|Possession of drugs|Psychoactive substance: offering|state|||||||||
093/44|92C|Drug offences|Possession of drugs|Psychoactive substance: kept for supply|state|||||||||
093/45|92C|Drug offences|Possession of drugs|Psychoactive substance: importing|state|||||||||
093/46|92C|Drug offences|Possession of drugs|Psychoactive substance: exporting|state|||||||||
093/47|92C|Drug offences|Possession of drugs|Psychoactive substance kept in custody|state|||||||||
093/48|92C|Drug offences|Possession of drugs|Breaking an order about psychoactive substances|state|||||||||
093/55|92A|Drug offences|Trafficking of drugs|Producing crystal meth|state|||||||||
093/57|92A|Drug offences|Trafficking of drugs|Producing piperazines|state|||||||||
093/60|92A|Drug offences|Trafficking of drugs|Producing ketamine|state|||||||||
093/61|92A|Drug offences|Trafficking of drugs|Supplying crystal meth|state|||||||||
093/62|92A|Drug offences|Trafficking of drugs|Producing khat|state|||||||||
093/64|92A|Drug offences|Trafficking of drugs|Supplying piperazines|state|||||||||
093/66|92A|Drug offences|Trafficking of drugs|Supplying ketamine|state|||||||||
093/67|92D|Drug offences|Possession of drugs|Possessing crystal meth|state|||||||||
093/68|92A|Drug offences|Trafficking of drugs|Supplying khat|state|||||||||
093/70|92D|Drug offences|Possession of drugs|Possessing piperazines|state|||||||||
093/72|92D|Drug offences|Possession of drugs|Possession of ketamine|state|||||||||
093/73|92A|Drug offences|Trafficking of drugs|Possession of crystal meth with intent to supply|state|||||||||
093/74|92D|Drug offences|Possession of drugs|Possessing khat|state|||||||||
093/76|92A|Drug offences|Trafficking of drugs|Possession of piperazines with intent to supply|state|||||||||
093/78|92A|Drug offences|Trafficking of drugs|Possession of ketamine with intent to supply|state|||||||||
093/79|92C|Drug offences|Possession of drugs|Letting premises be used for crystal meth|state|||||||||
093/80|92A|Drug offences|Trafficking of drugs|Possession of khat with intent to supply|state|||||||||
093/82|92C|Drug offences|Possession of drugs|Letting premises be used for piperazines|state|||||||||
093/84|92C|Drug offences|Possession of drugs|Letting premises be used for ketamine|state|||||||||
093/85|92A|Drug offences|Trafficking of drugs|Producing a temporarily banned drug|state|||||||||
093/86|92A|Drug offences|Trafficking of drugs|Supplying a temporarily banned drug|state|||||||||
093/87|92C|Drug offences|Possession of drugs|Premises used for a temporarily banned drug|state|||||||||
093/88|92A|Drug offences|Trafficking of drugs|Possession of a temporarily banned drug with intent to supply|state|||||||||
093/89|92A|Drug offences|Trafficking of drugs|Hindering a search for a temporarily banned drug|state|||||||||
093/90|92C|Drug offences|Possession of drugs|Letting premises be used for khat|state|||||||||
093/91|92D|Drug offences|Possession of drugs|Possessing nitrous oxide to inhale|state|||||||||
093/92|92A|Drug offences|Trafficking of drugs|Possession of nitrous oxide with intent to supply|state|||||||||
093/93|92A|Drug offences|Trafficking of drugs|Producing nitrous oxide to inhale|state|||||||||
093/94|92A|Drug offences|Trafficking of drugs|Supplying nitrous oxide to inhale|state|||||||||
093/95|92C|Drug offences|Possession of drugs|Premises used for nitrous oxide|state|||||||||
094/01|99|Miscellaneous crimes against society||Ignoring a planning enforcement notice|state|||||||||
094/02|99|Miscellaneous crimes against society||Ignoring a planning stop notice|state|||||||||
094/03|99|Miscellaneous crimes against society||Ignoring an order to end a use of land|state|||||||||
094/04|99|Miscellaneous crimes against society||Planning certificate got by false facts|state|||||||||
094/05|99|Miscellaneous crimes against society||Giving away trade secrets learnt on a site visit|state|||||||||
094/06|99|Miscellaneous crimes against society||Harming a protected tree|state|||||||||
094/07|99|Miscellaneous crimes against society||Other planning offence, either court (1)|state|||||||||
094/08|99|Miscellaneous crimes against society||Breaking listed building conditions|state|||||||||
094/09|99|Miscellaneous crimes against society||Ignoring a listed building notice|state|||||||||
094/10|99|Miscellaneous crimes against society||Breaking hazardous substances control|state|||||||||
094/11|99|Miscellaneous crimes against society||Ignoring a temporary stop order|state|||||||||
094/12|99|Miscellaneous crimes against society||Drunk on an aircraft|state|||||||||
094/13|99|Miscellaneous crimes against society||Aircraft crew under drink or drugs|state|||||||||
094/14|99|Miscellaneous crimes against society||Interfering with aircraft crew|state|||||||||
094/15|99|Miscellaneous crimes against society||Putting an aircraft at risk|state|||||||||
094/16|99|Miscellaneous crimes against society||Other air navigation offence, either court|state|||||||||
094/17|99|Miscellaneous crimes against society||Shining a laser at a vehicle|state|||||||||
094/18|99|Miscellaneous crimes against society||Shining a laser at air traffic control|state|||||||||
094/19|99|Miscellaneous crimes against society||Building safety offence, either court|state|||||||||
094/20|99|Miscellaneous crimes against society||Other planning offence, either court (2)|state|||||||||
095/01|95|Miscellaneous crimes against society||Giving away facts against a direction|state|||||||||
095/02|95|Miscellaneous crimes against society||Obstructing an officer with a warrant|state|||||||||
095/03|95|Miscellaneous crimes against society||False statement for or against an authorisation|state|||||||||
095/04|95|Miscellaneous crimes against society||Occupier breaking a duty, or false statement (security of substances)|state|||||||||
095/05|95|Miscellaneous crimes against society||Breaking a security ban, or helping others to|state|||||||||
095/06|95|Miscellaneous crimes against society||Harming an investigation: tipping off or destroying papers|state|||||||||
095/07|95|Miscellaneous crimes against society||False statement under a disclosure order|state|||||||||
095/08|95|Miscellaneous crimes against society||Disclosure or obstruction offence (1)|state|||||||||
095/09|95|Miscellaneous crimes against society||Changing, hiding or destroying documents|state|||||||||
095/10|95|Miscellaneous crimes against society||Destroying papers wanted in a cartel inquiry|state|||||||||
095/11|95|Miscellaneous crimes against society||Unlawful disclosure (1)|state|||||||||
095/12|95|Miscellaneous crimes against society||Bank’s false answer to a customer order|state|||||||||
095/13|95|Miscellaneous crimes against society||False statement to an authorised officer|state|||||||||
095/14|95|Miscellaneous crimes against society||Ignoring a direction about a railway inquiry|state|||||||||
095/15|95|Miscellaneous crimes against society||Ignoring the Chief Inspector of Rail Accidents|state|||||||||
095/16|95|Miscellaneous crimes against society||Not helping technical assessors|state|||||||||
095/17|95|Miscellaneous crimes against society||Bank’s knowing false answer to a customer order|state|||||||||
095/18|95|Miscellaneous crimes against society||Bank telling a customer of an inquiry|state|||||||||
095/19|95|Miscellaneous crimes against society||Bank worker telling a customer of an inquiry|state|||||||||
095/21|95|Miscellaneous crimes against society||Misleading application for a licence|state|||||||||
095/22|95|Miscellaneous crimes against society||Breaking licence conditions|state|||||||||
095/23|95|Miscellaneous crimes against society||False statement on a disclosure notice or papers|state|||||||||
095/24|95|Miscellaneous crimes against society||Giving away witness protection arrangements|state|||||||||
095/25|95|Miscellaneous crimes against society||Giving away a protected person’s new identity|state|||||||||
095/26|95|Miscellaneous crimes against society||Ships and harbours: facts withheld or false|state|||||||||
095/27|95|Miscellaneous crimes against society||Falsifying documents|state|||||||||
095/28|95|Miscellaneous crimes against society||False statement or papers, knowing or careless|state|||||||||
095/31|95|Miscellaneous crimes against society||False statement about a civil partnership|state|||||||||
095/32|95|Miscellaneous crimes against society||Hindering access to papers, or false answers|state|||||||||
095/33|95|Miscellaneous crimes against society||False statement in answer to a demand (1)|state|||||||||
095/34|95|Miscellaneous crimes against society||Not giving facts that were demanded|state|||||||||
095/35|95|Miscellaneous crimes against society||Ignoring a listed legal duty|both|||||||||
095/36|95|Miscellaneous crimes against society||Giving away school inspection facts|both|||||||||
095/37|95|Miscellaneous crimes against society||Changing or destroying papers that were demanded|state|||||||||
095/38|95|Miscellaneous crimes against society||Giving away tax facts without consent|state|||||||||
095/39|95|Miscellaneous crimes against society||False statement about a lasting power of attorney|state|||||||||
095/40|95|Miscellaneous crimes against society||Assaulting or hindering an enforcement officer|victim|||||||||
095/41|95|Miscellaneous crimes against society||Giving away who somebody is (1)|state|||||||||
095/42|95|Miscellaneous crimes against society||Gas storage: books, notices or returns not kept|state|||||||||
095/43|95|Miscellaneous crimes against society||Gas storage: false statement for a licence|state|||||||||
095/44|95|Miscellaneous crimes against society||Gas storage: facts held back for a licence|state|||||||||
095/45|95|Miscellaneous crimes against society||Gas storage: ignoring a direction|state|||||||||
095/46|95|Miscellaneous crimes against society||Carbon storage: books, notices or returns not kept|state|||||||||
095/47|95|Miscellaneous crimes against society||Carbon storage: false statement for a licence|state|||||||||
095/48|95|Miscellaneous crimes against society||Carbon storage: facts held back for a licence|state|||||||||
095/49|95|Miscellaneous crimes against society||Carbon storage: ignoring a direction|state|||||||||
095/50|95|Miscellaneous crimes against society||Nuclear clean-up: facts given away or false|state|||||||||
095/51|95|Miscellaneous crimes against society||Giving away or using facts without authority|state|||||||||
095/52|95|Miscellaneous crimes against society||Other disclosure offence, either court (1)|state|||||||||
095/53|95|Miscellaneous crimes against society||Giving away facts shared against fraud|state|||||||||
095/54|95|Miscellaneous crimes against society||Other disclosure offence, either court (2)|state|||||||||
095/55|95|Miscellaneous crimes against society||MP’s false claim for allowances|state|||||||||
095/56|95|Miscellaneous crimes against society||Obstructing a seizure in urgent pollution danger|victim|||||||||
095/57|95|Miscellaneous crimes against society||Other disclosure offence, either court (3)|both|||||||||
095/58|95|Miscellaneous crimes against society||Not helping a rail accident inspector|state|||||||||
095/60|95|Miscellaneous crimes against society||Breaking a marine licence|state|||||||||
095/61|95|Miscellaneous crimes against society||Marine licence: false statement, or facts hidden|state|||||||||
095/62|95|Miscellaneous crimes against society||Marine enforcement officers: hindering|state|||||||||
095/63|95|Miscellaneous crimes against society||Ignoring a marine stop notice|state|||||||||
095/64|95|Miscellaneous crimes against society||Ignoring a marine emergency notice|state|||||||||
095/65|95|Miscellaneous crimes against society||Forged notice or access certificate|state|||||||||
095/66|95|Miscellaneous crimes against society||Other disclosure offence, either court (4)|state|||||||||
095/67|95|Miscellaneous crimes against society||Ship’s owner or master breaking equipment rules|state|||||||||
095/68|95|Miscellaneous crimes against society||Ignoring a marine compliance notice|state|||||||||
095/69|95|Miscellaneous crimes against society||Ignoring a marine repair notice|state|||||||||
095/70|95|Miscellaneous crimes against society||Misusing financial facts|state|||||||||
095/71|95|Miscellaneous crimes against society||Misusing restricted facts on justice|state|||||||||
095/72|95|Miscellaneous crimes against society||Other disclosure offence, either court (5)|state|||||||||
095/73|95|Miscellaneous crimes against society||Giving away who somebody is, without the Commissioners’ consent|state|||||||||
095/74|95|Miscellaneous crimes against society||Other disclosure offence, either court (6)|state|||||||||
095/75|95|Miscellaneous crimes against society||Giving away facts got under a listed power|state|||||||||
095/76|95|Miscellaneous crimes against society||Other disclosure offence, either court (7)|state|||||||||
095/78|95|Miscellaneous crimes against society||Other disclosure offence, either court (8)|state|||||||||
095/79|95|Miscellaneous crimes against society||False answer to an unexplained wealth order|state|||||||||
095/80|95|Miscellaneous crimes against society||False facts, knowing or careless|state|||||||||
095/81|95|Miscellaneous crimes against society||Fishing vessel breaking an exemption|state|||||||||
095/82|95|Miscellaneous crimes against society||Other disclosure offence, either court (9)|state|||||||||
095/83|95|Miscellaneous crimes against society||Breaking the 2023 ship construction rules|state|||||||||
095/84|95|Miscellaneous crimes against society||Other disclosure offence, either court (10)|state|||||||||
095/85|95|Miscellaneous crimes against society||Sanctions on corruption: helping a listed person|state|||||||||
095/86|95|Miscellaneous crimes against society||Breaking a duty of confidence|state|||||||||
095/87|95|Miscellaneous crimes against society||Overseas entities: register offences|state|||||||||
095/88|95|Miscellaneous crimes against society||Other disclosure offence, either court (11)|state|||||||||
095/89|95|Miscellaneous crimes against society||False statement in election papers|state|||||||||
095/90|95|Miscellaneous crimes against society||Other disclosure offence, either court (12)|state|||||||||
096/01|95|Miscellaneous crimes against society||Commissioner’s staff giving away personal facts|state|||||||||
096/02|95|Miscellaneous crimes against society||False answer to a data protection notice|state|||||||||
096/03|95|Miscellaneous crimes against society||Personal facts got or kept without consent|state|||||||||
096/04|95|Miscellaneous crimes against society||Selling personal facts unlawfully|state|||||||||
096/05|95|Miscellaneous crimes against society||Finding out who is behind anonymous facts|state|||||||||
096/06|95|Miscellaneous crimes against society||Forcing somebody to show their own file|state|||||||||
096/07|95|Miscellaneous crimes against society||Destroying what a data protection notice asks for|state|||||||||
096/08|95|Miscellaneous crimes against society||Giving away facts from an identity card application|state|||||||||
096/09|95|Miscellaneous crimes against society||Packaging waste: not reporting, or obstructing|state|||||||||
096/10|95|Miscellaneous crimes against society||Ignoring a stop notice on plastic ware|state|||||||||
097/01|99|Miscellaneous crimes against society||Unnecessary suffering of an animal|state|||||||||
097/02|99|Miscellaneous crimes against society||Forbidden operation on an animal|state|||||||||
097/03|99|Miscellaneous crimes against society||Docking a dog’s tail|state|||||||||
097/04|99|Miscellaneous crimes against society||Poisoning an animal|state|||||||||
097/05|99|Miscellaneous crimes against society||Animal fights|state|||||||||
097/06|99|Miscellaneous crimes against society||Dealing in ivory|state|||||||||
098/01|99|Miscellaneous crimes against society||False papers to pass as a licensed gangmaster|state|||||||||
098/02|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (1)|state|||||||||
098/03|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (2)|state|||||||||
098/04|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (3)|state|||||||||
098/05|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (4)|state|||||||||
098/06|8N|Violence against the person||Ill-treatment of a person lacking capacity|victim|||||||||
098/07|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (5)|state|||||||||
098/08|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (6)|state|||||||||
098/09|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (7)|state|||||||||
098/10|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (8)|state|||||||||
098/11|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (9)|state|||||||||
098/12|99|Miscellaneous crimes against society||Offences over dangerous articles|state|||||||||
098/13|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (10)|state|||||||||
098/14|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (11)|state|||||||||
098/15|99|Miscellaneous crimes against society||Civil partnership: grave offences in papers and register|state|||||||||
098/16|99|Miscellaneous crimes against society||Civil partnership: offences over the Registrar General’s licence|state|||||||||
098/17|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (12)|state|||||||||
098/18|99|Miscellaneous crimes against society||Sanctions: supplying restricted goods (1)|state|||||||||
098/19|99|Miscellaneous crimes against society||Sanctions: supplying restricted goods (2)|state|||||||||
098/20|99|Miscellaneous crimes against society||Sanctions: breaking a licence|state|||||||||
098/21|99|Miscellaneous crimes against society||Taking money for a title or honour|state|||||||||
098/22|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (13)|state|||||||||
098/23|99|Miscellaneous crimes against society||Ignoring an enforcement notice (works)|state|||||||||
098/24|99|Miscellaneous crimes against society||Interfering with works under an enforcement notice|state|||||||||
098/25|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (14)|state|||||||||
098/26|99|Miscellaneous crimes against society||Sanctions: giving technical help|victim|||||||||
098/27|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (15)|state|||||||||
098/29|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (16)|state|||||||||
098/31|99|Miscellaneous crimes against society||Selling a medical practice|both|||||||||
098/32|99|Miscellaneous crimes against society||Selling medical supplies above the set price|both|||||||||
098/33|99|Miscellaneous crimes against society||Working with children or adults while barred|state|||||||||
098/34|99|Miscellaneous crimes against society||Letting a barred person work with children or adults|state|||||||||
098/35|99|Miscellaneous crimes against society||Agency supplying a barred person|state|||||||||
098/36|99|Miscellaneous crimes against society||Radio station or apparatus without licence|state|||||||||
098/37|99|Miscellaneous crimes against society||Radio apparatus kept for unlicensed use|state|||||||||
098/38|99|Miscellaneous crimes against society||Letting premises be used for pirate radio|state|||||||||
098/39|99|Miscellaneous crimes against society||Helping pirate radio|state|||||||||
098/40|99|Miscellaneous crimes against society||False radio message that endangers safety|state|||||||||
098/41|99|Miscellaneous crimes against society||Interfering with radio|state|||||||||
098/42|99|Miscellaneous crimes against society||Broadcasting from a ship or aircraft|state|||||||||
098/43|99|Miscellaneous crimes against society||Broadcasting from a structure in the sea|state|||||||||
098/44|99|Miscellaneous crimes against society||Foreign ship broadcasting to the UK|state|||||||||
098/45|99|Miscellaneous crimes against society||British person broadcasting from the high seas|state|||||||||
098/46|99|Miscellaneous crimes against society||Running a pirate station at sea|state|||||||||
098/47|99|Miscellaneous crimes against society||Helping broadcasts from ships or aircraft|state|||||||||
098/48|99|Miscellaneous crimes against society||Helping broadcasts from structures|state|||||||||
098/49|99|Miscellaneous crimes against society||Repairing apparatus for unlawful broadcasts|state|||||||||
098/50|99|Miscellaneous crimes against society||Other unlawful broadcasting|state|||||||||
098/51|99|Miscellaneous crimes against society||Having somebody broadcast unlawfully abroad|state|||||||||
098/52|99|Miscellaneous crimes against society||Giving away facts from radio licensing|state|||||||||
098/53|99|Miscellaneous crimes against society||Bringing a child into the UK against adoption rules|both|||||||||
098/56|99|Miscellaneous crimes against society||Giving away a debtor’s details|both|||||||||
098/63|96|Miscellaneous crimes against society||Breaking the rules on shark fins|state|||||||||
098/64|96|Miscellaneous crimes against society||Disobeying or obstructing a sea fishery officer|state|||||||||
098/65|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (17)|both|||||||||
098/66|99|Miscellaneous crimes against society||Corporate manslaughter: ignoring the order to put right|state|||||||||
098/67|99|Miscellaneous crimes against society||Corporate manslaughter: ignoring the order to publish|state|||||||||
098/69|99|Miscellaneous crimes against society||Carbon storage: licence holder’s offence|state|||||||||
098/70|99|Miscellaneous crimes against society||Nuclear site used without an approved programme|state|||||||||
098/71|99|Miscellaneous crimes against society||Nuclear site: not keeping to the programme|state|||||||||
098/72|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (18)|state|||||||||
098/73|99|Miscellaneous crimes against society||Encouraging or helping an either way crime, on purpose|state|||||||||
098/74|99|Miscellaneous crimes against society||Encouraging or helping a grave crime, on purpose|state|||||||||
098/75|99|Miscellaneous crimes against society||Encouraging or helping an either way crime, believing it will happen|state|||||||||
098/76|99|Miscellaneous crimes against society||Encouraging or helping a grave crime, believing it will happen|state|||||||||
098/77|99|Miscellaneous crimes against society||Encouraging or helping one of several crimes, not murder|state|||||||||
098/78|99|Miscellaneous crimes against society||Gas storage without licence|state|||||||||
098/79|99|Miscellaneous crimes against society||Gas storage: licence holder’s offence|state|||||||||
098/80|99|Miscellaneous crimes against society||Carbon storage without licence|state|||||||||
098/81|99|Miscellaneous crimes against society||Cattle: ear tags|state|||||||||
098/82|99|Miscellaneous crimes against society||Cattle: registration|state|||||||||
098/83|99|Miscellaneous crimes against society||Cattle: passports|state|||||||||
098/84|99|Miscellaneous crimes against society||Cattle: moving without passport|state|||||||||
098/85|99|Miscellaneous crimes against society||Cattle: not reporting a move or death|state|||||||||
098/86|99|Miscellaneous crimes against society||Cattle: books not kept|state|||||||||
098/87|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (19)|state|||||||||
098/88|96|Miscellaneous crimes against society||Other wildlife offence, either court (1)|state|||||||||
098/89|99|Miscellaneous crimes against society||Damaging a marine conservation zone|state|||||||||
098/90|96|Miscellaneous crimes against society||Whales: various offences|state|||||||||
098/91|96|Miscellaneous crimes against society||Breaking the rules on salmon and freshwater fishing|state|||||||||
098/92|96|Miscellaneous crimes against society||Fishing with forbidden instruments|state|||||||||
098/93|96|Miscellaneous crimes against society||Breaking the rules on seal products|state|||||||||
098/94|96|Miscellaneous crimes against society||Other wildlife offence, either court (2)|state|||||||||
098/95|96|Miscellaneous crimes against society||Fishing by unlicensed means|state|||||||||
098/96|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (20)|state|||||||||
098/97|99|Miscellaneous crimes against society||Other trade, transport or licensing offence, either court (21)|state|||||||||
098/98|96|Miscellaneous crimes against society||Other wildlife offence, either court (3)|state|||||||||
099/01|99|Miscellaneous crimes against society||Incitement to sedition|state|||||||||
099/02|96|Miscellaneous crimes against society||Removing a hedgerow unlawfully|state|||||||||
099/05|99|Miscellaneous crimes against society||Election bribery and undue influence|state|||||||||
099/06|99|Miscellaneous crimes against society||Voting as somebody else|state|||||||||
099/07|99|Miscellaneous crimes against society||Bribing|state|||||||||
099/08|99|Miscellaneous crimes against society||Taking a bribe|state|||||||||
099/09|99|Miscellaneous crimes against society||Bribing a foreign official|state|||||||||
099/10|99|Miscellaneous crimes against society||Firm not preventing bribery|state|||||||||
099/12|99|Miscellaneous crimes against society||Misconduct in public office|state|||||||||
099/13|99|Miscellaneous crimes against society||Breaking an environmental permit regulation|state|||||||||
099/14|99|Miscellaneous crimes against society||Not keeping to a permit, or false facts in it|state|||||||||
099/15|99|Miscellaneous crimes against society||Postal services against the restrictions|state|||||||||
099/16|99|Miscellaneous crimes against society||Postal services: facts given away or false|state|||||||||
099/17|96|Miscellaneous crimes against society||Other wildlife offence, either court (4)|state|||||||||
099/18|96|Miscellaneous crimes against society||Other wildlife offence, either court (5)|state|||||||||
099/19|96|Miscellaneous crimes against society||Other wildlife offence, either court (6)|state|||||||||
099/20|96|Miscellaneous crimes against society||Bringing in new species|state|||||||||
099/21|96|Miscellaneous crimes against society||Removing or disturbing protected limestone|state|||||||||
099/22|96|Miscellaneous crimes against society||Other wildlife offence, either court (7)|state|||||||||
099/23|99|Miscellaneous crimes against society||Dodging duty|state|||||||||
099/24|99|Miscellaneous crimes against society||Breaking a ban that protects revenue|victim|||||||||
099/28|99|Miscellaneous crimes against society||Other listed offence under parts 1 to 3|state|||||||||
099/29|99|Miscellaneous crimes against society||Helping somebody who committed a grave crime|state|||||||||
099/30|99|Miscellaneous crimes against society||Helping an offender|state|||||||||
099/32|99|Miscellaneous crimes against society||Giving away facts about a prisoner|state|||||||||
099/34|99|Miscellaneous crimes against society||No licence, or breaking its conditions|state|||||||||
099/35|99|Miscellaneous crimes against society||False statement to a licensing authority|state|||||||||
099/36|99|Miscellaneous crimes against society||Chemical weapons: other offences|state|||||||||
099/37|99|Miscellaneous crimes against society||Disability discrimination rules|state|||||||||
099/38|99|Miscellaneous crimes against society||Conspiring here to commit a crime abroad|state|||||||||
099/39|99|Miscellaneous crimes against society||Barred person applying for work with children|state|||||||||
099/40|99|Miscellaneous crimes against society||Offering a barred person work with children|state|||||||||
099/41|99|Miscellaneous crimes against society||False or misleading facts (1)|state|||||||||
099/42|99|Miscellaneous crimes against society||Other listed offence under named sections|state|||||||||
099/45|99|Miscellaneous crimes against society||Breaking safety regulations|state|||||||||
099/46|99|Miscellaneous crimes against society||Giving away facts got for enforcing warrants|state|||||||||
099/47|99|Miscellaneous crimes against society||Unlawful disclosure (2)|state|||||||||
099/48|96|Miscellaneous crimes against society||Damaging work on land of special scientific interest|state|||||||||
099/49|96|Miscellaneous crimes against society||Pretending to be a wildlife inspector|state|||||||||
099/50|99|Miscellaneous crimes against society||Ignoring a security direction, or giving it away|state|||||||||
099/51|99|Miscellaneous crimes against society||False particulars, knowing or careless|state|||||||||
099/52|99|Miscellaneous crimes against society||Ignoring a direction in an emergency|state|||||||||
099/53|99|Miscellaneous crimes against society||False facts or statement under a listed Act|state|||||||||
099/54|99|Miscellaneous crimes against society||Giving away facts got under a listed Act|state|||||||||
099/55|99|Miscellaneous crimes against society||Other regulation offence, either court (1)|state|||||||||
099/59|99|Miscellaneous crimes against society||Not giving up the key to protected facts|state|||||||||
099/60|99|Miscellaneous crimes against society||Telling of a notice to give up a key|state|||||||||
099/61|99|Miscellaneous crimes against society||Other offence, either court (1)|state|||||||||
099/63|99|Miscellaneous crimes against society||Using unlicensed security staff|state|||||||||
099/64|99|Miscellaneous crimes against society||Using unlicensed wheel clampers|state|||||||||
099/65|99|Miscellaneous crimes against society||Claiming approved status wrongly|state|||||||||
099/66|99|Miscellaneous crimes against society||Working without a required approval|state|||||||||
099/67|99|Miscellaneous crimes against society||Other offence, either court (2)|state|||||||||
099/68|99|Miscellaneous crimes against society||Leaving the UK despite a travel ban|state|||||||||
099/69|99|Miscellaneous crimes against society||Not returning after a travel ban was suspended|state|||||||||
099/70|99|Miscellaneous crimes against society||Other offence, either court (3)|state|||||||||
099/72|99|Miscellaneous crimes against society||Other regulation offence, either court (2)|state|||||||||
099/73|99|Miscellaneous crimes against society||Offence made by regulations|state|||||||||
099/74|99|Miscellaneous crimes against society||Ignoring a direction on detaining a ship or the like|state|||||||||
099/75|99|Miscellaneous crimes against society||Placing a wrongly created embryo|state|||||||||
099/76|99|Miscellaneous crimes against society||Other offence, either court (4)|state|||||||||
099/77|99|Miscellaneous crimes against society||Changing a phone’s identity|state|||||||||
099/78|99|Miscellaneous crimes against society||Tools for changing a phone’s identity|state|||||||||
099/81|99|Miscellaneous crimes against society||Postal worker interfering with mail|state|||||||||
099/82|99|Miscellaneous crimes against society||Other offence, either court (5)|state|||||||||
099/83|99|Miscellaneous crimes against society||Sending forbidden things by post|state|||||||||
099/84|99|Miscellaneous crimes against society||Other offence, either court (6)|state|||||||||
099/85|99|Miscellaneous crimes against society||Acting without a required licence|state|||||||||
099/86|8N|Violence against the person||Ill-treating patients|victim|||||||||
099/87|99|Miscellaneous crimes against society||Helping a patient to abscond|state|||||||||
099/88|99|Miscellaneous crimes against society||Other offence, either court (7)|state|||||||||
099/89|99|Miscellaneous crimes against society||Other offence, either court (8)|state|||||||||
099/90|99|Miscellaneous crimes against society||Getting communication services dishonestly|state|||||||||
099/91|99|Miscellaneous crimes against society||Apparatus for getting communication services dishonestly|state|||||||||
099/92|99|Miscellaneous crimes against society||Other offence, either court (9)|state|||||||||
099/93|99|Miscellaneous crimes against society||Bringing in or using water without permission|state|||||||||
099/94|99|Miscellaneous crimes against society||Dealing in looted cultural objects|state|||||||||
099/96|99|Miscellaneous crimes against society||Other offence, either court (10)|state|||||||||
099/97|99|Miscellaneous crimes against society||Other offence, either court (11)|state|||||||||
099/98|99|Miscellaneous crimes against society||Gangmaster without licence|state|||||||||
099/99|99|Miscellaneous crimes against society||Other notifiable offences of various kinds|both|||||||||
104/31|104|Violence against the person|Violence without injury|Vagrant resisting a constable by force|victim|||||eligible||||
104/39|104|Violence against the person|Violence without injury|Assault on a revenue or customs officer|victim|||||eligible||||
105/01|105A|Violence against the person|Violence without injury|Common assault|victim|||||eligible||||
105/02|105A|Violence against the person|Violence without injury|Assault on a county court officer|victim|||||eligible||||
105/03|105A|Violence against the person|Violence without injury|Assault on somebody helping a constable|victim|||||eligible||||
105/04|105A|Violence against the person|Violence without injury|Assault on a prison custody or training-centre officer|victim|||||eligible||||
105/05|105A|Violence against the person|Violence without injury|Hindering a custody officer|victim|||||registrar||||
105/06|105A|Violence against the person|Violence without injury|Assault on a court security officer|victim|||||eligible||||
105/07|105A|Violence against the person|Violence without injury|Hindering a court security officer|victim|||||registrar||||
105/08|105A|Violence against the person|Violence without injury|Assault on a designated or accredited person|victim|||||eligible||||
105/09|105A|Violence against the person|Violence without injury|Hindering a designated or accredited person|victim|||||registrar||||
105/10|105A|Violence against the person|Violence without injury|Assault on a traffic officer|victim|||||eligible||||
105/11|105A|Violence against the person|Violence without injury|Hindering a traffic officer|victim|||||registrar||||
105/12|105A|Violence against the person|Violence without injury|Assault on an immigration officer who detains|victim|||||eligible||||
105/13|105A|Violence against the person|Violence without injury|Assault on an immigration officer|victim|||||eligible||||
105/14|104|Violence against the person|Violence without injury|Assault on a National Crime Agency officer or team|victim|||||eligible||||
109/01|11A|Violence against the person|Violence without injury|Children in dangerous performances|victim|||||||||
109/05|11A|Violence against the person|Violence without injury|Leaving a child at risk of burning|victim|||||||||
109/06|11A|Violence against the person|Violence without injury|Letting a child be in a brothel|victim|||||||||
109/07|11A|Violence against the person|Violence without injury|No care for safety at a children’s show|victim|||||||||
109/08|11A|Violence against the person|Violence without injury|Letting a child be infested with vermin|victim|||||||||
125/09|9A|Public order offences||Intentional harassment, alarm or distress (s4A POA)|victim|||||||||
125/11|9A|Public order offences||Fear or provocation of violence (s4 POA)|victim|||||||||
125/62|95|Miscellaneous crimes against society||Breaking regulations on disclosure|state|||||||||
125/68|8L|Violence against the person|Stalking and harassment|Harassment of a person at home|victim|||||||||
125/82|9B|Public order offences||Racially/religiously aggravated harassment, alarm or distress (s5)|state|||||||||
126/00|126|Vehicle offences||Interfering with a motor vehicle|victim|||||||||
130/01|48|Vehicle offences||Unauthorised taking of a motor vehicle|victim|||||||||
130/02|49|Theft|Other theft|Taking another conveyance without consent|victim|||||||||
131/03|37/2|Vehicle offences||Aggravated vehicle-taking (damage)|victim|||||||||
137/18|44|Theft|Bicycle theft|Unauthorised taking of a pedal cycle|victim|||||||||
138/52|8R|Violence against the person|Stalking and harassment|False communication intending harm|victim|||||||||
149/00|58A|Arson and criminal damage|Criminal damage|Criminal damage under 5,000 pounds, residential|victim|||||||||
149/00|58B|Arson and criminal damage|Criminal damage|Criminal damage under 5,000 pounds, business and community|victim|||||||||
149/00|58C|Arson and criminal damage|Criminal damage|Criminal damage under 5,000 pounds, vehicle|victim|||||||||
149/00|58D|Arson and criminal damage|Criminal damage|Other criminal damage under 5,000 pounds|victim|||||||||
167/01|27|Miscellaneous crimes against society||Soliciting for prostitution|state|||||||||
167/02|27|Miscellaneous crimes against society||Paying for sex with somebody who is exploited|state|||||||||
175/08|88C|Sexual offences|Other sexual offences|Sharing an intimate image without consent|victim||||||Y|||
175/09|88C|Sexual offences|Other sexual offences|Creating a purported intimate image of an adult|victim||||||Y|||
175/10|88C|Sexual offences|Other sexual offences|Requesting creation of a purported intimate image|victim||||||Y|||
193/11|92C|Drug offences|Possession of drugs|Ignoring a notice about drugs prescribed or supplied|state|||||||||
193/46|92C|Drug offences|Possession of drugs|Supplying articles for taking or preparing drugs|state|||||||||
195/12|8Q|Violence against the person|Stalking and harassment|Stalking (s2A)|victim|||||||||
195/20|81|Possession of weapons||Making, importing or selling certain offensive weapons|state|||||||||
195/22|81|Possession of weapons||Selling acid or weapons to somebody under 18|state|||||||||
195/94|8L|Violence against the person|Stalking and harassment|Harassment (s2)|victim|||||||||
197/21|10C|Possession of weapons||Offensive weapon in private|state|||||||||
197/22|81|Possession of weapons||Delivering acid or blades against the rules|state|||||||||
802/00|802|Miscellaneous crimes against society||Dangerous driving|both|||||||||
807/05|95|Miscellaneous crimes against society||Driving licence: false statement, or not giving it up|state|||||||||
807/10|95|Miscellaneous crimes against society||Driver qualification card: false statement|state|||||||||
809/02|95|Miscellaneous crimes against society||Insurance certificate: false statement or facts hidden|state|||||||||
810/02|95|Miscellaneous crimes against society||Vehicle regulations: false statement or evidence|state|||||||||
810/03|95|Miscellaneous crimes against society||Giving away facts from the vehicle register|state|||||||||
811/03|99|Miscellaneous crimes against society||Other vehicle offence, either court|state|||||||||
814/01|814|Miscellaneous crimes against society||Driving-licence fraud or forgery|state|||||||||
814/02|814|Miscellaneous crimes against society||False or misused insurance certificate|state|||||||||
814/03|814|Miscellaneous crimes against society||False or misused registration or licensing papers|state|||||||||
814/04|814|Miscellaneous crimes against society||False or misused driver’s work papers|state|||||||||
814/05|814|Miscellaneous crimes against society||False or misused operator’s licence|state|||||||||
814/06|814|Miscellaneous crimes against society||False or misused test certificate|state|||||||||
814/07|814|Miscellaneous crimes against society||Faked or misused parking papers|state|||||||||
814/08|95|Miscellaneous crimes against society||Vehicle papers: false statement or document|state|||||||||
814/09|95|Miscellaneous crimes against society||Vehicle papers: false entry|state|||||||||
814/10|814|Miscellaneous crimes against society||False or misused driving papers|state|||||||||
820/09|99|Miscellaneous crimes against society||Obstructing vehicle licence enforcement|state|||||||||
820/11|99|Miscellaneous crimes against society||Breaking the rules on wheel clamps|state|||||||||
820/12|99|Miscellaneous crimes against society||Breaking the rules on giving back vehicles|state|||||||||
825/06|126|Vehicle offences||Tampering with a motor vehicle|victim|||||||||
825/18|95|Miscellaneous crimes against society||False declaration to free a clamped vehicle|state|||||||||
825/20|95|Miscellaneous crimes against society||False declaration to get a vehicle back|state|||||||||
825/24|99|Miscellaneous crimes against society||Clamping or moving a vehicle unlawfully|state|||||||||
100/01|N100|Notifiable reported incidents||Reported incident of rape: victim or representative has not confirmed, or cannot be traced||||||||notifiable reported incident|2015-04-01|
100/02|N100|Notifiable reported incidents||Reported incident of rape: credible evidence to the contrary||||||||notifiable reported incident|2015-04-01|
100/03|N100|Notifiable reported incidents||Reported incident of rape: committed in another force area or outside the UK||||||||notifiable reported incident|2015-04-01|
200/01|N200|Notifiable reported incidents||Modern slavery report: NRM referral awaiting decision||||||||notifiable reported incident|2019|2025
200/02|N200|Notifiable reported incidents||Modern slavery report: negative reasonable grounds||||||||notifiable reported incident|2019|2025
200/03|N200|Notifiable reported incidents||Modern slavery report: duty to notify only||||||||notifiable reported incident|2019|2025
200/04|N200|Notifiable reported incidents||Modern slavery report: outside England and Wales, positive||||||||notifiable reported incident|2019|2025
200/05|N200|Notifiable reported incidents||Modern slavery report: outside England and Wales, negative||||||||notifiable reported incident|2019|2025
200/06|N200|Notifiable reported incidents||Modern slavery report: transferred to another force||||||||notifiable reported incident|2019|2025
300/01|N300|Notifiable reported incidents||Reported death: circumstances not yet clear||||||||notifiable reported incident|2024|
300/02|N300|Notifiable reported incidents||Reported death: suicide||||||||notifiable reported incident|2024|
300/03|N300|Notifiable reported incidents||Reported death: drugs related||||||||notifiable reported incident|2024|
300/04|N300|Notifiable reported incidents||Reported death: road or rail||||||||notifiable reported incident|2024|
300/05|N300|Notifiable reported incidents||Reported death: sudden unexpected death of a child under 18||||||||notifiable reported incident|2024|
300/06|N300|Notifiable reported incidents||Reported death: accident||||||||notifiable reported incident|2024|
300/07|N300|Notifiable reported incidents||Reported death: natural causes (voluntary)||||||||notifiable reported incident|2024|
300/08|N300|Notifiable reported incidents||Reported death: coroner open verdict||||||||notifiable reported incident|2024|
125/12|9A|Public order offences||Harassment, alarm or distress (s5 POA, not aggravated)|victim|||||||ceased||2023-05-01
008/71|8R|Violence against the person||Disclosing private sexual images|victim|||||||ceased||2024-01-31
066/22|66|Public order offences||Public nuisance at common law|state|||||||ceased||2022-06-28
VAR|NFIB|Fraud (NFIB / Report Fraud)||Fraud and computer misuse (many codes): recorded by Report Fraud, not normally by a force|both|||||||recorded elsewhere||`
