// Nouns of those who can be said to speak and are no role in the list of titles: crowds, bodies and documents. Written
// from general knowledge of what the press lets speak ("the report says"); the documents are the text types that
// library catalogues tell apart.
/** "residents", "the crowd", "some". */
export const CROWDS = `
	people person persons men women man woman children kids boys girls youths adults parents families family relatives
	loved couple
	crowd audience public majority minority half quarter third some many most others several few both one ones two
	three four five six
	seven eight nine ten hundreds thousands dozens all everyone everybody someone somebody anyone another each
	critics officials authorities police staff staffers crew team squad cabinet regime government administration
	opposition coalition
	voters residents locals neighbours neighbors allies aides backers detractors foes experts sources witnesses
	survivors victims
	insiders hawks doves elders youth folks colleagues peers mates personnel prosecution defence defense jury panel
	bench crown clergy
	republicans democrats conservatives liberals moderates progressives americans europeans source spokespeople
	counterparts
	herders porters sailors miners dockers growers drivers riders walkers leaders buyers sellers owners users players
	workers`;

/** "the company", "a group". */
export const BODIES = `
	company firm group organisation organization agency ministry department office bureau board council committee
	commission court tribunal
	parliament congress senate house union association federation league club party campaign camp side movement network
	channel station
	paper newspaper magazine outlet broadcaster publisher website site blog bank fund trust charity foundation
	institute university college
	school hospital church mosque synagogue museum theatre theater company army navy force guard brigade militia
	faction rebels
	state nation country city town village county district region province republic kingdom embassy consulate palace
	airline railway manufacturer maker retailer chain supplier carrier operator utility startup corporation
	conglomerate giant lender insurer
	regulator watchdog authority service body institution society band label studio league team delegation mission
	alliance bloc caucus
	think-tank nonprofit ngo pac lobby industry sector business businesses community leadership management judiciary
	executive`;

/** "the report", "a tweet". */
export const DOCUMENTS = `
	report study statement letter email e-mail message tweet post poll survey article story editorial op-ed column
	review book memoir
	memo memorandum document documents file filing files lawsuit suit complaint petition indictment affidavit warrant
	ruling verdict
	opinion order decree law bill act constitution treaty agreement contract transcript recording video audio clip
	footage ad
	advertisement advert commercial spot poster placard sign banner headline caption note notice announcement release
	bulletin alert
	briefing paper draft text texts page entry chapter diary journal log record records chart table data figures
	statistics findings
	analysis audit assessment evaluation estimate forecast investigation inquiry probe guidelines guidance manual
	platform
	speech address remarks testimony interview account accounts research researchers profile biography
	website homepage faq label inscription plaque epitaph proverb saying song lyrics slogan rule rules`;
