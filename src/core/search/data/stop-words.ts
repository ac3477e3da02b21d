// English function words, which say nothing of what a text is about. Written for this program; the classes are those of
// Quirk and others, "A Comprehensive Grammar of the English Language" (1985), with the pieces of short forms.

/** Words that are neither indexed nor searched. */
export const STOP_WORDS = `
	a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves he
	him his himself she her hers herself it its itself they them their theirs themselves one ones who whom whose
	which what when where why how there here am is are was were be been being have has had having do does did doing
	done will would shall should can could may might must ought let and or but nor so yet if then else than as of at
	by for with without about against between into through during before after above below to from up upon down in
	out on off over under again further once because until while although though since unless whether also too very
	just only even ever any some such no not own same other another each every all both few more most much many
	several rather quite almost already still always never now s t d ll m re ve don didn doesn isn wasn weren aren
	hasn haven hadn wouldn couldn shouldn can't cannot isn't wasn't aren't weren't don't didn't doesn't hasn't
	haven't hadn't won't wouldn't couldn't shouldn't i'm i've i'd i'll you're you've he's she's it's we're we've
	they're they've that's there's who's what's let's dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt
	wont wouldnt cant couldnt shouldnt whats thats etc eg ie via per`;
