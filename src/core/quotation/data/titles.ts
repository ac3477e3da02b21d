// Titles, offices and roles that stand before a name or describe who bears it. Forms as in the Associated Press Stylebook
// ("titles", "courtesy titles", "military titles") and, for offices, as in general use in the press.
function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Titles that say their bearer is a woman. */
export const FEMALE_TITLES: ReadonlySet<string> = wordSet(`
	mrs ms miss mme mlle madam madame lady dame queen princess sister baroness duchess countess empress sheikha señora
	congresswoman councilwoman chairwoman assemblywoman spokeswoman businesswoman policewoman alderwoman saleswoman anchorwoman
	actress hostess heiress waitress stewardess woman girl mother grandmother aunt wife widow daughter niece girlfriend housewife
	mum mom forewoman noblewoman headmistress ballerina comedienne midwife nun`);

/** Titles that say their bearer is a man. */
export const MALE_TITLES: ReadonlySet<string> = wordSet(`
	mr messrs sir lord king prince brother baron duke emperor sheikh sheik sultan señor monsieur herr father pope imam ayatollah
	congressman councilman assemblyman businessman policeman alderman salesman anchorman archbishop cardinal monsignor patriarch
	man boy grandfather uncle husband widower son nephew boyfriend dad headmaster nobleman fireman`);

const COURTESY = wordSet(
	"mr mrs ms miss mx mme mlle messrs madam madame sir dame lord lady señor señora monsieur herr dr prof hon",
);

const RANKS = wordSet(`
	gen general lt lieutenant col colonel maj major capt captain cpl corporal sgt sergeant adm admiral cmdr commander brig brigadier
	pvt private marshal officer det detective insp inspector constable supt superintendent trooper deputy sheriff agent
	commodore ensign pilot`);

const CLERGY = wordSet(`
	rev reverend pastor father fr brother sister rabbi imam bishop archbishop cardinal pope monsignor patriarch ayatollah sheikh sheik
	mullah deacon minister priest chaplain vicar dean abbot metropolitan lama nun`);

const OFFICES = wordSet(`
	president vice-president premier chancellor king queen prince princess emperor sultan emir duke duchess baron baroness
	sen senator sens rep representative reps congressman congresswoman gov governor govs mayor councilman councilwoman councillor councilor
	secretary minister ambassador amb envoy attorney atty judge justice magistrate speaker whip leader chairman chairwoman chair
	chairperson director commissioner administrator comptroller treasurer assemblyman assemblywoman alderman delegate del
	prosecutor solicitor principal chief ceo cfo coo undersecretary sec pres prof professor dr doctor nurse coach manager
	mp lawmaker legislator parliamentarian supervisor consul monarch crown president-elect vp lawyer counsel`);

const OCCUPATIONS = wordSet(`
	spokesman spokeswoman spokesperson spokesmen aide adviser advisor strategist pollster surrogate consultant analyst expert economist
	historian scientist researcher scholar academic fellow lecturer teacher student author writer novelist poet journalist reporter
	correspondent columnist editor publisher anchor host commentator pundit blogger critic broadcaster presenter moderator
	activist campaigner organizer organiser advocate protester demonstrator volunteer supporter critic donor fundraiser lobbyist operative
	founder co-founder cofounder owner co-owner partner executive entrepreneur businessman businesswoman investor banker trader
	billionaire mogul magnate developer contractor farmer fisherman worker employee clerk driver engineer architect mechanic plumber
	electrician carpenter builder miner baker chef cook waiter barber tradesman shopkeeper retailer merchant salesman vendor
	physician surgeon neurosurgeon psychiatrist psychologist therapist paramedic pharmacist dentist veterinarian midwife
	actor actress comedian singer musician rapper artist painter designer photographer filmmaker producer composer dancer model
	player quarterback striker goalkeeper captain boxer golfer athlete swimmer champion trainer jockey referee umpire
	soldier veteran fighter rebel militant commander sailor marine general warlord insurgent jihadist policeman policewoman cop
	firefighter fireman guard officer official diplomat negotiator mediator inspector investigator bureaucrat technocrat politician
	candidate nominee contender frontrunner challenger incumbent opponent rival lawmaker democrat republican conservative liberal
	activist socialist independent libertarian dissident refugee migrant immigrant survivor witness victim suspect defendant gunman
	plaintiff prisoner inmate hostage whistleblower hacker scientist biologist physicist chemist geologist climatologist meteorologist
	epidemiologist virologist astronomer mathematician philosopher theologian archaeologist anthropologist sociologist
	resident neighbour neighbor villager native voter customer passenger tourist pensioner retiree homeowner tenant landlord
	member head boss deputy successor predecessor heir widow widower mother father son daughter brother sister husband wife
	cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter friend colleague girlfriend boyfriend fiance fiancee ally
	mayor-elect governor-elect senator-elect congressman-elect dictator ruler strongman tyrant president autocrat man woman boy girl
	teenager child lawyer attorney barrister solicitor counsel registrar curator librarian archivist conservationist
	environmentalist feminist humanitarian philanthropist ombudsman watchdog auditor accountant actuary representative assistant
	secretary coordinator specialist technician operator planner instructor tutor trustee president alumnus graduate dropout
	star celebrity icon legend personality mate running-mate guru tycoon evangelist televangelist preacher missionary cleric`);

