// Words of the names of bodies, places and parties, in lower case. Written for this program; words as in general use
// in the press.

/** Nouns that end the name of a body or place rather than a person: "Trump Tower", "Kent County". */
export const BODY_NOUNS = `
	academy act administration affairs agency air airlines airport alliance america army assembly assistance
	association associates authority avenue award awards bank base battalion bay beach bill board boulevard bridge
	brigade brigades brothers bureau business cabinet caliphate campaign campus capital capitol caucus center centre
	century channel chronicle church city clinic club co coalition coast code college commission committee committees
	communications community companies company conference congress constitution convention corp corporation council
	county court courthouse courts cup daily day deal defense defence democracy democrats department desk development
	dioceses district division east economy education election elections electric embassy emirates empire enquirer
	enterprises estate examiner exchange express facility faith federation field fleet force forces forest forum
	foundation front fund gallery garden gardens gate gazette globe government grill group guard guardian hall harbor
	health heights herald hill hills holdings home hospital hotel hour house inc industries initiative inquirer
	institute institution insurance intelligence interests international island islands journal justice kingdom lake
	land law league legion library limited llc llp ltd magazine mall media memorial ministry mission monitor mosque
	motors mountain mountains movement museum mutual nation nations navy network networks news north oil order
	organization organisation pac palace park parliament parties partners partnership party patrol peninsula
	petroleum plan plant plaza police policy port post power press prison prize program programme project province
	radio railway ranch record reform region register relief report republic republicans research reserve resort
	restaurant review revolution river road rights room root sea security senate service services show shows society
	solutions south square stadium state states station steel store stores street strip studio studios summit supreme
	survey syndicate system systems taskforce tavern team technologies technology telegraph television temple
	territory theater theatre times today tower towers town township trade treasury treaty tribune tribunal trust tv
	union united university valley veterans village violence vote voters war watch website week weekly west wing
	workers world zone airways championship championships olympics summit senators congressional act fbi cia nsa isis
	gop dnc rnc cnn abc nbc cbs msnbc npr bbc pbs amendment accord accords agreement doctrine americans supporters
	survivors democrat agents officials officers women men girls boys journalists study index wire insider hub beast`;

/** Common nouns for a body, whose name may follow: "the group Green Ring". */
export const BODY_KINDS = `
	group party company firm organization organisation network movement agency newspaper magazine website channel
	broadcaster charity faction militia site outlet platform nonprofit`;

/** Words that begin the name of a place or body: "New York", "Los Angeles". */
export const PLACE_OPENERS = `
	new san los las santa fort mount saint st north south east west northern southern eastern western central lake
	port cape upper lower el great united islamic`;

/** Parties and groups that may stand before a name without being part of it: "Republican Ann Lee". */
export const PARTIES = `
	republican democrat democratic conservative liberal labour tory libertarian socialist communist green gop
	independent marxist christian muslim jewish catholic protestant sunni shiite evangelical hispanic latino
	african-american black white nobel pulitzer house senate republicans democrats muslims christians`;

/** Common nouns for several people who speak as one. */
export const GROUP_NOUNS = `
	campaign team administration government report officials supporters allies aides police poll voters family
	lawyers`;
