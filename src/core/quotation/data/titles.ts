// Titles and offices that stand before a name, in lower case. Written for this program; forms as in the Associated
// Press Stylebook ("titles", "courtesy titles", "military titles") and, for offices, as in general use in the press.

/** Titles that say their bearer is a woman. */
export const FEMALE_TITLES = `
	mrs ms miss mme mlle madam madame lady dame queen princess sister baroness duchess countess empress sheikha
	señora congresswoman councilwoman chairwoman assemblywoman spokeswoman businesswoman policewoman alderwoman
	saleswoman anchorwoman actress hostess heiress waitress stewardess woman girl mother grandmother aunt wife widow
	daughter niece girlfriend housewife mum mom forewoman noblewoman headmistress ballerina comedienne midwife nun`;

/** Titles that say their bearer is a man. */
export const MALE_TITLES = `
	mr messrs sir lord king prince brother baron duke emperor sheikh sheik sultan señor monsieur herr father pope
	imam ayatollah congressman councilman assemblyman businessman policeman alderman salesman anchorman archbishop
	cardinal monsignor patriarch man boy grandfather uncle husband widower son nephew boyfriend dad headmaster
	nobleman fireman`;

/** Titles that tell nothing of what somebody does: "Mr". */
export const COURTESY_TITLES = `
	mr mrs ms miss mx mme mlle messrs madam madame sir dame lord lady señor señora monsieur herr dr prof hon`;

/** Ranks of armies, fleets and police. */
export const RANKS = `
	gen general lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant adm admiral cmdr commander
	brig brigadier pvt private marshal officer det detective insp inspector constable supt superintendent trooper
	deputy sheriff agent commodore ensign pilot`;

/** Offices of churches and other faiths. */
export const CLERGY = `
	rev reverend pastor father fr brother sister rabbi imam bishop archbishop cardinal pope monsignor patriarch
	ayatollah sheikh sheik mullah deacon minister priest chaplain vicar dean abbot metropolitan lama nun`;

/** Offices of state, of bodies and of learning. */
export const OFFICES = `
	president vice-president premier chancellor king queen prince princess emperor sultan emir duke duchess baron
	baroness sen senator sens rep representative reps congressman congresswoman gov governor govs mayor councilman
	councilwoman councillor councilor secretary minister ambassador amb envoy attorney atty judge justice magistrate
	speaker whip leader chairman chairwoman chair chairperson director commissioner administrator comptroller
	treasurer assemblyman assemblywoman alderman delegate del prosecutor solicitor principal chief ceo cfo coo
	undersecretary sec pres prof professor dr doctor nurse coach manager mp lawmaker legislator parliamentarian
	supervisor consul monarch crown president-elect vp lawyer counsel`;

/** Roles that somebody has only in relation to somebody else: "his wife". */
export const KIN = `
	wife husband son daughter mother father brother sister friend cousin uncle aunt nephew niece successor
	predecessor widow widower girlfriend boyfriend fiance fiancee grandmother grandfather grandson granddaughter`;

/** The nouns that abbreviated titles stand for. */
export const FULL_TITLES: Readonly<Record<string, string>> = {
	sen: "senator",
	rep: "representative",
	gov: "governor",
	gen: "general",
	lt: "lieutenant",
	col: "colonel",
	maj: "major",
	capt: "captain",
	sgt: "sergeant",
	adm: "admiral",
	prof: "professor",
	dr: "doctor",
	det: "detective",
	insp: "inspector",
	amb: "ambassador",
	rev: "reverend",
};
