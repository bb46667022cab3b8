// Table: offences that the notifiable offence list of 2026/27 itself shows as withdrawn, and that its current rows leave
// out. Codes, classes, groups, basis and last days are the Home Office's; the titles are our own words. Two have ceased
// on a day that the list does not give.

/** One line for each pair of code and count class, its columns parted by a bar: see COLUMNS. */
export const table = `008/32|66|Public order offences||Breach of an anti-social behaviour order|state|||||||ceased||2020-03-23
014/19|4/8|Violence against the person|Death or serious injury caused by illegal driving|Serious injury by careless driving, under its former code|victim|||||||ceased|2022-06-28|
038/09|38|Miscellaneous crimes against society||Breach of the money laundering regulations of earlier years|state|||||||ceased||2017-06-26
062/32|62A|Public order offences||Not registering a foreign activity arrangement|state|||||||ceased|2025-07-01|
066/29|66|Public order offences||Wearing a uniform without authority, to enter a prohibited place|state|||||||ceased||2023-12-20
066/30|66|Public order offences||Spying, under the Official Secrets Acts of 1911 to 1939|state|||||||ceased||2023-12-20
066/31|66|Public order offences||Knowingly harbouring a spy|state|||||||ceased||2023-12-20
078/10|99|Miscellaneous crimes against society||Assisting unlawful immigration to a member state|state|||||||ceased||2021-12-31
078/11|99|Miscellaneous crimes against society||Helping an asylum seeker to enter the United Kingdom, former offence|state|||||||ceased||2022-02-28
078/12|99|Miscellaneous crimes against society||Assisting entry in breach of a deportation or exclusion order|state|||||||ceased||2020-12-31
084/14|99|Miscellaneous crimes against society||Unfair trading: breach of professional diligence, former code|state|||||||ceased||2005-07-16
084/15|99|Miscellaneous crimes against society||Unfair trading: misleading action, former code|state|||||||ceased||2005-07-16
084/16|99|Miscellaneous crimes against society||Unfair trading: misleading omission, former code|state|||||||ceased||2005-07-16
084/17|99|Miscellaneous crimes against society||Unfair trading: aggressive practice, former code|state|||||||ceased||2005-07-16
084/18|99|Miscellaneous crimes against society||Unfair trading: a practice that is always unfair, former code|state|||||||ceased||2005-07-16
084/19|99|Miscellaneous crimes against society||False statement when giving information to a trading authority|state|||||||ceased||2005-07-16
091/55|99|Miscellaneous crimes against society||Withdrawn either-way offence 091/55|both|||||||ceased||2014-03-27
091/65|99|Miscellaneous crimes against society||Drug precursor materials: sale and supply, former rules|state|||||||ceased||2012-08-14
091/66|99|Miscellaneous crimes against society||Withdrawn either-way offence 091/66|state|||||||ceased||2013-12-31
091/70|99|Miscellaneous crimes against society||Withdrawn either-way offence 091/70|both|||||||ceased||2008-04-06
091/73|99|Miscellaneous crimes against society||Breach of regulations, withdrawn offence 091/73|state|||||||ceased||2007-10-15
091/78|99|Miscellaneous crimes against society||Dangerous substances: placing on the market or using, former rules|state|||||||ceased||2009-06-01
093/58|92A|Drug offences|Trafficking of drugs|Producing GHB or GBL as a class C drug|state|||||||ceased||2022-04-12
093/59|92A|Drug offences|Trafficking of drugs|Being concerned in producing GHB or GBL as a class C drug|state|||||||ceased||2022-04-12
093/63|92A|Drug offences|Trafficking of drugs|Supplying or offering gamma-butyrolactone as a class C drug|state|||||||ceased||2022-04-12
093/65|92A|Drug offences|Trafficking of drugs|Supplying or offering GHB as a class C drug|state|||||||ceased||2022-04-12
093/69|92D|Drug offences|Possession of drugs|Possessing gamma-butyrolactone as a class C drug|state|||||||ceased||2022-04-12
093/71|92D|Drug offences|Possession of drugs|Possessing GHB as a class C drug|state|||||||ceased||2022-04-12
093/75|92A|Drug offences|Trafficking of drugs|Possessing gamma-butyrolactone to supply as a class C drug|state|||||||ceased||2022-04-12
093/77|92A|Drug offences|Trafficking of drugs|Possessing GHB to supply as a class C drug|state|||||||ceased||2022-04-12
093/81|92C|Drug offences|Possession of drugs|Permitting premises to be used for gamma-butyrolactone|state|||||||ceased||2022-04-12
093/83|92C|Drug offences|Possession of drugs|Permitting premises to be used for GHB|state|||||||ceased||2022-04-12
095/59|95|Miscellaneous crimes against society||Withdrawn either-way offence 095/59|both|||||||ceased||2020-07-31
095/77|95|Miscellaneous crimes against society||Withdrawn either-way offence 095/77|state|||||||ceased||2020-12-31
098/28|99|Miscellaneous crimes against society||Withdrawn either-way offence 098/28|state|||||||ceased||2009-04-06
098/30|99|Miscellaneous crimes against society||Using data for an unauthorised purpose|state|||||||ceased||2018-05-24
099/03|96|Miscellaneous crimes against society||Withdrawn either-way offence 099/03|state|||||||ceased||2018-10-01
099/56|99|Miscellaneous crimes against society||Unlawful interception of post or telecommunications, former Act|state|||||||ceased||2018-12-26
099/57|99|Miscellaneous crimes against society||Not giving effect to an interception warrant|state|||||||ceased||2018-06-26
099/58|99|Miscellaneous crimes against society||Unlawfully disclosing an interception warrant|state|||||||ceased||2018-06-26
099/62|99|Miscellaneous crimes against society||Withdrawn either-way offence 099/62|state|||||||ceased||2002-04-19
099/95|99|Miscellaneous crimes against society||Withdrawn either-way offence 099/95|state|||||||ceased||2018-10-01
104/25|104|Violence against the person|Violence without injury|Assault on a designated person of the former crime agency, or an assistant|victim|||||eligible||ceased||2013-10-07
104/36|104|Violence against the person|Violence without injury|Assault on a member of a joint investigation team|victim|||||eligible||ceased||2013-10-07`
