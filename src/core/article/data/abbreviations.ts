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

/** Words that open a sentence when they follow "U.S." or "Inc." with a capital letter. */
export const SENTENCE_OPENERS = `
	a an the this that these those he she it they we i you his her its their our my your there here in on at by for
	from with without to of as after before since when while if although though because but and or so yet nor not no
	some many most all both each every another other such what who why how where which however meanwhile instead also
	then now still even only more last next one two three according asked once until despite during under over`;
