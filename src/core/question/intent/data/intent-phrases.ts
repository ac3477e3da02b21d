// What people write to a bot besides questions about the news, and how they ask about the articles themselves. Written
// for this program. In a template "*" stands for the article ("this", "the story"), and bars part words of one place.

/** Greetings, thanks and the like: a message of nothing else asks for nothing. */
export const CHAT = `
	hi; hello; hey; hiya; yo; hi there; hey there; hello there; good morning; good afternoon; good evening;
	morning; afternoon; evening; thanks; thank you; thank you very much; thanks a lot; many thanks; thx; ty;
	cheers; great; nice; perfect; cool; ok; okay; got it; bye; goodbye; good night; see you; please; all;
	everyone; team; bot; so much; again; for the help; for your help; that helps; that helped; how are you;
	welcome; nice one; good bot; well done; you rock; lol; haha; test; ping; are you there; awesome;
	brilliant; lovely;
	love it; thanks so much; thank you so much; no thanks; never mind; nevermind; sorry; yes; no; yep; nope; sure;
	good day; greetings; howdy; sup; what is up; good job; great job; you too; take care; see ya; ciao`;

/** Words for the article that is talked of. */
export const ARTICLE_REFERENCES = `
	this article; the article; that article; this story; the story; that story; this piece; the piece; that
	piece; this text; this report; your article; this news article; the above article; this`;

/** Nouns for an article that a message describes, as in "the Syria story", and what stands before it. */
export const ARTICLE_NOUNS = "article story piece";
export const BEFORE_ARTICLE = "the this that your our";

/** Asking the bot to do something. */
export const ASKS_TO_DO = `
	can you; could you; would you; will you; can you please; could you please; would you please; please;
	pls; kindly;
	i want you to; i would like you to; i'd like you to; i need you to; can i get you to; let's; try to; just; now;
	would you mind; are you able to; is it possible to; do me a favour and; do me a favor and; go ahead and`;

/** Asking what there is to ask. */
export const HELP_TEMPLATES = `
	help; help me; help please; i need help; need help; commands; usage; manual; instructions; menu; start; what
	can you do; what can you do for me|us; what can you help with; what can you help me with; how can you
	help; how do|does you|this|it|* work; how do i|we use you|this|it|*; how does this bot work; how do i|we
	ask; what can i|we ask|do; what can i|we ask you; what should i|we ask; what are you; who are you; what is
	this bot; what do you know; how do i|we start; how to use this|it|*; what are your commands; what commands
	are there; help me out; help us; help out; i am lost; i am stuck; what are you for; what is * for; what is *;
	are you a bot|human|robot|machine|person; are you human|real|ai; are you an ai; who
	made|built|created you; what
	sources do you use|have; what is your name; what can this bot do; what does this bot do; how can i|we use
	you|this|it; how do i|we use *|the bot; how do i|we use * bot; how does|do * bot work; how do i|we
	ask a question; how do i|we ask you a question; what kind
	of questions can i|we ask; what questions can i|we ask; what can i|we ask you about; what can i|we
	ask about; what else can you do; what do you do here;
	how to ask; what
	is on the record; introduce yourself; tell me about yourself; about you; examples; give me an example; example
	questions; what should i|we ask you`;

