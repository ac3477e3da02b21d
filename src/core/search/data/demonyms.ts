// Countries and the words for their people, languages or things. Written for this program; facts as in the list of the
// United Nations' member states (https://www.un.org/en/about-us/member-states).

/** A country, and the words that tell of it. */
export const DEMONYMS = `
	afghanistan afghan afghans; albania albanian albanians; algeria algerian algerians; america american americans;
	angola angolan angolans; argentina argentine argentines argentinian argentinians; armenia armenian armenians;
	australia australian australians; austria austrian austrians; azerbaijan azerbaijani azerbaijanis;
	bahrain bahraini; bangladesh bangladeshi bangladeshis; belarus belarusian belarusians; belgium belgian belgians;
	bolivia bolivian bolivians; bosnia bosnian bosnians; brazil brazilian brazilians;
	britain british briton britons brits; bulgaria bulgarian bulgarians; cambodia cambodian cambodians;
	cameroon cameroonian; canada canadian canadians; chad chadian; chile chilean chileans; china chinese;
	colombia colombian colombians; congo congolese; croatia croatian croatians croat croats; cuba cuban cubans;
	cyprus cypriot cypriots; czechia czech czechs; denmark danish dane danes; ecuador ecuadorian;
	egypt egyptian egyptians; england english englishman englishmen; eritrea eritrean; estonia estonian estonians;
	ethiopia ethiopian ethiopians; europe european europeans; finland finnish finn finns;
	france french frenchman frenchmen; georgia georgian georgians; germany german germans; ghana ghanaian;
	greece greek greeks; guatemala guatemalan; haiti haitian haitians; honduras honduran;
	hungary hungarian hungarians; iceland icelandic; india indian indians; indonesia indonesian indonesians;
	iran iranian iranians; iraq iraqi iraqis; ireland irish irishman irishmen; israel israeli israelis;
	italy italian italians; jamaica jamaican; japan japanese; jordan jordanian jordanians; kazakhstan kazakh;
	kenya kenyan kenyans; korea korean koreans; kosovo kosovar kosovan; kuwait kuwaiti kuwaitis;
	latvia latvian latvians; lebanon lebanese; libya libyan libyans; lithuania lithuanian lithuanians;
	malaysia malaysian malaysians; mali malian malians; mexico mexican mexicans; moldova moldovan;
	mongolia mongolian; morocco moroccan moroccans; myanmar burma burmese; nepal nepali nepalese; netherlands dutch;
	nicaragua nicaraguan; nigeria nigerian nigerians; norway norwegian norwegians; oman omani;
	pakistan pakistani pakistanis; palestine palestinian palestinians; panama panamanian; paraguay paraguayan;
	peru peruvian; philippines filipino filipinos philippine; poland polish; portugal portuguese; qatar qatari;
	romania romanian romanians; russia russian russians; rwanda rwandan; scotland scottish scot scots;
	senegal senegalese; serbia serbian serbians serb serbs; singapore singaporean; slovakia slovak slovaks;
	slovenia slovenian; somalia somali somalis; spain spanish spaniard spaniards; sudan sudanese;
	sweden swedish swede swedes; switzerland swiss; syria syrian syrians; taiwan taiwanese; tajikistan tajik;
	tanzania tanzanian; thailand thai thais; tibet tibetan tibetans; tunisia tunisian; turkey turkish turk turks;
	uganda ugandan; ukraine ukrainian ukrainians; uruguay uruguayan; uzbekistan uzbek;
	venezuela venezuelan venezuelans; vietnam vietnamese; wales welsh; yemen yemeni yemenis; zambia zambian;
	zimbabwe zimbabwean; africa african africans; asia asian asians; arabia arab arabs arabian`;
