// What people write to a bot besides questions about the news, and how they ask about the articles themselves. Written
// for this program. In a template "*" stands for the article ("this", "the story"), and bars part words of one place.

/** Greetings, thanks and the like: a message of nothing else asks for nothing. */
export const CHAT = `
	hi; hello; hey; hiya; yo; hi there; hey there; hello there; good morning; good afternoon; good evening;
	morning; afternoon; evening; thanks; thank you; thank you very much; thanks a lot; many thanks; thx; ty;
	cheers; great; nice; perfect; cool; ok; okay; got it; bye; goodbye; good night; see you; please; all;
	everyone; team; bot; so much; again; for the help; for your help; that helps; that helped; how are you;
	welcome; nice one; good bot; well done; you rock`;

/** Words for the article that is talked of. */
export const ARTICLE_REFERENCES = `
	this article; the article; that article; this story; the story; that story; this piece; the piece; that
	piece; this text; this report; your article; this news article; the above article; this`;

/** Asking what there is to ask. */
export const HELP_TEMPLATES = `
	help; help me; help please; i need help; need help; commands; usage; manual; instructions; menu; start; what
	can you do; what can you do for me|us; what can you help with; what can you help me with; how can you
	help; how do|does you|this|it|* work; how do i|we use you|this|it|*; how does this bot work; how do i|we
	ask; what can i|we ask|do; what can i|we ask you; what should i|we ask; what are you; who are you; what is
	this bot; what do you know; how do i|we start; how to use this|it|*; what are your commands; what commands
	are there`;

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
} as const;

/** Asking who is quoted, and no more. */
export const QUOTED_TEMPLATES = `
	who is|are quoted; who is|are quoted in *; who is|are quoted there|here; who all is quoted; who all is
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
	people are quoted in *; how many speakers are there`;

/** Asking which articles there are; a topic and a day may follow. */
export const ARTICLES_TEMPLATES = `
	what|which articles|stories|pieces do|have you|we have|got; what|which articles|stories|pieces are there;
	what|which articles|stories|pieces are in the archive; what|which articles|stories|pieces can i|we ask;
	list|show articles|stories|pieces; list|show all|the|your|our articles|stories|pieces; all articles|stories;
	list|show all the|your|our articles|stories|pieces; how many articles|stories|pieces do|have you|we
	have|got; how many articles|stories|pieces are there; how many articles|stories|pieces are in the archive;
	your articles|stories; what is in the archive; what is in your archive; what do you have in the archive; the
	articles|stories; what|which are the|your latest|newest articles|stories; the|your latest|newest
	articles|stories; latest|newest articles|stories; list|show the|your latest|newest articles|stories;
	articles|stories; what articles|stories|pieces; since when do you have articles|stories; how far back do you
	go; how far back does the|your archive go; what have you|we published; what did you|we publish; have you|we
	got articles|stories; do you|we have articles|stories; have you|we got any articles|stories; do you|we have
	any articles|stories; any articles|stories`;

/** What joins a topic, and a day, to a question for articles. */
export const OPENS_TOPIC = "about on regarding concerning mentioning covering";
export const OPENS_DAY = "since after from";

/** What the bot is asked to do with the words that follow and never does, for it only quotes. */
export const BEYOND_TEMPLATES = {
	summarise: `
		summarise; summarize; sum up; give me a summary of; give a summary of; give us a summary of; write a
		summary of; make a summary of; a summary of; summary of; a short summary of; give me the gist of; the
		gist of; tldr of; tldr; give me an overview of; summary; a summary; give me a summary; boil down; recap;
		give me a recap of; what is the gist of; what is the summary of; paraphrase; rephrase; rewrite; shorten;
		condense; explain in your own words; explain in simple words`,
	translate: "translate; give me a translation of; a translation of; translation of; write a translation of",
	"add-up": `
		add up; total up; tally up; tally; calculate; compute; work out the total of; work out the sum of; work
		out the average of; work out the difference between; sum the; add together; average out`,
} as const;
