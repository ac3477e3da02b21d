// What a note between desks says of a story that nobody may use, or not yet, as agencies write it; an embargo in German
// too. "Did not kill" and "embargo lifted" close as well, which costs a story and tells nothing. What a correction says
// of the dead ("number of killed", "were killed") is none of these, nor is the Spanish "sin embargo". "STORY" and
// "DONE" stand for the words below.

/** That it may not be used yet: where a field says until when, that counts. */
export const NOT_YET = [
	...["(?<!\\bsin )embargo", "\\bsperrfrist", "\\bsperrvermerk", "\\bhold (?:for|until|till)\\b"],
	...["\\b(?:not for|no) (?:use|release|publication|broadcast) (?:before|until|till|prior)\\b"],
	...["\\bnot (?:to be )?(?:used|published|released|broadcast) (?:before|until|till|prior)\\b"],
	...[
		"\\bdo(?: not|n['’]t) (?:use|publish|print|run|post|air|broadcast|release) (?:it )?(?:before|until|till|prior)\\b",
	],
	"\\bfor release (?:at|on|after|not)\\b",
];

/** That it may not be used at all, for all that anybody knows. */
export const NOT_AT_ALL = [
	...["\\bhold (?:this|the|it|that|release|back|off|publication)\\b", "^\\W*hold\\b", "\\bon hold\\b", "\\bkill\\b"],
	...["\\b(?:please|must|to|we|legal|mandatory) hold\\b", "\\bhold\\W*$", "\\bnot (?:yet )?cleared\\b"],
	"\\bdo(?: not|n['’]t) (?:use|publish|print|run|post|air|broadcast|release|transmit|distribute)\\b",
	...[
		"\\b(?:killing|withdraw|withdrawing|withdraws|withhold|retract|retracting|retracts|pull|spike|unpublish) STORY\\b",
	],
	...[
		"\\bSTORY (?:is|was|has been|have been|must be|should be|to be|being) DONE\\b",
		"^\\W*(?:withdrawal|retraction)\\b",
	],
	...["^\\W*DONE\\b", "\\bDONE STORY\\b"],
];

export const STORY = "(?:(?:this|the|that|our|all) )?(?:story|stories|item|items|article|copy|report|piece|version)";
export const DONE = "(?:killed|withdrawn|retracted|pulled|spiked|unpublished|withheld)";
