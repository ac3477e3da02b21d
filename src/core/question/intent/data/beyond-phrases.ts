// Requests for more than quoting, in the templates of intent-phrases.ts. Written for this program.

/** What the bot is asked to do with the words that follow and never does, for it only quotes. */
export const BEYOND_TEMPLATES = {
	summarise: `
		is there a summary of; do you have a summary of; can i|we have|get a summary of; summarise;
		summarize; sum up; sum * up; sum it up; give me a summary of; give a summary of; give us a summary
		of; write a summary of; write me a summary of; make a summary of; a summary of; summary of; a short
		summary of;
		give me a short|quick|brief summary of; give me the gist of; the gist of; tldr of; tldr; give me an
		overview of; an overview of; overview of; summary; a summary; give me a summary; boil down; recap; give me a
		recap of; what is the gist of; what is the summary of; paraphrase; rephrase; rewrite; shorten;
		condense; explain
		in your own words; explain in simple words; key|main points|takeaways of|from|in; the key|main
		points|takeaways
		of|from|in; give me the key|main points|takeaways of|from|in; what are the key|main points|takeaways
		of|from|in; simplify; summarise for me; summarize for me; i need|want a summary of; a
		brief of; brief me on; a digest of`,
	translate: `
		translate; how do you say; give me a translation of; a translation of; translation of; write a
		translation of; make a
		translation of; i need|want a translation of`,
	"add-up": `
		add up; total up; tally up; tally; calculate; compute; work out the total of; work out the sum of; work
		out the average of; work out the difference between; sum the; add together; average out; count up; what is the
		sum of; what is the average of`,
	compare: `
		compare; contrast; compare and contrast; what is the difference between; what are the differences between; the
		difference between; differences between; a comparison of; make|give a comparison of|between; make|give me a
		comparison of|between`,
	write: `
		write|draft|compose|generate|create a|an|another headline|tweet|post|article|story|letter|email|intro|lede|lead
		for|about|on|from|of; write|draft|compose|generate|create me|us a|an|another
		headline|tweet|post|article|story|letter|email|intro|lede|lead for|about|on|from|of; suggest|propose a|an
		headline|title|tweet for|about; proofread; fact-check; factcheck`,
	judge: `
		what do you think about|of; what is your opinion|view|take on|of|about; do you think; do you believe; do you
		agree with|that; what would you say about; how do you feel about; do you like; do you support`,
} as const;

/** Such requests of which nothing follows. */
export const WHOLLY_BEYOND = {
	summarise: `
		what is * about; what * is about; what is it about; what is * all about; what happens in *; explain
		*; explain *
		to me; explain it; key|main points|takeaways; the key|main points|takeaways; give me the
		key|main|most points|takeaways; give me the key|main important points|takeaways; what are the key|main
		points|takeaways; the gist; give me the gist; what is the gist; in a nutshell; in short; bullet
		points; give me
		bullet points; what does * say; tell me about *; what is the point of *; make * shorter; make it
		shorter; give me
		* in short|brief; sum * up; overview; an overview; give me an overview; tl dr`,
	translate: "a translation; give me a translation; translation",
	"add-up": "how much is that in total; how many is that in total; what is the total",
	compare: "what is the difference; compare them",
	write: `
		write|draft|compose|generate|create a|an|another
		headline|tweet|post|article|story|letter|email|intro|lede|lead;
		write|draft|compose|generate|create me|us a|an|another
		headline|tweet|post|article|story|letter|email|intro|lede|lead; suggest a headline|title|tweet;
		write something`,
	judge: `
		what do you think; is * biased|fair|accurate|good|balanced|reliable|neutral; is it
		biased|fair|accurate|balanced|reliable|neutral; do you agree; your opinion; what is your opinion|view|take`,
} as const;

/** Words that add nothing to such a request. */
export const ADDS_NOTHING = `
	* it that for me us all of everything briefly in one two three few sentence sentences words short shortly brief
	bullet points line lines paragraph paragraphs quickly up down a an please 5 3 10 five whole thing entire simple
	terms english plain`;