/** Titles that come directly before a name, whether written large or small: "Gov.", "Mr", "spokesman". */
export const TITLES: ReadonlySet<string> = new Set([...COURTESY, ...RANKS, ...CLERGY, ...OFFICES, ...OCCUPATIONS]);

/** Titles that tell nothing of what somebody does: "Mr". */
export const COURTESY_TITLES: ReadonlySet<string> = COURTESY;

/** Nouns for what a person does or is, one of which heads a description: "a defence analyst". */
export const ROLES: ReadonlySet<string> = new Set(
	[...RANKS, ...CLERGY, ...OFFICES, ...OCCUPATIONS].filter(
		(word) => word.length > 3 || /^(?:ceo|cfo|coo|mp|boy|man|son|cop)$/.test(word),
	),
);

/** Words before a role noun that belong to it: "former", "deputy". */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
	former ex then current acting interim outgoing incoming senior junior deputy assistant associate chief lead leading top head vice
	prime foreign defence defense interior finance justice health education labor labour energy trade transport treasury home state
	federal national local regional county city district town village provincial municipal communal public private general attorney
	press communications media policy campaign party council police army navy military air intelligence security rebel opposition
	government presidential parliamentary congressional senate house majority minority independent prominent veteran retired longtime
	long-time well-known famed famous renowned noted celebrated fellow rival conservative liberal progressive republican democratic socialist
	moderate radical far-right far-left right-wing left-wing centrist popular populist young old elderly political legal medical
	religious spiritual supreme crown grand high special executive managing founding medical technical financial economic
	editorial research science research sports football baseball basketball hockey soccer tennis cricket rugby news radio television tv
	talk talk-show morning business real estate tech software union labor student youth women human rights civil environmental climate
	gay black white union church syndicated award-winning pulitzer nobel best-selling running co late alleged convicted self-described
	billionaire millionaire wealthy democratic gop communist green labour tory de facto`);

/** Nouns that end the name of a body or place rather than a person: "Trump Tower", "Kent County". */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(`
	academy act administration affairs agency air airlines airport alliance america army assembly assistance association associates authority
	avenue award awards bank base battalion bay beach bill board boulevard bridge brigade brigades brothers bureau business cabinet caliphate
	campaign campus capital capitol caucus center centre century channel chronicle church city clinic club co coalition coast code college
	commission committee committees communications community companies company conference congress constitution convention corp corporation council
	county court courthouse courts cup daily day deal defense defence democracy democrats department desk development dioceses
	district division east economy education election elections electric embassy emirates empire enquirer enterprises estate examiner
	exchange express facility faith federation field fleet force forces forest forum foundation front fund gallery garden gardens gate gazette globe
	government grill group guard guardian hall harbor health heights herald hill hills holdings home hospital hotel hour house inc
	industries initiative inquirer institute institution insurance intelligence interests international island islands journal
	justice kingdom lake land law league legion library limited llc llp ltd magazine mall media memorial ministry mission monitor
	mosque motors mountain mountains movement museum mutual nation nations navy network networks news north oil order organization organisation
	pac palace park parliament parties partners partnership party patrol peninsula petroleum plan plant plaza police policy port post
	power press prison prize program programme project province radio railway ranch record reform region register relief report republic
	republicans research reserve resort restaurant review revolution river road rights room root sea security senate service services show shows
	society solutions south square stadium state states station steel store stores street strip studio studios summit supreme survey
	syndicate system systems taskforce tavern team technologies technology telegraph television temple territory theater theatre
	times today tower towers town township trade treasury treaty tribune tribunal trust tv union united university valley veterans village
	violence vote voters war watch website week weekly west wing workers world zone airways championship championships olympics summit
	senators congressional act fbi cia nsa isis gop dnc rnc cnn abc nbc cbs msnbc npr bbc pbs amendment accord accords agreement doctrine
	americans supporters survivors democrat agents officials officers women men girls boys journalists study index wire insider hub beast`);

/** Words that begin the name of a place or body: "New York", "Los Angeles". */
export const PLACE_OPENERS: ReadonlySet<string> = wordSet(
	"new san los las santa fort mount saint st north south east west northern southern eastern western central lake port cape upper lower el great united islamic",
);

/** Parties and groups that may stand before a name without being part of it: "Republican Ann Lee". */
export const PARTIES: ReadonlySet<string> = wordSet(`
	republican democrat democratic conservative liberal labour tory libertarian socialist communist green gop independent marxist christian
	muslim jewish catholic protestant sunni shiite evangelical hispanic latino african-american black white nobel pulitzer house senate
	republicans democrats muslims christians`);

/** Roles that somebody has only in relation to somebody else: "his wife". */
export const KIN: ReadonlySet<string> = wordSet(`
	wife husband son daughter mother father brother sister friend cousin uncle aunt nephew niece successor predecessor widow widower
	girlfriend boyfriend fiance fiancee grandmother grandfather grandson granddaughter`);

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

/** Common nouns for a body, whose name may follow: "the group Green Ring". */
export const BODY_KINDS: ReadonlySet<string> = wordSet(`
	group party company firm organization organisation network movement agency newspaper magazine website channel broadcaster charity
	faction militia site outlet platform nonprofit`);