export const FACT_TEMPLATES = {
	byline: `
		who wrote *; who * is|was by; who has written *; who authored *; who penned *; who is * by; who was *
		by; who was * written by; by whom is|was *; by whom is|was * written; who is the
		author|writer|reporter|journalist of|behind *; who is the author|writer; who is the journalist; whose
		byline is on *; whose byline is it; byline; the byline; author; what is the byline; what is the byline
		of|on *; whose article|story|piece is this|*; who did * write; which journalist|reporter wrote *; which
		journalists|reporters wrote *; name the author; name the author of *; author of *; byline of *`,
	published: `
		when was|is * published|posted|written|released; when was|is it published|posted; when did * come out;
		when did * appear|run; when is|was * from; what is the date of *; what date is|was * from; what date
		is|was * published; date of *; publication date; publication date of *; the publication date; what is
		the publication date; what is the publication date of *; how old is *; when was * first published; when
		* was published|posted|written; when * came out; what day was * published; date published; when did
		you|we publish|run|post *`,
	updated: `
		when was|is * updated|changed|edited|corrected|amended|modified|revised; when was it
		updated|changed|edited|corrected; when was it|* last updated|changed|edited|corrected|modified|revised;
		has * been updated|changed|edited|corrected; has * been updated|changed|edited|corrected since; was *
		updated|changed|edited|corrected; when did * change; when did * last change; when * was last|first
		updated|changed; when * was updated|changed; last update; last update of *; what is the last update;
		update date; last modified`,
	publisher: `
		which|what paper|newspaper|publication|outlet|magazine|site is|was * from|in; which|what
		paper|newspaper|outlet; which|what paper|newspaper|publication|outlet|site published|ran|printed *; who
		published|ran *; who publishes *; which|what paper|newspaper|publication|outlet is|was it; which|what
		paper|newspaper|publication|outlet is *; where was * published; where is|was * from; where did *
		appear|run; what is the source of *; who is the publisher; who is the publisher of *; what is the
		publisher; publisher; the publisher; publisher of *; which|what paper did * appear in; which|what paper
		was * published in; name of the paper; name of the newspaper`,
	headline: `
		what is the headline; what is the headline of|on *; what was the headline; what was the headline of|on
		*; headline; the headline; headline of *; the headline of *; what is the title; what is the title of *;
		title; title of *; what is * called; what is * headlined|titled; give me the headline; give me the
		headline of *; what does the headline say; what the headline is`,
	url: `
		link; the link; url; the url; a link; link to *; the link to *; a link to *; what is the link|url; what is the
		link|url of|to|for *; can|may i|we have|get|see the|a link; can|may i|we have|get|see the|a link to|for *;
		give|send|show|find the|a link; give|send|show|find me|us the|a link; give|send|show|find the|a link
		to|of|for *;
		give|send|show|find me|us the|a link to|of|for *; where can i|we read|find|see *; where is *; where
		is * online;
		open|send|read|show|give|find|share *; open|send|read|show|give|find me|us *; do you have the|a link; do you
		have the|a link to|for *; *; i need|want the|a link; i need|want the|a link to|for *; i need|want *;
		where do i
		find *; got|have a|the link; got|have a|the link to *; full article|text; the full article|text; can|may i|we
		read|see|have *; do you have *`,
} as const;

/** Asking who is quoted, and no more. */
export const QUOTED_TEMPLATES = `
	digest; a|the digest; digest of|for *; a|the digest of|for *; * digest; give|show|make|send me|us a|the digest;
	give|show|make|send me|us a|the digest of|for *; article digest; who is quoted on what; who is quoted in * on what;
	who is quoted on what in *; who is quoted and on what; who is quoted in * and on what; who is quoted how often;
	who is quoted how often in *; how often is who quoted; who is quoted most; who is quoted most in *;
	who is|has been quoted; who is|has been quoted in *; names of everyone|everybody|all quoted; names of
	everyone|everybody|all quoted in *; who is|are quoted; who is|are quoted in *; who is|are quoted
	there|here; who all is quoted; who all is
	quoted in *; who gets quoted; who gets quoted in *; who does * quote; who do you quote; who was|were quoted;
	who was|were quoted in *; list|name everyone|everybody|all|people quoted; list|name
	everyone|everybody|all|people quoted in *; list|name everyone|everybody who is|was quoted; list|name
	everyone|everybody who is|was quoted in *; list|name everyone|everybody you|we quote; list|name all
	people|speakers quoted; list|name all people|speakers quoted in *; list|name all the people|speakers quoted;
	list|name all the people|speakers quoted in *; list|name the people|speakers quoted; list|name the
	people|speakers quoted in *; list|name the|all speakers; list speakers; list|name the|all speakers in *;
	everyone|everybody quoted; everyone|everybody quoted in *; all people|speakers quoted; which|what people are
	quoted; which|what people are quoted in *; who speaks in *; who are the speakers; who are the people quoted;
	who are the people quoted in *; who are the speakers in *; what speakers are there; which speakers are
	there; whom does * quote; whom do you quote; who is|are cited in *; how many people are quoted; how many
	people are quoted in *; how many speakers are there; give|show|make|send me|us a|the list of
	everyone|everybody|speakers quoted; give|show|make|send me|us a|the list of
	everyone|everybody|speakers quoted in *;
	a|the list of everyone|everybody|speakers quoted; a|the list of everyone|everybody|speakers quoted
	in *; list of
	everyone|everybody|people|speakers quoted; list of everyone|everybody|people|speakers quoted in *;
	a|the list of
	people|those quoted; a|the list of people|those quoted in *; how many people|speakers do|did
	you|we|* quote; how
	many people|speakers are|were quoted; how many people|speakers are|were quoted in *; how many quotes|quotations
	are there; how many quotes|quotations are there in *; how many quotes|quotations are in *; how many
	speakers; how
	many people are quoted here|there; who do|did you|we quote; who do|did you|we quote in *; who all do
	you quote; who
	is it quoting; who are the sources; who are the sources in|of *; list the|all sources; list the|all
	sources in|of
	*; list|show|name the|all quotes|quotations; list|show|name the|all quotes|quotations in|from *; all
	quotes in|from
	*; speakers; the speakers; quoted; everyone quoted; people quoted; people quoted in *; who speaks;
	who has a quote in
	*; whose quotes are in *; whose quotes are there; who talks in *; who did * quote; who does * cite`;

