import { termsOf } from "../terms/terms.ts";

// Groups of words that British and American news use for one thing or for the two sides of one event, written for this
// program. They are words that a reporter would change for variety, so no group holds a name.
const GROUPS = `
kill died dead death deadly slain fatal fatality fatally; murder homicide manslaughter;
hurt injured wounded injury casualty; attack assault strike raid offensive; invade invasion incursion;
bomb bombing explosion blast explode detonate; shoot shooting gunfire gunman shooter gunned;
weapon arms gun firearm munition; soldier troops serviceman military army forces; war conflict fighting hostilities;
ceasefire truce armistice; peace reconciliation; agreement deal accord pact treaty;
talks negotiation negotiate dialogue; meeting summit conference;
protest demonstration demonstrate rally demonstrator protester march; riot unrest disorder violence;
arrest detain detention custody apprehend; jail prison imprisoned incarcerated sentenced;
prisoner inmate convict detainee; court tribunal judge judiciary; trial prosecution hearing;
accused charged alleged indicted suspected; sue lawsuit sued suit litigation; lawyer attorney solicitor barrister;
law legislation bill act statute; ban prohibit outlaw forbidden banned; approve endorse authorise authorize pass;
reject refuse turned decline rebuff; allow permit let; police officer cop constable;
thief robber burglar stolen steal theft robbery burglary heist; fraud scam embezzlement swindle;
election vote poll ballot electoral; voter electorate; poll survey; candidate nominee contender;
nomination nominee nominated; win won winner victory triumph champion; defeat lost loss beaten lose beat;
elect elected choose chosen chose; appoint appointed named installed; resign resignation quit stepped;
fire fired sack sacked dismiss dismissed ousted; leader head chief boss; chairman chair chairwoman chairperson;
ceo chief executive boss; president presidency presidential; prime premier;
lawmaker legislator congressman congresswoman senator mp; parliament legislature congress;
government administration cabinet authorities; official spokesman spokeswoman spokesperson; politician political;
minister secretary; king queen royal monarch monarchy; coronation crowned; ambassador envoy diplomat;
refugee migrant asylum immigrant; border frontier; country nation; state province; city town; capital city;
village hamlet; citizen resident inhabitant; people person population; child kid youngster children minor;
baby infant newborn; teenager teen adolescent; woman female women; man male men; wife husband spouse;
married marriage wed wedding; divorce split separation; mother mum mom; father dad; parent guardian;
friend ally companion; enemy foe adversary rival; company firm business corporation enterprise; factory plant;
shop store retailer retail; customer consumer shopper; worker employee staff labour labor; job employment work post;
layoff redundancy cut axed; union syndicate; salary wage pay earnings; money cash funds funding;
buy purchase acquire acquisition bought takeover; sell sale sold; price cost tariff fee fare; expensive costly; cheap inexpensive;
rise increase grow growth surge climb soar jump; fall drop decline decrease plunge slump plummet;
tax levy duty tariff; economy economic; recession downturn slump; debt loan borrowing; bank lender; profit earnings;
bankrupt insolvent bankruptcy administration; share stock; car vehicle automobile auto; carmaker automaker;
lorry truck; plane aircraft airplane aeroplane jet airliner; flight fly flew; ship vessel boat;
train rail railway railroad; underground subway metro tube; crash collision accident; road street highway motorway;
bridge overpass; airport airfield; fire blaze wildfire; flood flooding inundated;
storm hurricane typhoon cyclone tempest; earthquake quake tremor; snow blizzard; weather climate; hot heat heatwave;
rescue rescued saved save; disaster catastrophe; aid relief assistance help; doctor physician medic;
medicine drug medication pharmaceutical; vaccine jab vaccination inoculation vaccinated immunisation immunization;
disease illness sickness; virus pathogen; epidemic outbreak pandemic; covid coronavirus; hospital clinic;
patient sufferer; health healthcare medical; surgery operation; research study; researcher scientist;
discover discovery found; space nasa astronaut cosmos; rocket spacecraft; planet world; animal creature species;
dog puppy canine; cat kitten feline; film movie picture; actor actress star; singer musician vocalist;
song single track; album record; band group; show series programme program; television tv broadcast;
broadcaster network; newspaper paper daily; journalist reporter correspondent; book novel; author writer novelist;
prize award honour honor; festival carnival; football soccer; match game fixture; player footballer athlete;
team side squad club; coach manager trainer; stadium arena; tournament championship competition contest;
race contest; school college academy; university college; student pupil; teacher professor; church cathedral;
religion faith religious; priest clergyman pastor vicar; museum gallery; painting portrait artwork;
house home residence; flat apartment; building structure; food meal dish; drink beverage; oil petroleum crude;
petrol gasoline fuel; electricity power energy; phone telephone mobile cellphone smartphone handset;
internet online web; website site; computer pc laptop; hacker hack cyberattack cyber; app application;
ai artificial; robot android; say said told; announce announcement declare reveal unveil; warn warning caution;
demand call urge; criticise criticize condemn denounce slam blast; praise hail applaud; promise pledge vow;
claim allege assert; deny denied denial; admit acknowledge confess concede; apologise apologize apology sorry;
plan scheme proposal intend; begin start commence launch; end finish conclude stop; close shut closure;
delay postpone postponed; cancel scrap axe abandon; build construct construction built;
destroy demolish destruction; damage harm; repair fix; remove withdraw pull; expand enlarge expansion;
reduce cut slash; replace substitute; return back; leave depart exit; arrive arrival; visit trip tour;
big large huge massive giant; small little tiny; famous celebrity celebrated; important significant key major;
rich wealthy billionaire; poor poverty; dangerous hazardous; safe secure safety; secret clandestine classified;
annual yearly; century hundred; rubbish garbage trash waste; holiday vacation; autumn fall; lift elevator;
weed cannabis marijuana; gay homosexual lgbt; black african; climate warming; pregnant pregnancy;
abortion termination; birth born;
flee escape refuge exile haven sanctuary asylum; intervene intervention enter entry involvement; equipment hardware weapon gear;
worth value valued cost; siege besiege blockade; lease rent; ally partner backer; evidence proof; shortage lack scarcity;
merge merger combine; hire recruit; recall withdraw; theory hypothesis; injure maim; hostage captive abduct kidnap;
cease halt stop; victim casualty; explore exploration expedition; inspect inspection probe inquiry investigation investigate`;

/** The terms that news uses for the same thing as a term: "drug" → "medicin", "pharmaceut". */
export function synonymsOf(term: string): readonly string[] {
	return SYNONYMS.get(term) ?? [];
}

const SYNONYMS: ReadonlyMap<string, readonly string[]> = indexGroups(GROUPS.split(";").map(termsOf));

function indexGroups(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
	const synonyms = new Map<string, readonly string[]>();
	for (const group of groups) {
		for (const term of group) {
			const others = group.filter((other) => other !== term);
			synonyms.set(term, [...new Set([...(synonyms.get(term) ?? []), ...others])]);
		}
	}
	return synonyms;
}
