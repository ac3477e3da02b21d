// Words that begin with a capital letter for another reason than that they are part of a name. Written for this
// program from what news prints at the beginning of sentences and of captions; general English.

/** Words that are no part of a name, in lower case, beside those that open a sentence. */
export const NEVER_IN_A_NAME = `
	monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
	october november december mr's i'm i've i'll i'd us me him them who's it's he's she's that's they're we're you're
	we've there's here's what's let's don't can't won't isn't yes no oh well god speaking later earlier today
	yesterday tomorrow tonight through between among during against about into over within are is was were be been
	has have had do does did can could will would should may might must says said let if where why how whose whom few
	many much several any nobody everyone somebody everybody someone nothing something perhaps maybe neither either
	besides further moreover thus hence indeed additionally finally eventually recently currently previously please
	thanks too very just than like upon because although despite prior following according referring given regarding
	unlike citing asked related watch read click photo image video advertisement copyright getty update
	breaking exclusive`;