/** Asking which articles there are; a topic and a day may follow. */
export const ARTICLES_TEMPLATES = `
	what|which articles|stories|pieces do|have you|we have|got; what|which articles|stories|pieces are there;
	what|which articles|stories|pieces are in the archive; what|which articles|stories|pieces can i|we ask;
	list|show articles|stories|pieces; list|show all|the|your|our articles|stories|pieces; all articles|stories;
	list|show all the|your|our articles|stories|pieces; how many articles|stories|pieces do|have you|we
	have|got; how many articles|stories|pieces are there; how many articles|stories|pieces are; what
	is|was published; how many articles|stories|pieces are in the archive;
	your articles|stories; what is in the archive; what is in your archive; what do you have in the archive; the
	articles|stories; what|which are the|your latest|newest articles|stories; the|your latest|newest
	articles|stories; latest|newest articles|stories; list|show the|your latest|newest articles|stories;
	articles|stories; what articles|stories|pieces; since when do you have articles|stories; how far back do you
	go; how far back does the|your archive go; what have you|we published; what did you|we publish; have you|we
	got articles|stories; do you|we have articles|stories; have you|we got any articles|stories; do you|we have
	any articles|stories; any articles|stories|pieces; how many articles|stories|pieces; what|which
	articles|stories|pieces are; what|which
	articles|stories|pieces were; newest|latest article|story|piece; the|your newest|latest
	article|story|piece; most
	recent articles|stories|pieces|article|story|piece; the|your most recent
	articles|stories|pieces|article|story|piece;
	what is the|your newest|latest article|story|piece; what is the|your most recent article|story|piece; what are
	the|your most recent articles|stories|pieces; show|list|give|find me|us articles|stories|pieces;
	show|list|give|find me|us the|all|your|our|any articles|stories|pieces; show|list|give|find me|us the|your
	newest|latest articles|stories|pieces|article|story|piece; find articles|stories|pieces;
	find|show|list any articles|stories|pieces; what is new; anything new; what news do you have; what
	do|have you|we
	have|got; what else do|have you|we have|got; do you|we have anything; have you|we got anything; have you|we
	anything; got anything; got any articles|stories|pieces; anything; what have you got in the archive;
	what is the
	archive about; what do you have there; have you|we written|published anything; have you|we
	written|published; have
	you|we written|published any articles|stories|pieces; what have you|we written; a list of
	articles|stories|pieces; a
	list of all articles|stories|pieces; list of articles|stories|pieces; list everything; list of all
	articles|stories|pieces; pieces; everything you have; all you have; what is in the corpus; our|your
	coverage; what
	coverage do you have`;

/** What joins a topic to a question for articles. */
export const OPENS_TOPIC = "about on regarding concerning mentioning covering mention mentions";
