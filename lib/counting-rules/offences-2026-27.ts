// Table: the notifiable offences of 2026/27. Codes, classes, groups, basis and flags are the Home Office's; the titles
// are our own words, and left empty where we have none yet. An empty kind is a notifiable crime.

/** The columns of each line, in order. */
export const columns =
  'code|count_class|group|subgroup|title|basis|rape|homicide|modern_slavery|fgm|c5_eligible|enhanced|kind|valid_from|valid_to'

/** One line for each pair of code and count class, its columns parted by a bar. */
export const table = `001/01|1|Violence against the person|Homicide|Murder, victim aged 1 or over|victim||Y||||Y|||
001/02|1|Violence against the person|Homicide|Murder, victim under 1|victim||Y||||Y|||
002/00|2|Violence against the person|Violence with injury|Attempted murder|victim||||||Y|||
003/01|3B|Violence against the person|Violence without injury|Threats to kill|victim|||||||||
003/02|3A|Violence against the person|Violence without injury|Conspiracy to murder / soliciting murder|both|||||||||
003/03|3A|Violence against the person|Violence without injury||state|||||||||
003/04|3A|Violence against the person|Violence without injury||victim|||||||||
003/05|3A|Violence against the person|Violence without injury||victim|||||||||
003/06|3A|Violence against the person|Violence without injury||victim|||||||||
004/01|4/1|Violence against the person|Homicide|Manslaughter|victim||Y||||Y|||
004/02|4/2|Violence against the person|Homicide|Infanticide|victim||Y||||Y|||
004/03|4/3|Violence against the person|Violence with injury|Child destruction|victim|||||||||
004/04|4/4|Violence against the person|Death or serious injury - unlawful driving|Death by dangerous driving|victim|||||||||
004/06|4/6|Violence against the person|Death or serious injury - unlawful driving|Death by careless driving, drink or drugs|victim|||||||||
004/07|4/7|Violence against the person|Violence with injury|Causing or allowing death of a child or vulnerable person|victim|||||||||
004/08|4/8|Violence against the person|Death or serious injury - unlawful driving|Death by careless driving|victim|||||||||
004/09|4/9|Violence against the person|Death or serious injury - unlawful driving||victim|||||||||
004/10|4/10|Violence against the person|Homicide|Corporate manslaughter|victim||Y||||Y|||
004/11|4/7|Violence against the person|Violence with injury|Causing or allowing serious harm to a child or vulnerable adult|victim|||||||||
004/12|4/4|Violence against the person|Death or serious injury - unlawful driving|Serious injury by dangerous driving|victim|||||||||
004/13|4/6|Violence against the person|Death or serious injury - unlawful driving||victim|||||||||
004/17|4/9|Violence against the person|Death or serious injury - unlawful driving|Death by driving while disqualified|victim|||||||||
004/18|4/9|Violence against the person|Death or serious injury - unlawful driving|Serious injury by driving while disqualified|victim|||||||||
004/19|4/8|Violence against the person|Death or serious injury - unlawful driving|Serious injury by careless driving|victim|||||||||
005/01|5D|Violence against the person|Violence with injury|Wounding / GBH with intent (s18)|victim||||||Y|||
005/01|8S|Violence against the person|Violence with injury|Wounding / GBH with intent on a constable|victim||||||Y|||
005/01|8T|Violence against the person|Violence with injury|Wounding / GBH with intent on an emergency worker|victim||||||Y|||
005/02|5E|Violence against the person|Violence with injury||both|||||||||
005/03|5E|Violence against the person|Violence with injury||state|||||||||
005/04|5E|Violence against the person|Violence with injury||victim|||||||||
005/05|5E|Violence against the person|Violence with injury||victim|||||||||
005/06|5D|Violence against the person|Violence with injury||victim|||||||||
005/07|5E|Violence against the person|Violence with injury|Explosion / corrosive fluid with intent to cause GBH|victim|||||||||
005/08|5E|Violence against the person|Violence with injury||victim|||||||||
005/09|5E|Violence against the person|Violence with injury||both|||||||||
005/10|5E|Violence against the person|Violence with injury|Poisoning so as to endanger life (incl. spiking)|victim|||||||||
005/11|5E|Violence against the person|Violence with injury|Causing danger to road users|both|||||||||
005/13|5E|Violence against the person|Violence with injury||both|||||||||
005/14|5E|Violence against the person|Violence with injury||both|||||||||
005/15|5E|Violence against the person|Violence with injury||both|||||||||
005/16|5E|Violence against the person|Violence with injury||both|||||||||
005/17|5E|Violence against the person|Violence with injury||both|||||||||
005/18|5E|Violence against the person|Violence with injury||both|||||||||
005/19|5E|Violence against the person|Violence with injury||both|||||||||
005/20|5E|Violence against the person|Violence with injury||both|||||||||
005/21|5E|Violence against the person|Violence with injury||both|||||||||
005/22|5E|Violence against the person|Violence with injury||both|||||||||
005/23|5E|Violence against the person|Violence with injury||both|||||||||
005/24|5E|Violence against the person|Violence with injury||both|||||||||
005/25|5E|Violence against the person|Violence with injury||both|||||||||
005/26|5E|Violence against the person|Violence with injury||both|||||||||
005/27|5D|Violence against the person|Violence with injury||victim|||||||||
005/28|8R|Violence against the person|Stalking and harassment|Threatening communication (death or serious harm)|victim|||||||||
005/29|5E|Violence against the person|Violence with injury|Flashing images sent to harm|victim|||||||||
005/30|5E|Violence against the person|Violence with injury|Encouraging or assisting serious self-harm|victim|||||||||
006/01|5E|Violence against the person|Violence with injury||both|||||||||
006/02|5E|Violence against the person|Violence with injury||both|||||||||
006/03|5E|Violence against the person|Violence with injury||both|||||||||
006/04|5E|Violence against the person|Violence with injury||both|||||||||
007/01|5E|Violence against the person|Violence with injury||both|||||||||
007/02|5E|Violence against the person|Violence with injury||both|||||||||
007/03|5E|Violence against the person|Violence with injury||both|||||||||
007/04|5E|Violence against the person|Violence with injury||both|||||||||
007/05|5E|Violence against the person|Violence with injury||both|||||||||
007/06|5E|Violence against the person|Violence with injury||both|||||||||
007/07|5E|Violence against the person|Violence with injury||both|||||||||
007/08|5E|Violence against the person|Violence with injury||both|||||||||
007/09|5E|Violence against the person|Violence with injury||both|||||||||
007/10|5E|Violence against the person|Violence with injury||both|||||||||
007/11|5E|Violence against the person|Violence with injury||both|||||||||
007/12|5E|Violence against the person|Violence with injury||both|||||||||
007/13|5E|Violence against the person|Violence with injury||both|||||||||
007/14|5E|Violence against the person|Violence with injury||both|||||||||
007/15|5E|Violence against the person|Violence with injury||both|||||||||
007/16|5E|Violence against the person|Violence with injury||both|||||||||
007/17|5E|Violence against the person|Violence with injury||both|||||||||
008/01|8N|Violence against the person|Violence with injury|Wounding / inflicting GBH (s20)|victim|||||||||
008/01|8S|Violence against the person|Violence with injury|Wounding / GBH on a constable (s20)|victim|||||||||
008/01|8T|Violence against the person|Violence with injury|Wounding / GBH on an emergency worker (s20)|victim|||||||||
008/02|8N|Violence against the person|Violence with injury|Administering substance to injure or annoy (incl. spiking)|victim|||||||||
008/03|10A|Possession of weapons|||state|||||||||
008/04|8N|Violence against the person|Violence with injury||victim|||||||||
008/05|8N|Violence against the person|Violence with injury||victim|||||||||
008/06|8N|Violence against the person|Violence with injury|Assault occasioning ABH (s47)|victim|||||eligible||||
008/06|8S|Violence against the person|Violence with injury|ABH on a constable|victim|||||||||
008/06|8T|Violence against the person|Violence with injury|ABH on an emergency worker|victim|||||||||
008/09|105A|Violence against the person|Violence without injury||state|||||registrar||||
008/10|10C|Possession of weapons|||state|||||||||
008/11|10C|Possession of weapons||Offensive weapon in public|state|||||||||
008/13|10A|Possession of weapons|||state|||||||||
008/14|10A|Possession of weapons|||state|||||||||
008/15|10A|Possession of weapons|||state|||||||||
008/16|10A|Possession of weapons||Firearm with intent to commit indictable offence|state|||||||||
008/17|10A|Possession of weapons|||state|||||||||
008/18|10A|Possession of weapons|||state|||||||||
008/20|8N|Violence against the person|Violence with injury|Assault to resist arrest|victim|||||||||
008/21|8N|Violence against the person|Violence with injury|Dog dangerously out of control|both|||||||||
008/23|10A|Possession of weapons||Firearm with intent to cause fear|state|||||||||
008/24|10A|Possession of weapons|||state|||||||||
008/25|10A|Possession of weapons|||state|||||||||
008/26|10D|Possession of weapons||Blade or point in public|state|||||||||
008/27|10D|Possession of weapons||Blade or point on education premises|state|||||||||
008/28|10C|Possession of weapons|||state|||||||||
008/29|8L|Violence against the person|Stalking and harassment||state|||||||||
008/30|8L|Violence against the person|Stalking and harassment|Harassment, fear of violence (s4)|victim|||||||||
008/31|8L|Violence against the person|Stalking and harassment|Breach of restraining order on conviction|state|||||||||
008/52|8N|Violence against the person|Violence with injury|Female genital mutilation|victim||||Y|||||
008/53|10C|Possession of weapons|||state|||||||||
008/54|10A|Possession of weapons|||state|||||||||
008/55|9B|Public order offences||Racially/religiously aggravated intentional harassment|victim|||||||||
008/56|8M|Violence against the person|Stalking and harassment|Racially/religiously aggravated harassment or stalking, no violence|victim|||||||||
008/57|105B|Violence against the person|Violence without injury|Racially/religiously aggravated common assault|victim|||||||||
008/58|8M|Violence against the person|Stalking and harassment|Racially/religiously aggravated harassment or stalking, fear of violence|victim|||||||||
008/59|8P|Violence against the person|Violence with injury|Racially/religiously aggravated wounding or GBH|victim|||||||||
008/60|8P|Violence against the person|Violence with injury|Racially/religiously aggravated ABH|victim|||||||||
008/61|10C|Possession of weapons||Threatening with an offensive weapon in public|both|||||||||
008/62|10D|Possession of weapons|||both|||||||||
008/63|10C|Possession of weapons|||both|||||||||
008/64|10D|Possession of weapons||Threatening with a blade in public|both|||||||||
008/65|8Q|Violence against the person|Stalking and harassment|Stalking, fear of violence (s4A)|victim|||||||||
008/66|8Q|Violence against the person|Stalking and harassment|Stalking, serious alarm or distress (s4A)|victim|||||||||
008/67|8U|Violence against the person|Stalking and harassment|Controlling or coercive behaviour|victim||||||Y|||
008/68|8N|Violence against the person|Violence with injury|Failing to protect a girl from FGM|victim||||Y|||||
008/69|8N|Violence against the person|Violence with injury|Care worker ill-treatment or wilful neglect|victim|||||||||
008/70|8N|Violence against the person|Violence with injury||victim|||||||||
008/72|8R|Violence against the person|Stalking and harassment|Indecent or grossly offensive communication|victim|||||||||
008/73|104|Violence against the person|Violence without injury|Assault without injury on a constable|victim|||||eligible||||
008/73|105A|Violence against the person|Violence without injury|Assault without injury on another emergency worker|victim|||||eligible||||
008/74|8Q|Violence against the person|Stalking and harassment|Breach of stalking protection order|state|||||||||
008/75|10C|Possession of weapons||Corrosive substance in public|state|||||||||
008/76|10C|Possession of weapons|||both|||||||||
008/76|10D|Possession of weapons|||both|||||||||
008/77|8N|Violence against the person|Violence with injury|Non-fatal strangulation or suffocation|victim|||||||||
008/77|8S|Violence against the person|Violence with injury|Strangulation or suffocation of a constable|victim|||||||||
008/77|8T|Violence against the person|Violence with injury|Strangulation or suffocation of an emergency worker|victim|||||||||
008/78|8P|Violence against the person|Violence with injury|Racially/religiously aggravated strangulation or suffocation|victim|||||||||
008/79|66|Public order offences|||state|||||||||
011/02|11A|Violence against the person|Violence without injury||victim|||||||||
011/03|11A|Violence against the person|Violence without injury|Cruelty to or neglect of a child|victim|||||||||
012/00|11A|Violence against the person|Violence without injury|Abandoning a child under two|victim|||||||||
013/01|13|Violence against the person|Violence without injury|Child abduction by parent|victim|||||||||
013/02|13|Violence against the person|Violence without injury|Child abduction by another|victim|||||||||
014/01|14|Violence against the person|Violence without injury|Procuring illegal abortion|state|||||||||
014/02|14|Violence against the person|Violence without injury||state|||||||||
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
019/11|19J|Sexual offences|Rape||victim|Y||||||||
019/12|19C|Sexual offences|Rape|Attempted rape of a female aged 16 or over|victim|Y|||||Y|||
019/12|19J|Sexual offences|Rape||victim|Y||||||||
019/13|19G|Sexual offences|Rape|Attempted rape of a male under 16|victim|Y|||||Y|||
019/13|19K|Sexual offences|Rape||victim|Y||||||||
019/14|19F|Sexual offences|Rape|Attempted rape of a male aged 16 or over|victim|Y|||||Y|||
019/14|19K|Sexual offences|Rape||victim|Y||||||||
019/16|19E|Sexual offences|Rape|Rape of a female under 13|victim|Y|||||Y|||
019/16|19J|Sexual offences|Rape|Rape of a female under 13, multiple undefined offenders|victim|Y|||||Y|||
019/17|19H|Sexual offences|Rape|Rape of a male under 13|victim|Y|||||Y|||
019/17|19K|Sexual offences|Rape|Rape of a male under 13, multiple undefined offenders|victim|Y|||||Y|||
019/18|19E|Sexual offences|Rape|Attempted rape of a female under 13|victim|Y|||||Y|||
019/18|19J|Sexual offences|Rape||victim|Y||||||||
019/19|19H|Sexual offences|Rape|Attempted rape of a male under 13|victim|Y|||||Y|||
019/19|19K|Sexual offences|Rape||victim|Y||||||||
020/03|20A|Sexual offences|Other sexual offences|Assault by penetration, female 13 or over|victim||||||Y|||
020/04|20B|Sexual offences|Other sexual offences|Assault by penetration, female under 13|victim||||||Y|||
020/05|20A|Sexual offences|Other sexual offences|Sexual assault, female 13 or over|victim||||||Y|||
020/06|20B|Sexual offences|Other sexual offences|Sexual assault, female under 13|victim||||||Y|||
021/02|21|Sexual offences|Other sexual offences|Causing/inciting female under 13 to sexual activity, penetration|both||||||Y|||
021/03|21|Sexual offences|Other sexual offences||both|||||||||
021/04|21|Sexual offences|Other sexual offences|Causing/inciting male under 13 to sexual activity, penetration|both||||||Y|||
021/05|21|Sexual offences|Other sexual offences||both|||||||||
021/10|21|Sexual offences|Other sexual offences|Sexual activity in presence of a child under 13|both||||||Y|||
021/11|21|Sexual offences|Other sexual offences|Causing a child under 13 to watch a sexual act|both||||||Y|||
021/12|21|Sexual offences|Other sexual offences||both|||||||||
021/13|21|Sexual offences|Other sexual offences||both|||||||||
021/14|21|Sexual offences|Other sexual offences||both|||||||||
021/15|21|Sexual offences|Other sexual offences||both|||||||||
021/16|21|Sexual offences|Other sexual offences||both|||||||||
021/17|21|Sexual offences|Other sexual offences||both|||||||||
021/22|21|Sexual offences|Other sexual offences||both|||||||||
021/23|21|Sexual offences|Other sexual offences||both|||||||||
021/24|21|Sexual offences|Other sexual offences||both|||||||||
021/25|21|Sexual offences|Other sexual offences||both|||||||||
021/26|21|Sexual offences|Other sexual offences||both|||||||||
021/27|21|Sexual offences|Other sexual offences||both|||||||||
022/02|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, female, penetration|both||||||Y|||
022/03|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, male, penetration|both||||||Y|||
022/04|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, female, no penetration|both||||||Y|||
022/05|22A|Sexual offences|Other sexual offences|Causing sexual activity without consent, male, no penetration|both||||||Y|||
022/06|22B|Sexual offences|Other sexual offences|Sexual activity with female under 16, penetration|both||||||Y|||
022/07|22B|Sexual offences|Other sexual offences|Sexual activity with male under 16, penetration|both||||||Y|||
022/08|22B|Sexual offences|Other sexual offences||both|||||||||
022/09|22B|Sexual offences|Other sexual offences||both|||||||||
022/10|22B|Sexual offences|Other sexual offences|Sexual activity in presence of a child under 16|both||||||Y|||
022/11|22B|Sexual offences|Other sexual offences||both|||||||||
022/12|22B|Sexual offences|Other sexual offences||both|||||||||
022/13|22B|Sexual offences|Other sexual offences||both|||||||||
022/14|22B|Sexual offences|Other sexual offences||both|||||||||
022/15|22B|Sexual offences|Other sexual offences||both|||||||||
022/16|22B|Sexual offences|Other sexual offences||both|||||||||
022/17|22B|Sexual offences|Other sexual offences||both|||||||||
022/18|22B|Sexual offences|Other sexual offences|Sexual activity with female under 16, no penetration|both||||||Y|||
022/19|22B|Sexual offences|Other sexual offences|Sexual activity with male under 16, no penetration|both||||||Y|||
022/20|22B|Sexual offences|Other sexual offences||both|||||||||
022/21|22B|Sexual offences|Other sexual offences||both|||||||||
022/22|22B|Sexual offences|Other sexual offences||both|||||||||
022/23|22B|Sexual offences|Other sexual offences||both|||||||||
022/24|22B|Sexual offences|Other sexual offences||both|||||||||
022/25|22B|Sexual offences|Other sexual offences|Inciting a male under 16, no penetration, offender under 18|both||||||Y|||
022/26|22B|Sexual offences|Other sexual offences||both|||||||||
022/30|22B|Sexual offences|Other sexual offences||both|||||||||
023/04|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, female 13-17, penetration|both||||||Y|||
023/05|23|Sexual offences|Other sexual offences||both|||||||||
023/06|23|Sexual offences|Other sexual offences||both|||||||||
023/07|23|Sexual offences|Other sexual offences||both|||||||||
023/08|23|Sexual offences|Other sexual offences||both|||||||||
023/09|23|Sexual offences|Other sexual offences||both|||||||||
023/10|23|Sexual offences|Other sexual offences||both|||||||||
023/11|23|Sexual offences|Other sexual offences||both|||||||||
023/12|23|Sexual offences|Other sexual offences|Sex with an adult relative|both||||||Y|||
023/13|23|Sexual offences|Other sexual offences||both|||||||||
023/14|23|Sexual offences|Other sexual offences|Familial sexual activity, adult offender, female under 13, penetration|both||||||Y|||
023/15|23|Sexual offences|Other sexual offences||both|||||||||
023/16|23|Sexual offences|Other sexual offences||both|||||||||
023/17|23|Sexual offences|Other sexual offences||both|||||||||
023/18|23|Sexual offences|Other sexual offences||both|||||||||
023/19|23|Sexual offences|Other sexual offences||both|||||||||
023/20|23|Sexual offences|Other sexual offences||both|||||||||
023/21|23|Sexual offences|Other sexual offences||both|||||||||
023/22|23|Sexual offences|Other sexual offences||both|||||||||
023/23|23|Sexual offences|Other sexual offences||both|||||||||
023/24|23|Sexual offences|Other sexual offences||both|||||||||
023/25|23|Sexual offences|Other sexual offences||both|||||||||
023/26|23|Sexual offences|Other sexual offences||both|||||||||
023/27|23|Sexual offences|Other sexual offences||both|||||||||
023/28|23|Sexual offences|Other sexual offences||both|||||||||
023/29|23|Sexual offences|Other sexual offences||both|||||||||
023/30|23|Sexual offences|Other sexual offences||both|||||||||
023/31|23|Sexual offences|Other sexual offences||both|||||||||
023/32|23|Sexual offences|Other sexual offences||both|||||||||
023/33|23|Sexual offences|Other sexual offences||both|||||||||
023/34|23|Sexual offences|Other sexual offences||both|||||||||
023/35|23|Sexual offences|Other sexual offences||both|||||||||
023/36|23|Sexual offences|Other sexual offences||both|||||||||
023/37|23|Sexual offences|Other sexual offences||both|||||||||
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
036/02|36|Violence against the person|Violence without injury||victim|||||||||
036/03|36|Violence against the person|Violence without injury|False imprisonment|victim||||||Y|||
036/04|36|Violence against the person|Violence without injury|Hostage-taking|victim|||||||||
036/05|36|Violence against the person|Violence without injury|Forced marriage|victim|||||||||
036/06|106|Violence against the person|Violence without injury|Slavery or servitude|both|||Y|||Y|||
036/07|106|Violence against the person|Violence without injury|Forced or compulsory labour|both|||Y|||Y|||
036/08|106|Violence against the person|Violence without injury|Human trafficking (arranging travel to exploit)|both|||Y|||Y|||
036/10|106|Violence against the person|Violence without injury|Offence committed with intent to traffic|both|||Y|||Y|||
036/11|106|Violence against the person|Violence without injury|Kidnap / false imprisonment with intent to traffic|both|||Y|||Y|||
036/12|106|Violence against the person|Violence without injury|Breach of slavery and trafficking order|state|||Y|||Y|||
036/13|106|Violence against the person|Violence without injury||state|||Y||||||
036/14|106|Violence against the person|Violence without injury||state|||Y||||||
036/15|36|Violence against the person|Violence without injury|Causing a child to marry|victim|||||||||
037/01|37/1|Violence against the person|Death or serious injury - unlawful driving|Death by aggravated vehicle-taking|victim|||||||||
037/02|37/2|Vehicle offences|||victim|||||||||
038/01|38|Miscellaneous crimes against society||Concealing criminal property|state|||||||||
038/02|38|Miscellaneous crimes against society|||state|||||||||
038/03|38|Miscellaneous crimes against society||Acquiring or possessing criminal property|state|||||||||
038/04|38|Miscellaneous crimes against society|||state|||||||||
038/05|38|Miscellaneous crimes against society|||state|||||||||
038/06|38|Miscellaneous crimes against society|||state|||||||||
038/07|38|Miscellaneous crimes against society|||state|||||||||
038/08|38|Miscellaneous crimes against society|||state|||||||||
039/00|39|Theft|Theft from the person|Theft from the person|victim|||||||||
040/00|40|Theft|Other theft|Theft in a dwelling|victim|||||||||
041/00|41|Theft|Other theft|Theft by an employee|victim|||||||||
042/00|42|Theft|Other theft|Theft of mail|victim|||||||||
043/00|43|Theft|Other theft|Dishonest use of electricity|victim|||||||||
044/00|44|Theft|Bicycle theft|Theft of a pedal cycle|victim|||||||||
045/10|45|Vehicle offences||Theft from a motor vehicle|victim|||||||||
045/11|49|Theft|||victim|||||||||
046/00|46|Theft|Shoplifting|Theft from a shop|victim|||||||||
047/00|47|Theft|Other theft|Theft from a machine or meter|victim|||||||||
048/01|48|Vehicle offences||Theft of a motor vehicle|victim|||||||||
049/03|49|Theft|Other theft|Dog or cat abduction (Pet Abduction Act 2024)|victim|||||||||
049/10|49|Theft|Other theft|Other theft|victim|||||||||
049/11|49|Theft|Other theft|Removing articles from places open to the public|victim|||||||||
049/12|49|Theft|Other theft||victim|||||||||
051/01|NFIB9|Fraud (NFIB / Report Fraud)|||victim|||||||||
051/03|NFIB9|Fraud (NFIB / Report Fraud)|||victim|||||||||
051/04|NFIB9|Fraud (NFIB / Report Fraud)|||victim|||||||||
051/05|NFIB9|Fraud (NFIB / Report Fraud)|||victim|||||||||
051/06|NFIB9|Fraud (NFIB / Report Fraud)|||both|||||||||
052/01|NFIB10|Fraud (NFIB / Report Fraud)|||victim|||||||||
052/02|NFIB10|Fraud (NFIB / Report Fraud)|||victim|||||||||
052/03|NFIB10|Fraud (NFIB / Report Fraud)|||victim|||||||||
052/04|NFIB10|Fraud (NFIB / Report Fraud)|||victim|||||||||
052/05|NFIB10|Fraud (NFIB / Report Fraud)|||victim|||||||||
052/06|NFIB10|Fraud (NFIB / Report Fraud)|||victim|||||||||
052/07|NFIB10|Fraud (NFIB / Report Fraud)|||state|||||||||
052/08|NFIB10|Fraud (NFIB / Report Fraud)|||state|||||||||
052/09|NFIB10|Fraud (NFIB / Report Fraud)|||state|||||||||
052/10|NFIB10|Fraud (NFIB / Report Fraud)|||state|||||||||
052/11|NFIB10|Fraud (NFIB / Report Fraud)|||state|||||||||
052/12|NFIB10|Fraud (NFIB / Report Fraud)|||state|||||||||
053/04|NFIB90|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/06|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/11|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/13|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/15|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/21|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/22|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/25|49A|Theft|Other theft|Making off without payment|victim|||||||||
053/30|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/32|NFIB5E|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/33|NFIB13|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/34|NFIB50|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/35|NFIB50|Fraud (NFIB / Report Fraud)|||both|||||||||
053/36|NFIB13|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/37|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/39|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/40||Fraud (NFIB / Report Fraud)|||victim|||||||||
053/41|NFIB18|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/42|NFIB19|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/43|33A|Miscellaneous crimes against society||Possessing articles for use in fraud|state|||||||||
053/44|33A|Miscellaneous crimes against society|||state|||||||||
053/45|NFIB9|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/46||Fraud (NFIB / Report Fraud)|||victim|||||||||
053/52|NFIB17|Fraud (NFIB / Report Fraud)|||state|||||||||
053/53|NFIB17|Fraud (NFIB / Report Fraud)|||state|||||||||
053/54|NFIB50|Fraud (NFIB / Report Fraud)|||both|||||||||
053/55|33A|Miscellaneous crimes against society|||state|||||||||
053/56|NFIB15|Fraud (NFIB / Report Fraud)|||state|||||||||
053/57|NFIB90|Fraud (NFIB / Report Fraud)|||victim|||||||||
053/99|NFIB17|Fraud (NFIB / Report Fraud)|||victim|||||||||
054/01|54|Miscellaneous crimes against society||Receiving stolen goods|state|||||||||
054/02|54|Miscellaneous crimes against society|||state|||||||||
055/01|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/02|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/03|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/04|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/05|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/06|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/07|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/08|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/09|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/10|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/11|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
055/12|NFIB11|Fraud (NFIB / Report Fraud)|||state|||||||||
056/01|56A|Arson and criminal damage|Arson|Arson endangering life|victim||||||Y|||
056/02|56B|Arson and criminal damage|Arson|Arson not endangering life|victim|||||||||
057/00|58A|Arson and criminal damage|Criminal damage|Criminal damage endangering life, residential|victim|||||||||
057/00|58B|Arson and criminal damage|Criminal damage||victim|||||||||
057/00|58C|Arson and criminal damage|Criminal damage||victim|||||||||
057/00|58D|Arson and criminal damage|Criminal damage||victim|||||||||
058/00|58A|Arson and criminal damage|Criminal damage|Criminal damage over 5,000 pounds, residential|victim|||||||||
058/00|58B|Arson and criminal damage|Criminal damage||victim|||||||||
058/00|58C|Arson and criminal damage|Criminal damage|Criminal damage over 5,000 pounds, vehicle|victim|||||||||
058/00|58D|Arson and criminal damage|Criminal damage||both|||||||||
058/04|58J|Arson and criminal damage|Criminal damage||victim|||||||||
059/11|59|Miscellaneous crimes against society||Threat to damage property|both|||||||||
059/13|59|Miscellaneous crimes against society||Possessing something to damage property|state|||||||||
059/14|59|Miscellaneous crimes against society|||state|||||||||
059/15|59|Miscellaneous crimes against society|||state|||||||||
060/21|60|Miscellaneous crimes against society||Forged prescription|state|||||||||
060/22|60|Miscellaneous crimes against society|||state|||||||||
061/21|61|Miscellaneous crimes against society||Forgery|state|||||||||
061/22|61|Miscellaneous crimes against society|||state|||||||||
061/23|61|Miscellaneous crimes against society|||state|||||||||
061/24|61|Miscellaneous crimes against society|||state|||||||||
061/25|61|Miscellaneous crimes against society|||state|||||||||
061/26|61|Miscellaneous crimes against society|||state|||||||||
061/27|61|Miscellaneous crimes against society|||state|||||||||
061/28|61|Miscellaneous crimes against society|||state|||||||||
061/29|61|Miscellaneous crimes against society|||state|||||||||
061/30|61|Miscellaneous crimes against society|||state|||||||||
061/31|61|Miscellaneous crimes against society|||state|||||||||
061/32|61|Miscellaneous crimes against society|||state|||||||||
061/33|61|Miscellaneous crimes against society|||state|||||||||
061/38|61A|Miscellaneous crimes against society|||state|||||||||
061/39|61A|Miscellaneous crimes against society|||state|||||||||
061/40|61A|Miscellaneous crimes against society||Possessing a false identity document|state|||||||||
061/41|61A|Miscellaneous crimes against society|||state|||||||||
062/00|62A|Public order offences|||state|||||||||
062/10|62A|Public order offences|||state|||||||||
062/11|62A|Public order offences|||state|||||||||
062/12|62A|Public order offences|||state|||||||||
062/13|62A|Public order offences|||state|||||||||
062/14|62A|Public order offences|||state|||||||||
062/15|62A|Public order offences|||state|||||||||
062/16|62A|Public order offences|||state|||||||||
062/17|62A|Public order offences|||state|||||||||
062/18|62A|Public order offences|||state|||||||||
062/19|62A|Public order offences|||state|||||||||
062/20|62A|Public order offences|||state|||||||||
062/21|62A|Public order offences|||state|||||||||
062/22|62A|Public order offences|||state|||||||||
062/23|62A|Public order offences|||state|||||||||
062/24|62A|Public order offences|||state|||||||||
062/25|62A|Public order offences|||state|||||||||
062/26|62A|Public order offences|||state|||||||||
062/27|62A|Public order offences|||state|||||||||
062/28|62A|Public order offences|||state|||||||||
062/29|62A|Public order offences|||state|||||||||
062/30|62A|Public order offences|||state|||||||||
062/31|62A|Public order offences|||state|||||||||
063/00|62A|Public order offences|||state|||||||||
064/01|62A|Public order offences||Riot|state|||||||||
065/00|62A|Public order offences||Violent disorder|state|||||||||
066/01|66|Public order offences||Affray|state|||||||||
066/02|66|Public order offences|||state|||||||||
066/03|66|Public order offences||Bomb hoax|state|||||||||
066/04|66|Public order offences|||state|||||||||
066/05|66|Public order offences|||state|||||||||
066/06|66|Public order offences|||state|||||||||
066/07|66|Public order offences|||state|||||||||
066/11|66|Public order offences|||state|||||||||
066/12|66|Public order offences|||state|||||||||
066/13|66|Public order offences|||state|||||||||
066/14|66|Public order offences|||state|||||||||
066/15|66|Public order offences|||state|||||||||
066/17|66|Public order offences|||state|||||||||
066/18|66|Public order offences|||state|||||||||
066/21|66|Public order offences||Outraging public decency|state|||||||||
066/23|66|Public order offences|||state|||||||||
066/24|66|Public order offences|||state|||||||||
066/25|66|Public order offences|||state|||||||||
066/26|66|Public order offences|||state|||||||||
066/27|66|Public order offences|||state|||||||||
066/28|66|Public order offences|||state|||||||||
066/32|66|Public order offences|||state|||||||||
066/33|66|Public order offences|||state|||||||||
066/34|66|Public order offences|||state|||||||||
066/35|66|Public order offences|||state|||||||||
066/36|66|Public order offences|||state|||||||||
066/37|66|Public order offences|||state|||||||||
066/38|66|Public order offences||Breach of restraining order on acquittal|state|||||||||
066/39|66|Public order offences||Breach of non-molestation order|state|||||||||
066/42|66|Public order offences|||state|||||||||
066/43|66|Public order offences|||state|||||||||
066/44|66|Public order offences|||victim|||||||||
066/45|66|Public order offences|||state|||||||||
066/46|66|Public order offences|||state|||||||||
066/47|66|Public order offences|||state|||||||||
066/48|66|Public order offences|||state|||||||||
066/49|66|Public order offences|||state|||||||||
066/50|66|Public order offences|||state|||||||||
066/51|66|Public order offences|||state|||||||||
066/52|66|Public order offences|||state|||||||||
066/53|66|Public order offences|||state|||||||||
066/54|66|Public order offences|||state|||||||||
066/55|66|Public order offences|||state|||||||||
066/56|66|Public order offences|||state|||||||||
066/57|66|Public order offences|||state|||||||||
066/58|66|Public order offences|||state|||||||||
066/59|66|Public order offences|||state|||||||||
066/60|66|Public order offences|||state|||||||||
066/61|66|Public order offences|||state|||||||||
066/62|66|Public order offences|||state|||||||||
066/64|66|Public order offences|||state|||||||||
066/65|66|Public order offences|||state|||||||||
066/66|66|Public order offences|||state|||||||||
066/67|66|Public order offences|||state|||||||||
066/68|66|Public order offences|||state|||||||||
066/69|66|Public order offences|||state|||||||||
066/77|66|Public order offences|||state|||||||||
066/78|66|Public order offences|||state|||||||||
066/79|66|Public order offences|||state|||||||||
066/80|66|Public order offences|||state|||||||||
066/81|66|Public order offences|||state|||||||||
066/82|66|Public order offences|||state|||||||||
066/83|66|Public order offences|||state|||||||||
066/84|66|Public order offences|||state|||||||||
066/85|66|Public order offences|||state|||||||||
066/86|66|Public order offences|||state|||||||||
066/87|66|Public order offences|||state|||||||||
066/88|66|Public order offences|||state|||||||||
066/89|66|Public order offences|||state|||||||||
066/90|66|Public order offences|||state|||||||||
066/91|9B|Public order offences||Racially/religiously aggravated fear of violence|victim|||||||||
066/92|66|Public order offences|||state|||||||||
066/93|66|Public order offences|||state|||||||||
066/94|66|Public order offences|||state|||||||||
066/95|66|Public order offences|||state|||||||||
066/96|66|Public order offences|||state|||||||||
066/97|66|Public order offences|||state|||||||||
066/98|66|Public order offences||Breach of criminal behaviour order|state|||||||||
066/99|66|Public order offences|||state|||||||||
067/01|67|Miscellaneous crimes against society||Perjury|state|||||||||
067/02|67|Miscellaneous crimes against society|||state|||||||||
068/01|66|Public order offences|||state|||||||||
068/02|66|Public order offences|||state|||||||||
068/03|66|Public order offences|||state|||||||||
068/04|66|Public order offences||Breach of FGM protection order|state|||||||||
068/05|66|Public order offences|||state|||||||||
068/06|66|Public order offences|||state|||||||||
068/07|66|Public order offences|||state|||||||||
068/08|66|Public order offences||Breach of sexual harm prevention order|state|||||||||
068/09|66|Public order offences|||state|||||||||
068/10|66|Public order offences|||state|||||||||
068/11|66|Public order offences|||state|||||||||
068/12|66|Public order offences|||state|||||||||
068/13|66|Public order offences|||state|||||||||
068/14|66|Public order offences|||state|||||||||
068/15|66|Public order offences|||state|||||||||
068/16|66|Public order offences|||state|||||||||
068/17|66|Public order offences|||state|||||||||
068/18|66|Public order offences|||state|||||||||
068/19|66|Public order offences||Breach of domestic abuse protection order|state|||||||||
068/20|66|Public order offences|||state|||||||||
068/21|105A|Violence against the person|Violence without injury||victim|||||registrar||||
068/22|105A|Violence against the person|Violence without injury||victim|||||registrar||||
068/23|66|Public order offences||Public nuisance|state|||||||||
068/24|66|Public order offences|||state|||||||||
068/25|9A|Public order offences||Sex-based intentional harassment (s4B POA)|victim|||||||||
068/26|66|Public order offences|||state|||||||||
069/01|69|Miscellaneous crimes against society|||state|||||||||
069/02|69|Miscellaneous crimes against society||Conveying list A articles into prison|state|||||||||
069/03|69|Miscellaneous crimes against society|||state|||||||||
069/04|69|Miscellaneous crimes against society|||state|||||||||
069/05|69|Miscellaneous crimes against society|||state|||||||||
069/06|69|Miscellaneous crimes against society|||state|||||||||
069/07|69|Miscellaneous crimes against society|||state|||||||||
070/01|70|Sexual offences|Other sexual offences||victim|||||||||
070/02|70|Sexual offences|Other sexual offences||victim|||||||||
070/03|70|Sexual offences|Other sexual offences||victim|||||||||
070/04|70|Sexual offences|Other sexual offences||victim|||||||||
070/05|70|Sexual offences|Other sexual offences||victim|||||||||
070/06|70|Sexual offences|Other sexual offences||victim|||||||||
070/07|70|Sexual offences|Other sexual offences||victim|||||||||
070/08|70|Sexual offences|Other sexual offences||victim|||||||||
070/09|70|Sexual offences|Other sexual offences||both|||||||||
070/10|70|Sexual offences|Other sexual offences||victim|||||||||
070/11|70|Sexual offences|Other sexual offences||victim|||||||||
070/12|70|Sexual offences|Other sexual offences||victim|||||||||
070/13|70|Sexual offences|Other sexual offences||victim|||||||||
070/14|70|Sexual offences|Other sexual offences||victim|||||||||
070/15|70|Sexual offences|Other sexual offences||victim|||||||||
070/16|70|Sexual offences|Other sexual offences||victim|||||||||
070/17|70|Sexual offences|Other sexual offences||victim|||||||||
070/18|70|Sexual offences|Other sexual offences||victim|||||||||
070/19|70|Sexual offences|Other sexual offences||victim|||||||||
070/20|70|Sexual offences|Other sexual offences||victim|||||||||
070/21|70|Sexual offences|Other sexual offences||victim|||||||||
070/22|70|Sexual offences|Other sexual offences||victim|||||||||
070/23|70|Sexual offences|Other sexual offences||victim|||||||||
070/24|70|Sexual offences|Other sexual offences||victim|||||||||
071/01|71|Sexual offences|Other sexual offences||both|||||||||
071/02|71|Sexual offences|Other sexual offences||victim|||||||||
071/03|71|Sexual offences|Other sexual offences||victim|||||||||
071/04|71|Sexual offences|Other sexual offences||victim|||||||||
071/05|71|Sexual offences|Other sexual offences||victim|||||||||
071/06|71|Sexual offences|Other sexual offences||victim|||||||||
071/07|71|Sexual offences|Other sexual offences||victim|||||||||
071/08|71|Sexual offences|Other sexual offences||victim|||||||||
071/09|71|Sexual offences|Other sexual offences||both|||||||||
071/10|71|Sexual offences|Other sexual offences||both|||||||||
071/11|71|Sexual offences|Other sexual offences||victim|||||||||
071/12|71|Sexual offences|Other sexual offences||both|||||||||
071/13|71|Sexual offences|Other sexual offences||both|||||||||
071/14|71|Sexual offences|Other sexual offences||victim|||||||||
071/15|71|Sexual offences|Other sexual offences||victim|||||||||
071/16|71|Sexual offences|Other sexual offences||state|||||||||
071/17|88A|Sexual offences|Other sexual offences||both|||||||||
073/07|73|Sexual offences|Other sexual offences|Abuse of position of trust, female 13-17|victim||||||Y|||
073/08|73|Sexual offences|Other sexual offences|Abuse of position of trust, male 13-17|victim||||||Y|||
073/09|73|Sexual offences|Other sexual offences||victim|||||||||
073/10|73|Sexual offences|Other sexual offences||victim|||||||||
073/11|73|Sexual offences|Other sexual offences||victim|||||||||
073/12|73|Sexual offences|Other sexual offences||victim|||||||||
073/13|73|Sexual offences|Other sexual offences||victim|||||||||
073/14|73|Sexual offences|Other sexual offences||victim|||||||||
073/15|73|Sexual offences|Other sexual offences||victim|||||||||
073/16|73|Sexual offences|Other sexual offences||victim|||||||||
073/17|73|Sexual offences|Other sexual offences||victim|||||||||
073/18|73|Sexual offences|Other sexual offences||victim|||||||||
075/39|99|Miscellaneous crimes against society|||state|||||||||
075/60|99|Miscellaneous crimes against society|||state|||||||||
075/61|99|Miscellaneous crimes against society|||state|||||||||
075/62|99|Miscellaneous crimes against society|||state|||||||||
076/01|76|Miscellaneous crimes against society||Encouraging or assisting suicide|state|||||||||
077/10|99|Miscellaneous crimes against society|||state|||||||||
077/11|99|Miscellaneous crimes against society|||state|||||||||
077/20|99|Miscellaneous crimes against society|||state|||||||||
077/21|99|Miscellaneous crimes against society|||state|||||||||
077/50|92A|Drug offences|Trafficking of drugs||state|||||||||
077/51|92A|Drug offences|Trafficking of drugs||state|||||||||
077/52|92A|Drug offences|Trafficking of drugs||state|||||||||
077/53|92A|Drug offences|Trafficking of drugs||state|||||||||
077/54|92A|Drug offences|Trafficking of drugs||state|||||||||
077/55|92A|Drug offences|Trafficking of drugs||state|||||||||
077/56|92A|Drug offences|Trafficking of drugs||state|||||||||
077/57|92A|Drug offences|Trafficking of drugs||state|||||||||
077/58|92A|Drug offences|Trafficking of drugs||state|||||||||
077/59|92A|Drug offences|Trafficking of drugs||state|||||||||
077/60|92A|Drug offences|Trafficking of drugs||state|||||||||
077/61|92A|Drug offences|Trafficking of drugs||state|||||||||
077/62|92A|Drug offences|Trafficking of drugs||state|||||||||
077/63|92A|Drug offences|Trafficking of drugs||state|||||||||
077/64|92A|Drug offences|Trafficking of drugs||state|||||||||
077/65|92A|Drug offences|Trafficking of drugs||state|||||||||
077/66|92A|Drug offences|Trafficking of drugs||state|||||||||
078/04|99|Miscellaneous crimes against society|||state|||||||||
078/05|99|Miscellaneous crimes against society|||state|||||||||
078/06|99|Miscellaneous crimes against society|||state|||||||||
078/07|99|Miscellaneous crimes against society|||state|||||||||
078/08|99|Miscellaneous crimes against society|||state|||||||||
078/09|99|Miscellaneous crimes against society|||state|||||||||
078/14|99|Miscellaneous crimes against society|||state|||||||||
078/15|99|Miscellaneous crimes against society|||state|||||||||
078/16|99|Miscellaneous crimes against society|||state|||||||||
078/17|99|Miscellaneous crimes against society|||state|||||||||
078/18|99|Miscellaneous crimes against society|||state|||||||||
078/22|99|Miscellaneous crimes against society|||state|||||||||
078/23|99|Miscellaneous crimes against society|||state|||||||||
078/24|99|Miscellaneous crimes against society|||state|||||||||
078/25|99|Miscellaneous crimes against society|||state|||||||||
078/26|99|Miscellaneous crimes against society|||state|||||||||
078/27|99|Miscellaneous crimes against society|||state|||||||||
078/28|99|Miscellaneous crimes against society|||state|||||||||
078/29|99|Miscellaneous crimes against society|||state|||||||||
078/30|99|Miscellaneous crimes against society|||state|||||||||
079/01|79|Miscellaneous crimes against society||Perverting the course of justice|state|||||||||
079/02|79|Miscellaneous crimes against society||Intimidating a witness, juror or investigator's helper|state|||||||||
079/03|79|Miscellaneous crimes against society|||state|||||||||
079/04|79|Miscellaneous crimes against society|||state|||||||||
079/05|79|Miscellaneous crimes against society|||state|||||||||
079/06|79|Miscellaneous crimes against society|||state|||||||||
079/07|79|Miscellaneous crimes against society|||state|||||||||
079/08|79|Miscellaneous crimes against society|||state|||||||||
079/09|79|Miscellaneous crimes against society|||state|||||||||
079/10|79|Miscellaneous crimes against society|||state|||||||||
079/11|79|Miscellaneous crimes against society|||state|||||||||
079/12|79|Miscellaneous crimes against society|||state|||||||||
079/13|79|Miscellaneous crimes against society|||state|||||||||
080/00|80|Miscellaneous crimes against society||Escape from lawful custody|state|||||||||
080/01|80|Miscellaneous crimes against society|||state|||||||||
080/02|80|Miscellaneous crimes against society|||state|||||||||
080/03|80|Miscellaneous crimes against society|||state|||||||||
081/03|10B|Possession of weapons||Firearm without certificate|state|||||||||
081/04|10B|Possession of weapons|||state|||||||||
081/07|81|Possession of weapons|||state|||||||||
081/08|81|Possession of weapons|||state|||||||||
081/09|81|Possession of weapons|||state|||||||||
081/10|81|Possession of weapons|||state|||||||||
081/11|81|Possession of weapons|||state|||||||||
081/12|81|Possession of weapons|||state|||||||||
081/13|81|Possession of weapons|||state|||||||||
081/14|81|Possession of weapons|||state|||||||||
081/15|81|Possession of weapons|||state|||||||||
081/16|81|Possession of weapons|||state|||||||||
081/17|10B|Possession of weapons|||state|||||||||
081/18|10B|Possession of weapons|||state|||||||||
081/26|10B|Possession of weapons|||state|||||||||
081/27|10B|Possession of weapons|||state|||||||||
081/29|10B|Possession of weapons|||state|||||||||
081/30|10B|Possession of weapons|||state|||||||||
081/35|10B|Possession of weapons|||state|||||||||
081/36|10B|Possession of weapons|||state|||||||||
081/37|10B|Possession of weapons|||state|||||||||
081/38|81|Possession of weapons|||state|||||||||
081/39|81|Possession of weapons|||state|||||||||
081/40|81|Possession of weapons|||state|||||||||
081/42|81|Possession of weapons|||state|||||||||
081/43|81|Possession of weapons|||state|||||||||
081/44|81|Possession of weapons|||state|||||||||
081/45|81|Possession of weapons|||state|||||||||
081/69|81|Possession of weapons|||state|||||||||
081/70|10B|Possession of weapons|||state|||||||||
081/71|10B|Possession of weapons|||state|||||||||
081/72|10B|Possession of weapons|||state|||||||||
081/76|81|Possession of weapons|||state|||||||||
081/77|10B|Possession of weapons|||state|||||||||
081/78|81|Possession of weapons|||state|||||||||
081/79|81|Possession of weapons|||state|||||||||
081/80|81|Possession of weapons|||state|||||||||
081/81|81|Possession of weapons|||state|||||||||
081/82|81|Possession of weapons|||state|||||||||
081/83|81|Possession of weapons|||state|||||||||
081/84|81|Possession of weapons|||state|||||||||
081/85|10B|Possession of weapons|||state|||||||||
081/86|10B|Possession of weapons|||state|||||||||
081/87|10B|Possession of weapons|||state|||||||||
081/88|10B|Possession of weapons|||state|||||||||
081/89|81|Possession of weapons|||state|||||||||
081/90|10B|Possession of weapons|||state|||||||||
081/91|81|Possession of weapons|||state|||||||||
082/02|99|Miscellaneous crimes against society|||state|||||||||
082/03|99|Miscellaneous crimes against society|||state|||||||||
082/04|99|Miscellaneous crimes against society|||state|||||||||
082/05|99|Miscellaneous crimes against society|||state|||||||||
082/06|99|Miscellaneous crimes against society|||state|||||||||
083/02|83|Miscellaneous crimes against society|||state|||||||||
083/03|83|Miscellaneous crimes against society|||state|||||||||
083/04|83|Miscellaneous crimes against society|||state|||||||||
083/05|80|Miscellaneous crimes against society|||state|||||||||
083/06|80|Miscellaneous crimes against society|||state|||||||||
083/07|83|Miscellaneous crimes against society|||state|||||||||
083/08|83|Miscellaneous crimes against society|||state|||||||||
084/05|99|Miscellaneous crimes against society|||state|||||||||
084/06|99|Miscellaneous crimes against society|||state|||||||||
084/08|99|Miscellaneous crimes against society|||state|||||||||
084/09|99|Miscellaneous crimes against society|||state|||||||||
084/10|99|Miscellaneous crimes against society|||state|||||||||
084/11|99|Miscellaneous crimes against society|||state|||||||||
084/12|99|Miscellaneous crimes against society|||state|||||||||
084/13|99|Miscellaneous crimes against society|||state|||||||||
084/20|99|Miscellaneous crimes against society|||state|||||||||
084/21|99|Miscellaneous crimes against society|||state|||||||||
085/01|99|Miscellaneous crimes against society|||both|||||||||
085/02|99|Miscellaneous crimes against society|||both|||||||||
085/03|99|Miscellaneous crimes against society|||state|||||||||
085/04|99|Miscellaneous crimes against society|||state|||||||||
085/05|99|Miscellaneous crimes against society|||state|||||||||
085/06|99|Miscellaneous crimes against society|||both|||||||||
085/07|99|Miscellaneous crimes against society|||both|||||||||
085/08|99|Miscellaneous crimes against society|||state|||||||||
085/09|99|Miscellaneous crimes against society|||state|||||||||
085/10|99|Miscellaneous crimes against society|||state|||||||||
085/11|99|Miscellaneous crimes against society|||state|||||||||
085/12|99|Miscellaneous crimes against society|||state|||||||||
086/01|86|Miscellaneous crimes against society|||state|||||||||
086/02|86|Miscellaneous crimes against society||Indecent photographs of children: taking, making, distributing|state|||||||||
086/03|86|Miscellaneous crimes against society|||state|||||||||
086/04|86|Miscellaneous crimes against society|||state|||||||||
086/05|86|Miscellaneous crimes against society|||state|||||||||
086/06|86|Miscellaneous crimes against society|||state|||||||||
086/07|86|Miscellaneous crimes against society|||state|||||||||
086/08|86|Miscellaneous crimes against society|||state|||||||||
086/09|86|Miscellaneous crimes against society|||state|||||||||
086/10|86|Miscellaneous crimes against society||Possessing an indecent photograph of a child|state|||||||||
086/11|86|Miscellaneous crimes against society|||both|||||||||
086/12|86|Miscellaneous crimes against society|||both|||||||||
086/13|86|Miscellaneous crimes against society|||state|||||||||
086/14|86|Miscellaneous crimes against society|||both|||||||||
086/15|86|Miscellaneous crimes against society|||both|||||||||
086/16|86|Miscellaneous crimes against society|||state|||||||||
086/17|86|Miscellaneous crimes against society|||state|||||||||
087/01|99|Miscellaneous crimes against society|||victim|||||||||
087/02|99|Miscellaneous crimes against society|||victim|||||||||
087/03|99|Miscellaneous crimes against society|||victim|||||||||
088/01|88A|Sexual offences|Other sexual offences|Meeting a girl after grooming|both||||||Y|||
088/02|88A|Sexual offences|Other sexual offences|Meeting a boy after grooming|both||||||Y|||
088/03|88D|Sexual offences|Other sexual offences||both|||||||||
088/04|88D|Sexual offences|Other sexual offences||both|||||||||
088/05|88C|Sexual offences|Other sexual offences|Administering a substance for a sexual purpose (incl. spiking)|victim||||||Y|||
088/06|88C|Sexual offences|Other sexual offences|Offence committed with intent to commit a sexual offence|victim||||||Y|||
088/07|88C|Sexual offences|Other sexual offences|Trespass with intent to commit a sexual offence|victim||||||Y|||
088/09|88E|Sexual offences|Other sexual offences|Exposure|victim||||||Y|||
088/10|88E|Sexual offences|Other sexual offences|Voyeurism|victim||||||Y|||
088/11|88D|Sexual offences|Other sexual offences||victim|||||||||
088/12|88E|Sexual offences|Other sexual offences|Upskirting|victim||||||Y|||
088/13|88E|Sexual offences|Other sexual offences||victim|||||||||
088/14|88E|Sexual offences|Other sexual offences|Sending image of genitals|victim||||||Y|||
088/15|88C|Sexual offences|Other sexual offences|Sharing or threatening to share an intimate image, with intent|victim||||||Y|||
089/01|99|Miscellaneous crimes against society|||state|||||||||
089/04|99|Miscellaneous crimes against society|||state|||||||||
089/05|99|Miscellaneous crimes against society|||state|||||||||
089/06|99|Miscellaneous crimes against society|||state|||||||||
089/07|99|Miscellaneous crimes against society|||state|||||||||
089/08|99|Miscellaneous crimes against society|||state|||||||||
089/09|99|Miscellaneous crimes against society|||state|||||||||
089/10|99|Miscellaneous crimes against society|||state|||||||||
089/12|99|Miscellaneous crimes against society|||state|||||||||
089/13|99|Miscellaneous crimes against society|||state|||||||||
089/14|99|Miscellaneous crimes against society|||state|||||||||
090/01|81|Possession of weapons|||state|||||||||
090/02|81|Possession of weapons|||state|||||||||
090/03|81|Possession of weapons|||state|||||||||
090/04|81|Possession of weapons|||state|||||||||
090/05|81|Possession of weapons|||state|||||||||
091/01|99|Miscellaneous crimes against society|||state|||||||||
091/02|99|Miscellaneous crimes against society|||state|||||||||
091/07|99|Miscellaneous crimes against society|||state|||||||||
091/08|99|Miscellaneous crimes against society|||state|||||||||
091/09|99|Miscellaneous crimes against society|||state|||||||||
091/10|99|Miscellaneous crimes against society|||state|||||||||
091/11|99|Miscellaneous crimes against society|||state|||||||||
091/12|99|Miscellaneous crimes against society|||state|||||||||
091/13|99|Miscellaneous crimes against society|||state|||||||||
091/14|99|Miscellaneous crimes against society|||state|||||||||
091/15|99|Miscellaneous crimes against society|||state|||||||||
091/16|99|Miscellaneous crimes against society|||state|||||||||
091/17|99|Miscellaneous crimes against society|||state|||||||||
091/18|99|Miscellaneous crimes against society|||state|||||||||
091/19|99|Miscellaneous crimes against society|||state|||||||||
091/20|99|Miscellaneous crimes against society|||state|||||||||
091/21|99|Miscellaneous crimes against society|||state|||||||||
091/25|99|Miscellaneous crimes against society|||state|||||||||
091/26|99|Miscellaneous crimes against society|||state|||||||||
091/27|99|Miscellaneous crimes against society|||state|||||||||
091/28|99|Miscellaneous crimes against society|||state|||||||||
091/29|99|Miscellaneous crimes against society|||state|||||||||
091/30|99|Miscellaneous crimes against society|||state|||||||||
091/31|99|Miscellaneous crimes against society|||state|||||||||
091/32|99|Miscellaneous crimes against society|||state|||||||||
091/33|99|Miscellaneous crimes against society|||state|||||||||
091/34|99|Miscellaneous crimes against society|||state|||||||||
091/35|99|Miscellaneous crimes against society|||state|||||||||
091/36|99|Miscellaneous crimes against society|||state|||||||||
091/37|99|Miscellaneous crimes against society|||state|||||||||
091/38|99|Miscellaneous crimes against society|||state|||||||||
091/39|99|Miscellaneous crimes against society|||state|||||||||
091/40|99|Miscellaneous crimes against society|||state|||||||||
091/41|99|Miscellaneous crimes against society|||state|||||||||
091/42|99|Miscellaneous crimes against society|||state|||||||||
091/43|99|Miscellaneous crimes against society|||state|||||||||
091/44|99|Miscellaneous crimes against society|||state|||||||||
091/45|99|Miscellaneous crimes against society|||state|||||||||
091/46|99|Miscellaneous crimes against society|||state|||||||||
091/47|99|Miscellaneous crimes against society|||state|||||||||
091/48|99|Miscellaneous crimes against society|||state|||||||||
091/49|99|Miscellaneous crimes against society|||state|||||||||
091/50|99|Miscellaneous crimes against society|||state|||||||||
091/51|99|Miscellaneous crimes against society|||state|||||||||
091/52|99|Miscellaneous crimes against society|||state|||||||||
091/53|99|Miscellaneous crimes against society|||state|||||||||
091/54|99|Miscellaneous crimes against society|||state|||||||||
091/56|99|Miscellaneous crimes against society|||state|||||||||
091/57|99|Miscellaneous crimes against society|||state|||||||||
091/58|99|Miscellaneous crimes against society|||state|||||||||
091/59|99|Miscellaneous crimes against society|||state|||||||||
091/60|99|Miscellaneous crimes against society|||state|||||||||
091/61|99|Miscellaneous crimes against society|||state|||||||||
091/62|99|Miscellaneous crimes against society|||state|||||||||
091/63|99|Miscellaneous crimes against society|||state|||||||||
091/64|99|Miscellaneous crimes against society|||state|||||||||
091/67|99|Miscellaneous crimes against society|||state|||||||||
091/68|99|Miscellaneous crimes against society|||state|||||||||
091/71|99|Miscellaneous crimes against society|||both|||||||||
091/76|99|Miscellaneous crimes against society|||both|||||||||
091/77|99|Miscellaneous crimes against society|||state|||||||||
091/79|99|Miscellaneous crimes against society|||state|||||||||
091/80|99|Miscellaneous crimes against society|||state|||||||||
091/81|99|Miscellaneous crimes against society|||state|||||||||
091/82|99|Miscellaneous crimes against society|||state|||||||||
091/83|99|Miscellaneous crimes against society|||state|||||||||
091/84|99|Miscellaneous crimes against society|||state|||||||||
091/85|99|Miscellaneous crimes against society|||state|||||||||
091/86|99|Miscellaneous crimes against society|||state|||||||||
091/87|99|Miscellaneous crimes against society|||state|||||||||
091/88|99|Miscellaneous crimes against society|||state|||||||||
091/89|99|Miscellaneous crimes against society|||state|||||||||
091/90|99|Miscellaneous crimes against society|||state|||||||||
091/91|99|Miscellaneous crimes against society|||state|||||||||
091/92|99|Miscellaneous crimes against society|||state|||||||||
092/01|92A|Drug offences|Trafficking of drugs||state|||||||||
092/02|92A|Drug offences|Trafficking of drugs||state|||||||||
092/03|92A|Drug offences|Trafficking of drugs||state|||||||||
092/04|92A|Drug offences|Trafficking of drugs||state|||||||||
092/05|92A|Drug offences|Trafficking of drugs||state|||||||||
092/06|92A|Drug offences|Trafficking of drugs||state|||||||||
092/07|92A|Drug offences|Trafficking of drugs||state|||||||||
092/08|92A|Drug offences|Trafficking of drugs||state|||||||||
092/10|92A|Drug offences|Trafficking of drugs||state|||||||||
092/11|92A|Drug offences|Trafficking of drugs||state|||||||||
092/12|92A|Drug offences|Trafficking of drugs||state|||||||||
092/13|92A|Drug offences|Trafficking of drugs||state|||||||||
092/14|92A|Drug offences|Trafficking of drugs||state|||||||||
092/15|92A|Drug offences|Trafficking of drugs||state|||||||||
092/16|92A|Drug offences|Trafficking of drugs||state|||||||||
092/17|92A|Drug offences|Trafficking of drugs||state|||||||||
092/18|92A|Drug offences|Trafficking of drugs||state|||||||||
092/19|92A|Drug offences|Trafficking of drugs||state|||||||||
092/20|92A|Drug offences|Trafficking of drugs||state|||||||||
092/21|92A|Drug offences|Trafficking of drugs|Producing cannabis|state|||||||||
092/22|92A|Drug offences|Trafficking of drugs||state|||||||||
092/23|92A|Drug offences|Trafficking of drugs||state|||||||||
092/25|92A|Drug offences|Trafficking of drugs||state|||||||||
092/27|92A|Drug offences|Trafficking of drugs||state|||||||||
092/28|92A|Drug offences|Trafficking of drugs||state|||||||||
092/29|92A|Drug offences|Trafficking of drugs||state|||||||||
092/30|92A|Drug offences|Trafficking of drugs|Supplying cocaine|state|||||||||
092/31|92A|Drug offences|Trafficking of drugs|Supplying heroin|state|||||||||
092/32|92A|Drug offences|Trafficking of drugs||state|||||||||
092/33|92A|Drug offences|Trafficking of drugs||state|||||||||
092/34|92A|Drug offences|Trafficking of drugs||state|||||||||
092/35|92A|Drug offences|Trafficking of drugs||state|||||||||
092/37|92A|Drug offences|Trafficking of drugs||state|||||||||
092/38|92A|Drug offences|Trafficking of drugs||state|||||||||
092/39|92A|Drug offences|Trafficking of drugs||state|||||||||
092/40|92A|Drug offences|Trafficking of drugs||state|||||||||
092/41|92A|Drug offences|Trafficking of drugs|Supplying cannabis|state|||||||||
092/42|92A|Drug offences|Trafficking of drugs||state|||||||||
092/43|92A|Drug offences|Trafficking of drugs||state|||||||||
092/45|92A|Drug offences|Trafficking of drugs||state|||||||||
092/47|92A|Drug offences|Trafficking of drugs||state|||||||||
092/48|92A|Drug offences|Trafficking of drugs||state|||||||||
092/49|92A|Drug offences|Trafficking of drugs||state|||||||||
092/50|92D|Drug offences|Possession of drugs|Possession of cocaine|state|||||||||
092/51|92D|Drug offences|Possession of drugs|Possession of heroin|state|||||||||
092/52|92D|Drug offences|Possession of drugs||state|||||||||
092/53|92D|Drug offences|Possession of drugs|Possession of MDMA|state|||||||||
092/54|92D|Drug offences|Possession of drugs||state|||||||||
092/55|92D|Drug offences|Possession of drugs||state|||||||||
092/59|92D|Drug offences|Possession of drugs||state|||||||||
092/60|92D|Drug offences|Possession of drugs||state|||||||||
092/61|92E|Drug offences|Possession of drugs|Possession of cannabis|state|||||||||
092/62|92D|Drug offences|Possession of drugs||state|||||||||
092/63|92D|Drug offences|Trafficking of drugs||state|||||||||
092/65|92D|Drug offences|Possession of drugs||state|||||||||
092/67|92D|Drug offences|Possession of drugs||state|||||||||
092/68|92D|Drug offences|Possession of drugs||state|||||||||
092/69|92D|Drug offences|Possession of drugs||state|||||||||
092/70|92A|Drug offences|Trafficking of drugs|Possession of cocaine with intent to supply|state|||||||||
092/71|92A|Drug offences|Trafficking of drugs||state|||||||||
092/72|92A|Drug offences|Trafficking of drugs||state|||||||||
092/73|92A|Drug offences|Trafficking of drugs||state|||||||||
092/74|92A|Drug offences|Trafficking of drugs||state|||||||||
092/75|92A|Drug offences|Trafficking of drugs||state|||||||||
092/79|92A|Drug offences|Trafficking of drugs||state|||||||||
092/80|92A|Drug offences|Trafficking of drugs||state|||||||||
092/81|92A|Drug offences|Trafficking of drugs|Possession of cannabis with intent to supply|state|||||||||
092/82|92A|Drug offences|Trafficking of drugs||state|||||||||
092/83|92A|Drug offences|Trafficking of drugs||state|||||||||
092/85|92A|Drug offences|Trafficking of drugs||state|||||||||
092/87|92A|Drug offences|Trafficking of drugs||state|||||||||
092/88|92A|Drug offences|Trafficking of drugs||state|||||||||
092/89|92A|Drug offences|Trafficking of drugs||state|||||||||
092/90|92A|Drug offences|Trafficking of drugs||state|||||||||
092/91|92A|Drug offences|Trafficking of drugs||state|||||||||
092/92|92A|Drug offences|Trafficking of drugs||state|||||||||
092/93|92A|Drug offences|Trafficking of drugs||state|||||||||
093/10|92C|Drug offences|Possession of drugs||state|||||||||
093/11|92C|Drug offences|Possession of drugs||state|||||||||
093/12|92C|Drug offences|Possession of drugs||state|||||||||
093/13|92C|Drug offences|Possession of drugs||state|||||||||
093/14|92C|Drug offences|Possession of drugs||state|||||||||
093/15|92C|Drug offences|Possession of drugs||state|||||||||
093/19|92C|Drug offences|Possession of drugs||state|||||||||
093/20|92C|Drug offences|Possession of drugs||state|||||||||
093/21|92C|Drug offences|Possession of drugs||state|||||||||
093/22|92C|Drug offences|Possession of drugs||state|||||||||
093/23|92C|Drug offences|Possession of drugs||state|||||||||
093/25|92C|Drug offences|Possession of drugs||state|||||||||
093/27|92C|Drug offences|Possession of drugs||state|||||||||
093/28|92C|Drug offences|Possession of drugs||state|||||||||
093/29|92C|Drug offences|Possession of drugs||state|||||||||
093/30|92C|Drug offences|Possession of drugs||state|||||||||
093/40|92C|Drug offences|Possession of drugs||state|||||||||
093/41|92C|Drug offences|Possession of drugs||state|||||||||
093/42|92C|Drug offences|Possession of drugs||state|||||||||
093/43|92C|Drug offences|Possession of drugs||state|||||||||
093/44|92C|Drug offences|Possession of drugs||state|||||||||
093/45|92C|Drug offences|Possession of drugs||state|||||||||
093/46|92C|Drug offences|Possession of drugs||state|||||||||
093/47|92C|Drug offences|Possession of drugs||state|||||||||
093/48|92C|Drug offences|Possession of drugs||state|||||||||
093/55|92A|Drug offences|Trafficking of drugs||state|||||||||
093/57|92A|Drug offences|Trafficking of drugs||state|||||||||
093/60|92A|Drug offences|Trafficking of drugs||state|||||||||
093/61|92A|Drug offences|Trafficking of drugs||state|||||||||
093/62|92A|Drug offences|Trafficking of drugs||state|||||||||
093/64|92A|Drug offences|Trafficking of drugs||state|||||||||
093/66|92A|Drug offences|Trafficking of drugs||state|||||||||
093/67|92D|Drug offences|Possession of drugs||state|||||||||
093/68|92A|Drug offences|Trafficking of drugs||state|||||||||
093/70|92D|Drug offences|Possession of drugs||state|||||||||
093/72|92D|Drug offences|Possession of drugs|Possession of ketamine|state|||||||||
093/73|92A|Drug offences|Trafficking of drugs||state|||||||||
093/74|92D|Drug offences|Possession of drugs||state|||||||||
093/76|92A|Drug offences|Trafficking of drugs||state|||||||||
093/78|92A|Drug offences|Trafficking of drugs||state|||||||||
093/79|92C|Drug offences|Possession of drugs||state|||||||||
093/80|92A|Drug offences|Trafficking of drugs||state|||||||||
093/82|92C|Drug offences|Possession of drugs||state|||||||||
093/84|92C|Drug offences|Possession of drugs||state|||||||||
093/85|92A|Drug offences|Trafficking of drugs||state|||||||||
093/86|92A|Drug offences|Trafficking of drugs||state|||||||||
093/87|92C|Drug offences|Possession of drugs||state|||||||||
093/88|92A|Drug offences|Trafficking of drugs||state|||||||||
093/89|92A|Drug offences|Trafficking of drugs||state|||||||||
093/90|92C|Drug offences|Possession of drugs||state|||||||||
093/91|92D|Drug offences|Possession of drugs||state|||||||||
093/92|92A|Drug offences|Trafficking of drugs||state|||||||||
093/93|92A|Drug offences|Trafficking of drugs||state|||||||||
093/94|92A|Drug offences|Trafficking of drugs||state|||||||||
093/95|92C|Drug offences|Possession of drugs||state|||||||||
094/01|99|Miscellaneous crimes against society|||state|||||||||
094/02|99|Miscellaneous crimes against society|||state|||||||||
094/03|99|Miscellaneous crimes against society|||state|||||||||
094/04|99|Miscellaneous crimes against society|||state|||||||||
094/05|99|Miscellaneous crimes against society|||state|||||||||
094/06|99|Miscellaneous crimes against society|||state|||||||||
094/07|99|Miscellaneous crimes against society|||state|||||||||
094/08|99|Miscellaneous crimes against society|||state|||||||||
094/09|99|Miscellaneous crimes against society|||state|||||||||
094/10|99|Miscellaneous crimes against society|||state|||||||||
094/11|99|Miscellaneous crimes against society|||state|||||||||
094/12|99|Miscellaneous crimes against society|||state|||||||||
094/13|99|Miscellaneous crimes against society|||state|||||||||
094/14|99|Miscellaneous crimes against society|||state|||||||||
094/15|99|Miscellaneous crimes against society|||state|||||||||
094/16|99|Miscellaneous crimes against society|||state|||||||||
094/17|99|Miscellaneous crimes against society|||state|||||||||
094/18|99|Miscellaneous crimes against society|||state|||||||||
094/19|99|Miscellaneous crimes against society|||state|||||||||
094/20|99|Miscellaneous crimes against society|||state|||||||||
095/01|95|Miscellaneous crimes against society|||state|||||||||
095/02|95|Miscellaneous crimes against society|||state|||||||||
095/03|95|Miscellaneous crimes against society|||state|||||||||
095/04|95|Miscellaneous crimes against society|||state|||||||||
095/05|95|Miscellaneous crimes against society|||state|||||||||
095/06|95|Miscellaneous crimes against society|||state|||||||||
095/07|95|Miscellaneous crimes against society|||state|||||||||
095/08|95|Miscellaneous crimes against society|||state|||||||||
095/09|95|Miscellaneous crimes against society|||state|||||||||
095/10|95|Miscellaneous crimes against society|||state|||||||||
095/11|95|Miscellaneous crimes against society|||state|||||||||
095/12|95|Miscellaneous crimes against society|||state|||||||||
095/13|95|Miscellaneous crimes against society|||state|||||||||
095/14|95|Miscellaneous crimes against society|||state|||||||||
095/15|95|Miscellaneous crimes against society|||state|||||||||
095/16|95|Miscellaneous crimes against society|||state|||||||||
095/17|95|Miscellaneous crimes against society|||state|||||||||
095/18|95|Miscellaneous crimes against society|||state|||||||||
095/19|95|Miscellaneous crimes against society|||state|||||||||
095/21|95|Miscellaneous crimes against society|||state|||||||||
095/22|95|Miscellaneous crimes against society|||state|||||||||
095/23|95|Miscellaneous crimes against society|||state|||||||||
095/24|95|Miscellaneous crimes against society|||state|||||||||
095/25|95|Miscellaneous crimes against society|||state|||||||||
095/26|95|Miscellaneous crimes against society|||state|||||||||
095/27|95|Miscellaneous crimes against society|||state|||||||||
095/28|95|Miscellaneous crimes against society|||state|||||||||
095/31|95|Miscellaneous crimes against society|||state|||||||||
095/32|95|Miscellaneous crimes against society|||state|||||||||
095/33|95|Miscellaneous crimes against society|||state|||||||||
095/34|95|Miscellaneous crimes against society|||state|||||||||
095/35|95|Miscellaneous crimes against society|||both|||||||||
095/36|95|Miscellaneous crimes against society|||both|||||||||
095/37|95|Miscellaneous crimes against society|||state|||||||||
095/38|95|Miscellaneous crimes against society|||state|||||||||
095/39|95|Miscellaneous crimes against society|||state|||||||||
095/40|95|Miscellaneous crimes against society|||victim|||||||||
095/41|95|Miscellaneous crimes against society|||state|||||||||
095/42|95|Miscellaneous crimes against society|||state|||||||||
095/43|95|Miscellaneous crimes against society|||state|||||||||
095/44|95|Miscellaneous crimes against society|||state|||||||||
095/45|95|Miscellaneous crimes against society|||state|||||||||
095/46|95|Miscellaneous crimes against society|||state|||||||||
095/47|95|Miscellaneous crimes against society|||state|||||||||
095/48|95|Miscellaneous crimes against society|||state|||||||||
095/49|95|Miscellaneous crimes against society|||state|||||||||
095/50|95|Miscellaneous crimes against society|||state|||||||||
095/51|95|Miscellaneous crimes against society|||state|||||||||
095/52|95|Miscellaneous crimes against society|||state|||||||||
095/53|95|Miscellaneous crimes against society|||state|||||||||
095/54|95|Miscellaneous crimes against society|||state|||||||||
095/55|95|Miscellaneous crimes against society|||state|||||||||
095/56|95|Miscellaneous crimes against society|||victim|||||||||
095/57|95|Miscellaneous crimes against society|||both|||||||||
095/58|95|Miscellaneous crimes against society|||state|||||||||
095/60|95|Miscellaneous crimes against society|||state|||||||||
095/61|95|Miscellaneous crimes against society|||state|||||||||
095/62|95|Miscellaneous crimes against society|||state|||||||||
095/63|95|Miscellaneous crimes against society|||state|||||||||
095/64|95|Miscellaneous crimes against society|||state|||||||||
095/65|95|Miscellaneous crimes against society|||state|||||||||
095/66|95|Miscellaneous crimes against society|||state|||||||||
095/67|95|Miscellaneous crimes against society|||state|||||||||
095/68|95|Miscellaneous crimes against society|||state|||||||||
095/69|95|Miscellaneous crimes against society|||state|||||||||
095/70|95|Miscellaneous crimes against society|||state|||||||||
095/71|95|Miscellaneous crimes against society|||state|||||||||
095/72|95|Miscellaneous crimes against society|||state|||||||||
095/73|95|Miscellaneous crimes against society|||state|||||||||
095/74|95|Miscellaneous crimes against society|||state|||||||||
095/75|95|Miscellaneous crimes against society|||state|||||||||
095/76|95|Miscellaneous crimes against society|||state|||||||||
095/78|95|Miscellaneous crimes against society|||state|||||||||
095/79|95|Miscellaneous crimes against society|||state|||||||||
095/80|95|Miscellaneous crimes against society|||state|||||||||
095/81|95|Miscellaneous crimes against society|||state|||||||||
095/82|95|Miscellaneous crimes against society|||state|||||||||
095/83|95|Miscellaneous crimes against society|||state|||||||||
095/84|95|Miscellaneous crimes against society|||state|||||||||
095/85|95|Miscellaneous crimes against society|||state|||||||||
095/86|95|Miscellaneous crimes against society|||state|||||||||
095/87|95|Miscellaneous crimes against society|||state|||||||||
095/88|95|Miscellaneous crimes against society|||state|||||||||
095/89|95|Miscellaneous crimes against society|||state|||||||||
095/90|95|Miscellaneous crimes against society|||state|||||||||
096/01|95|Miscellaneous crimes against society|||state|||||||||
096/02|95|Miscellaneous crimes against society|||state|||||||||
096/03|95|Miscellaneous crimes against society|||state|||||||||
096/04|95|Miscellaneous crimes against society|||state|||||||||
096/05|95|Miscellaneous crimes against society|||state|||||||||
096/06|95|Miscellaneous crimes against society|||state|||||||||
096/07|95|Miscellaneous crimes against society|||state|||||||||
096/08|95|Miscellaneous crimes against society|||state|||||||||
096/09|95|Miscellaneous crimes against society|||state|||||||||
096/10|95|Miscellaneous crimes against society|||state|||||||||
097/01|99|Miscellaneous crimes against society|||state|||||||||
097/02|99|Miscellaneous crimes against society|||state|||||||||
097/03|99|Miscellaneous crimes against society|||state|||||||||
097/04|99|Miscellaneous crimes against society|||state|||||||||
097/05|99|Miscellaneous crimes against society|||state|||||||||
097/06|99|Miscellaneous crimes against society|||state|||||||||
098/01|99|Miscellaneous crimes against society|||state|||||||||
098/02|99|Miscellaneous crimes against society|||state|||||||||
098/03|99|Miscellaneous crimes against society|||state|||||||||
098/04|99|Miscellaneous crimes against society|||state|||||||||
098/05|99|Miscellaneous crimes against society|||state|||||||||
098/06|8N|Violence against the person||Ill-treatment of a person lacking capacity|victim|||||||||
098/07|99|Miscellaneous crimes against society|||state|||||||||
098/08|99|Miscellaneous crimes against society|||state|||||||||
098/09|99|Miscellaneous crimes against society|||state|||||||||
098/10|99|Miscellaneous crimes against society|||state|||||||||
098/11|99|Miscellaneous crimes against society|||state|||||||||
098/12|99|Miscellaneous crimes against society|||state|||||||||
098/13|99|Miscellaneous crimes against society|||state|||||||||
098/14|99|Miscellaneous crimes against society|||state|||||||||
098/15|99|Miscellaneous crimes against society|||state|||||||||
098/16|99|Miscellaneous crimes against society|||state|||||||||
098/17|99|Miscellaneous crimes against society|||state|||||||||
098/18|99|Miscellaneous crimes against society|||state|||||||||
098/19|99|Miscellaneous crimes against society|||state|||||||||
098/20|99|Miscellaneous crimes against society|||state|||||||||
098/21|99|Miscellaneous crimes against society|||state|||||||||
098/22|99|Miscellaneous crimes against society|||state|||||||||
098/23|99|Miscellaneous crimes against society|||state|||||||||
098/24|99|Miscellaneous crimes against society|||state|||||||||
098/25|99|Miscellaneous crimes against society|||state|||||||||
098/26|99|Miscellaneous crimes against society|||victim|||||||||
098/27|99|Miscellaneous crimes against society|||state|||||||||
098/29|99|Miscellaneous crimes against society|||state|||||||||
098/31|99|Miscellaneous crimes against society|||both|||||||||
098/32|99|Miscellaneous crimes against society|||both|||||||||
098/33|99|Miscellaneous crimes against society|||state|||||||||
098/34|99|Miscellaneous crimes against society|||state|||||||||
098/35|99|Miscellaneous crimes against society|||state|||||||||
098/36|99|Miscellaneous crimes against society|||state|||||||||
098/37|99|Miscellaneous crimes against society|||state|||||||||
098/38|99|Miscellaneous crimes against society|||state|||||||||
098/39|99|Miscellaneous crimes against society|||state|||||||||
098/40|99|Miscellaneous crimes against society|||state|||||||||
098/41|99|Miscellaneous crimes against society|||state|||||||||
098/42|99|Miscellaneous crimes against society|||state|||||||||
098/43|99|Miscellaneous crimes against society|||state|||||||||
098/44|99|Miscellaneous crimes against society|||state|||||||||
098/45|99|Miscellaneous crimes against society|||state|||||||||
098/46|99|Miscellaneous crimes against society|||state|||||||||
098/47|99|Miscellaneous crimes against society|||state|||||||||
098/48|99|Miscellaneous crimes against society|||state|||||||||
098/49|99|Miscellaneous crimes against society|||state|||||||||
098/50|99|Miscellaneous crimes against society|||state|||||||||
098/51|99|Miscellaneous crimes against society|||state|||||||||
098/52|99|Miscellaneous crimes against society|||state|||||||||
098/53|99|Miscellaneous crimes against society|||both|||||||||
098/56|99|Miscellaneous crimes against society|||both|||||||||
098/63|96|Miscellaneous crimes against society|||state|||||||||
098/64|96|Miscellaneous crimes against society|||state|||||||||
098/65|99|Miscellaneous crimes against society|||both|||||||||
098/66|99|Miscellaneous crimes against society|||state|||||||||
098/67|99|Miscellaneous crimes against society|||state|||||||||
098/69|99|Miscellaneous crimes against society|||state|||||||||
098/70|99|Miscellaneous crimes against society|||state|||||||||
098/71|99|Miscellaneous crimes against society|||state|||||||||
098/72|99|Miscellaneous crimes against society|||state|||||||||
098/73|99|Miscellaneous crimes against society|||state|||||||||
098/74|99|Miscellaneous crimes against society|||state|||||||||
098/75|99|Miscellaneous crimes against society|||state|||||||||
098/76|99|Miscellaneous crimes against society|||state|||||||||
098/77|99|Miscellaneous crimes against society|||state|||||||||
098/78|99|Miscellaneous crimes against society|||state|||||||||
098/79|99|Miscellaneous crimes against society|||state|||||||||
098/80|99|Miscellaneous crimes against society|||state|||||||||
098/81|99|Miscellaneous crimes against society|||state|||||||||
098/82|99|Miscellaneous crimes against society|||state|||||||||
098/83|99|Miscellaneous crimes against society|||state|||||||||
098/84|99|Miscellaneous crimes against society|||state|||||||||
098/85|99|Miscellaneous crimes against society|||state|||||||||
098/86|99|Miscellaneous crimes against society|||state|||||||||
098/87|99|Miscellaneous crimes against society|||state|||||||||
098/88|96|Miscellaneous crimes against society|||state|||||||||
098/89|99|Miscellaneous crimes against society|||state|||||||||
098/90|96|Miscellaneous crimes against society|||state|||||||||
098/91|96|Miscellaneous crimes against society|||state|||||||||
098/92|96|Miscellaneous crimes against society|||state|||||||||
098/93|96|Miscellaneous crimes against society|||state|||||||||
098/94|96|Miscellaneous crimes against society|||state|||||||||
098/95|96|Miscellaneous crimes against society|||state|||||||||
098/96|99|Miscellaneous crimes against society|||state|||||||||
098/97|99|Miscellaneous crimes against society|||state|||||||||
098/98|96|Miscellaneous crimes against society|||state|||||||||
099/01|99|Miscellaneous crimes against society|||state|||||||||
099/02|96|Miscellaneous crimes against society|||state|||||||||
099/05|99|Miscellaneous crimes against society|||state|||||||||
099/06|99|Miscellaneous crimes against society|||state|||||||||
099/07|99|Miscellaneous crimes against society|||state|||||||||
099/08|99|Miscellaneous crimes against society|||state|||||||||
099/09|99|Miscellaneous crimes against society|||state|||||||||
099/10|99|Miscellaneous crimes against society|||state|||||||||
099/12|99|Miscellaneous crimes against society|||state|||||||||
099/13|99|Miscellaneous crimes against society|||state|||||||||
099/14|99|Miscellaneous crimes against society|||state|||||||||
099/15|99|Miscellaneous crimes against society|||state|||||||||
099/16|99|Miscellaneous crimes against society|||state|||||||||
099/17|96|Miscellaneous crimes against society|||state|||||||||
099/18|96|Miscellaneous crimes against society|||state|||||||||
099/19|96|Miscellaneous crimes against society|||state|||||||||
099/20|96|Miscellaneous crimes against society|||state|||||||||
099/21|96|Miscellaneous crimes against society|||state|||||||||
099/22|96|Miscellaneous crimes against society|||state|||||||||
099/23|99|Miscellaneous crimes against society|||state|||||||||
099/24|99|Miscellaneous crimes against society|||victim|||||||||
099/28|99|Miscellaneous crimes against society|||state|||||||||
099/29|99|Miscellaneous crimes against society|||state|||||||||
099/30|99|Miscellaneous crimes against society|||state|||||||||
099/32|99|Miscellaneous crimes against society|||state|||||||||
099/34|99|Miscellaneous crimes against society|||state|||||||||
099/35|99|Miscellaneous crimes against society|||state|||||||||
099/36|99|Miscellaneous crimes against society|||state|||||||||
099/37|99|Miscellaneous crimes against society|||state|||||||||
099/38|99|Miscellaneous crimes against society|||state|||||||||
099/39|99|Miscellaneous crimes against society|||state|||||||||
099/40|99|Miscellaneous crimes against society|||state|||||||||
099/41|99|Miscellaneous crimes against society|||state|||||||||
099/42|99|Miscellaneous crimes against society|||state|||||||||
099/45|99|Miscellaneous crimes against society|||state|||||||||
099/46|99|Miscellaneous crimes against society|||state|||||||||
099/47|99|Miscellaneous crimes against society|||state|||||||||
099/48|96|Miscellaneous crimes against society|||state|||||||||
099/49|96|Miscellaneous crimes against society|||state|||||||||
099/50|99|Miscellaneous crimes against society|||state|||||||||
099/51|99|Miscellaneous crimes against society|||state|||||||||
099/52|99|Miscellaneous crimes against society|||state|||||||||
099/53|99|Miscellaneous crimes against society|||state|||||||||
099/54|99|Miscellaneous crimes against society|||state|||||||||
099/55|99|Miscellaneous crimes against society|||state|||||||||
099/59|99|Miscellaneous crimes against society|||state|||||||||
099/60|99|Miscellaneous crimes against society|||state|||||||||
099/61|99|Miscellaneous crimes against society|||state|||||||||
099/63|99|Miscellaneous crimes against society|||state|||||||||
099/64|99|Miscellaneous crimes against society|||state|||||||||
099/65|99|Miscellaneous crimes against society|||state|||||||||
099/66|99|Miscellaneous crimes against society|||state|||||||||
099/67|99|Miscellaneous crimes against society|||state|||||||||
099/68|99|Miscellaneous crimes against society|||state|||||||||
099/69|99|Miscellaneous crimes against society|||state|||||||||
099/70|99|Miscellaneous crimes against society|||state|||||||||
099/72|99|Miscellaneous crimes against society|||state|||||||||
099/73|99|Miscellaneous crimes against society|||state|||||||||
099/74|99|Miscellaneous crimes against society|||state|||||||||
099/75|99|Miscellaneous crimes against society|||state|||||||||
099/76|99|Miscellaneous crimes against society|||state|||||||||
099/77|99|Miscellaneous crimes against society|||state|||||||||
099/78|99|Miscellaneous crimes against society|||state|||||||||
099/81|99|Miscellaneous crimes against society|||state|||||||||
099/82|99|Miscellaneous crimes against society|||state|||||||||
099/83|99|Miscellaneous crimes against society|||state|||||||||
099/84|99|Miscellaneous crimes against society|||state|||||||||
099/85|99|Miscellaneous crimes against society|||state|||||||||
099/86|8N|Violence against the person|||victim|||||||||
099/87|99|Miscellaneous crimes against society|||state|||||||||
099/88|99|Miscellaneous crimes against society|||state|||||||||
099/89|99|Miscellaneous crimes against society|||state|||||||||
099/90|99|Miscellaneous crimes against society|||state|||||||||
099/91|99|Miscellaneous crimes against society|||state|||||||||
099/92|99|Miscellaneous crimes against society|||state|||||||||
099/93|99|Miscellaneous crimes against society|||state|||||||||
099/94|99|Miscellaneous crimes against society|||state|||||||||
099/96|99|Miscellaneous crimes against society|||state|||||||||
099/97|99|Miscellaneous crimes against society|||state|||||||||
099/98|99|Miscellaneous crimes against society|||state|||||||||
099/99|99|Miscellaneous crimes against society|||both|||||||||
104/31|104|Violence against the person|Violence without injury||victim|||||eligible||||
104/39|104|Violence against the person|Violence without injury|Assault on a revenue or customs officer|victim|||||eligible||||
105/01|105A|Violence against the person|Violence without injury|Common assault|victim|||||eligible||||
105/02|105A|Violence against the person|Violence without injury||victim|||||eligible||||
105/03|105A|Violence against the person|Violence without injury||victim|||||eligible||||
105/04|105A|Violence against the person|Violence without injury|Assault on a prison custody or training-centre officer|victim|||||eligible||||
105/05|105A|Violence against the person|Violence without injury||victim|||||registrar||||
105/06|105A|Violence against the person|Violence without injury||victim|||||eligible||||
105/07|105A|Violence against the person|Violence without injury||victim|||||registrar||||
105/08|105A|Violence against the person|Violence without injury|Assault on a designated or accredited person|victim|||||eligible||||
105/09|105A|Violence against the person|Violence without injury||victim|||||registrar||||
105/10|105A|Violence against the person|Violence without injury||victim|||||eligible||||
105/11|105A|Violence against the person|Violence without injury||victim|||||registrar||||
105/12|105A|Violence against the person|Violence without injury||victim|||||eligible||||
105/13|105A|Violence against the person|Violence without injury||victim|||||eligible||||
105/14|104|Violence against the person|Violence without injury||victim|||||eligible||||
109/01|11A|Violence against the person|Violence without injury||victim|||||||||
109/05|11A|Violence against the person|Violence without injury||victim|||||||||
109/06|11A|Violence against the person|Violence without injury||victim|||||||||
109/07|11A|Violence against the person|Violence without injury||victim|||||||||
109/08|11A|Violence against the person|Violence without injury||victim|||||||||
125/09|9A|Public order offences||Intentional harassment, alarm or distress (s4A POA)|victim|||||||||
125/11|9A|Public order offences||Fear or provocation of violence (s4 POA)|victim|||||||||
125/62|95|Miscellaneous crimes against society|||state|||||||||
125/68|8L|Violence against the person|Stalking and harassment|Harassment of a person at home|victim|||||||||
125/82|9B|Public order offences||Racially/religiously aggravated harassment, alarm or distress (s5)|state|||||||||
126/00|126|Vehicle offences||Interfering with a motor vehicle|victim|||||||||
130/01|48|Vehicle offences||Unauthorised taking of a motor vehicle|victim|||||||||
130/02|49|Theft|Other theft||victim|||||||||
131/03|37/2|Vehicle offences||Aggravated vehicle-taking (damage)|victim|||||||||
137/18|44|Theft|Bicycle theft|Unauthorised taking of a pedal cycle|victim|||||||||
138/52|8R|Violence against the person|Stalking and harassment|False communication intending harm|victim|||||||||
149/00|58A|Arson and criminal damage|Criminal damage|Criminal damage under 5,000 pounds, residential|victim|||||||||
149/00|58B|Arson and criminal damage|Criminal damage|Criminal damage under 5,000 pounds, business and community|victim|||||||||
149/00|58C|Arson and criminal damage|Criminal damage|Criminal damage under 5,000 pounds, vehicle|victim|||||||||
149/00|58D|Arson and criminal damage|Criminal damage|Other criminal damage under 5,000 pounds|victim|||||||||
167/01|27|Miscellaneous crimes against society||Soliciting for prostitution|state|||||||||
167/02|27|Miscellaneous crimes against society|||state|||||||||
175/08|88C|Sexual offences|Other sexual offences|Sharing an intimate image without consent|victim||||||Y|||
175/09|88C|Sexual offences|Other sexual offences|Creating a purported intimate image of an adult|victim||||||Y|||
175/10|88C|Sexual offences|Other sexual offences|Requesting creation of a purported intimate image|victim||||||Y|||
193/11|92C|Drug offences|Possession of drugs||state|||||||||
193/46|92C|Drug offences|Possession of drugs||state|||||||||
195/12|8Q|Violence against the person|Stalking and harassment|Stalking (s2A)|victim|||||||||
195/20|81|Possession of weapons|||state|||||||||
195/22|81|Possession of weapons|||state|||||||||
195/94|8L|Violence against the person|Stalking and harassment|Harassment (s2)|victim|||||||||
197/21|10C|Possession of weapons||Offensive weapon in private|state|||||||||
197/22|81|Possession of weapons|||state|||||||||
802/00|802|Miscellaneous crimes against society||Dangerous driving|both|||||||||
807/05|95|Miscellaneous crimes against society|||state|||||||||
807/10|95|Miscellaneous crimes against society|||state|||||||||
809/02|95|Miscellaneous crimes against society|||state|||||||||
810/02|95|Miscellaneous crimes against society|||state|||||||||
810/03|95|Miscellaneous crimes against society|||state|||||||||
811/03|99|Miscellaneous crimes against society|||state|||||||||
814/01|814|Miscellaneous crimes against society||Driving-licence fraud or forgery|state|||||||||
814/02|814|Miscellaneous crimes against society|||state|||||||||
814/03|814|Miscellaneous crimes against society|||state|||||||||
814/04|814|Miscellaneous crimes against society|||state|||||||||
814/05|814|Miscellaneous crimes against society|||state|||||||||
814/06|814|Miscellaneous crimes against society|||state|||||||||
814/07|814|Miscellaneous crimes against society|||state|||||||||
814/08|95|Miscellaneous crimes against society|||state|||||||||
814/09|95|Miscellaneous crimes against society|||state|||||||||
814/10|814|Miscellaneous crimes against society|||state|||||||||
820/09|99|Miscellaneous crimes against society|||state|||||||||
820/11|99|Miscellaneous crimes against society|||state|||||||||
820/12|99|Miscellaneous crimes against society|||state|||||||||
825/06|126|Vehicle offences||Tampering with a motor vehicle|victim|||||||||
825/18|95|Miscellaneous crimes against society|||state|||||||||
825/20|95|Miscellaneous crimes against society|||state|||||||||
825/24|99|Miscellaneous crimes against society|||state|||||||||
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
