// Abbreviations that end in a full stop, in lower case without it, and what tells whether a sentence ends there.
// Written for this program; forms as in the Associated Press Stylebook ("abbreviations and acronyms", "state names").

/** Titles and the like: a name or a number follows, so they never end a sentence. */
export const BEFORE_A_NAME = `
	mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col cpl sgt maj capt cmdr adm brig pvt det insp supt rev
	fr hon pres sec amb messrs mme mlle st ste mt ft vs v no nos fig figs art vol pp ch cf approx est ca al dist atty`;

/** May stand at the end of a sentence as well as inside one: what follows decides. */
export const MAY_END = `
	jr sr inc ltd co corp cos plc llc bros dept univ assn ave blvd rd sq etc jan feb mar apr jun jul aug sept sep oct
	nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md
	mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo esq phd hrs mins secs`;

/**
 * Printed in small letters too; the others are abbreviations only with a capital: "Ill." is a state, "ill" is not
 * well.
 */
export const IN_SMALL_LETTERS =
	"vs v fig figs vol pp cf approx est ca al inc ltd co corp plc dept ave blvd rd etc hrs mins secs";

/** Abbreviations that a number follows where they do not end a sentence. */
export const BEFORE_A_NUMBER = "no nos n art p pp vol fig figs ch sec approx est ca";

/** Words that open a sentence when they follow "U.S." or "Inc." with a capital letter. */
export const SENTENCE_OPENERS = `
	a an the this that these those he she it they we i you his her its their our my your there here in on at by for
	from with without to of as after before since when while if although though because but and or so yet nor not no
	some many most all both each every another other such what who why how where which however meanwhile instead also
	then now still even only more last next one two three according asked once until despite during under over`;

/** More of them, which elsewhere may be names: "Will", "May". */
export const MORE_OPENERS = `
	do does did is are was were will would can could should has have had let nobody nothing everyone everybody none
	neither either few several yesterday today tomorrow later earlier`;

/** What the name of a country in letters is joined to: "the U.S. Senate", "a U.K. Treasury report". */
export const AFTER_A_COUNTRY = `
	senate house congress congressman congresswoman army navy marine marines air force forces coast guard supreme
	court district circuit department secretary president vice sen senator rep representative attorney justice state
	states embassy ambassador consulate treasury federal border customs immigration capitol government
	administration environmental food census fish forest geological postal chamber constitution central midwest
	south north east west northeast northwest southeast southwest open bank security general high commission charge
	virgin steel soccer olympic agency for women men special national bureau interior energy defense defence trade
	foreign parliament`;

/** Verbs that tell that a name before them begins a sentence; those in "-ed" are known by it. */
export const FINITE_VERBS = `
	is are was were has have had will would can could may might must should did does do said says went came took
	made gave got saw knew thought told found kept left held brought began felt became led lost met paid put ran
	read sat sent set sold spent spoke stood stayed taught wrote won won't hit cut let fell flew grew drew drove
	rose hid built bought caught fought sought wore broke chose ate drank sang swam threw`;
