import { CUE_WORDS } from "../quotation/text/cue-words.ts";

/**
 * A question about somebody's words. "who-said" asks whose the words are; "what-said" asks for the words of a speaker,
 * on a topic ("" for any).
 */
export type QuotationQuestion =
	| {
			readonly kind: "who-said";
			/** The words whose speaker is asked for. */
			readonly words: string;
			/** What the speaker must be: "songwriter" in "which songwriter warned …". */
			readonly role: string;
			/** The lemma of the verb of the question: "deny" in "who denied …". */
			readonly verb: string;
	  }
	| {
			readonly kind: "what-said";
			readonly speaker: string;
			readonly topic: string;
			/** Whether it asks for what the speaker denied or did not say. */
			readonly isDenied?: true;
	  };

// With these a question asks for words; other reporting verbs ("announce", "describe") do so before "that" only.
export const OF_WORDS: ReadonlySet<string> = new Set(
	`say tell claim argue suggest warn complain accuse criticize criticise praise blame condemn denounce mock slam blast deny insist
	predict quip joke remark allege assert contend boast lament urge vow promise tweet reply respond`.split(/\s+/),
);
const FORMS = [...CUE_WORDS].flatMap(([word, { lemma }]) => (OF_WORDS.has(lemma) ? [word] : []));
const BEFORE_THAT = [...CUE_WORDS].flatMap(([word, { form }]) => (form === "past" || form === "present" ? [word] : []));
// After a noun only these are verbs for sure: "which minister denied", and not "which two states".
const PAST_FORMS = [...CUE_WORDS]
	.flatMap(([word, { lemma, form }]) => (OF_WORDS.has(lemma) && form === "past" ? [word] : []))
	.concat("says");
const SPEAK =
	"say|talk|speak|comment|tell|think|write|mention|respond|reply|claim|argue|suggest|warn|announce|promise|predict|insist|complain|admit|deny|explain|declare|criticise|criticize|accuse|propose|vow|recommend|urge";
const TALK =
	"talk(?:ed|s|ing)? (?:about|of|on)|sp(?:oke|eaks?|oken) (?:about|of|on)|comment(?:ed|s)? on|point(?:ed|s) out|call(?:ed|s)?|quoted";
const VERB = `(?:${TALK}|(?:${BEFORE_THAT.join("|")})(?= that\\b)|${FORMS.join("|")})\\b(?! (?:off|down|up)\\b)`;
const WORDS =
	"quotes?|quotations?|comments?|statements?|remarks?|words|reaction|response|reply|answer|views?|opinion|stance|position|take|line";
const ABOUT = "about|on|regarding|concerning|of|to|when|after|over";
const OPENING =
	"(?:please |hey |hi |ok |so |and |but )*(?:do (?:we|you) know |(?:can|could) you (?:tell|show|find) me |tell me |find out |i (?:want|need) to know )?";

const WHO_SAID: readonly RegExp[] = [
	new RegExp(`^${OPENING}whose (?:${WORDS}) (?:is|are|was|were) (?:this|these|that|it)\\b:?\\s*(?<words>.+)$`, "i"),
	new RegExp(
		`^${OPENING}(?:who|whom) (?:is|was|were|are) (?:it (?:that|who) )?quoted (?:as )?(?<verb>saying|on|about)\\b(?<words>.+)$`,
		"i",
	),
	new RegExp(
		`^${OPENING}(?:who else|who|whos|who's) (?:(?:was|is) it (?:that|who) |(?:has|have|had|did|does) )?(?:also |once |ever |publicly )?(?<verb>${VERB})(?<words>.+)$`,
		"i",
	),
	new RegExp(
		`^${OPENING}(?:which|what) (?<role>(?:(?!is |are |was |were |did |does |do |has |have |had |was )[\\p{L}'’-]+ ){1,4}?)(?:has |have |had )?(?<verb>${PAST_FORMS.join("|")})\\b(?<words>.+)$`,
		"iu",
	),
];

const WHAT_SAID: readonly RegExp[] = [
	new RegExp(
		`^${OPENING}what(?:'s|’s|s)? (?:else )?(?:did|does|do|has|have|had|is|was) (?<speaker>(?!not |been ).+?) (?:ever |also )?(?:${SPEAK}|said|saying|told)\\b(?<topic>.*)$`,
		"i",
	),
	new RegExp(
		`^${OPENING}(?:did|does|do|has|have|had|is|was) (?<speaker>.+?) (?:ever |also |yet |publicly )*(?:${SPEAK}|said|commented|spoken|told|talked|quoted|saying)\\b(?<topic>.*)$`,
		"i",
	),
	new RegExp(
		`^${OPENING}what(?:['’]s| was| were| is| are) (?<speaker>.+?)(?:['’]s?|s['’]) (?:${WORDS})\\b(?<topic>.*)$`,
		"i",
	),
	new RegExp(
		`^${OPENING}what (?:was|were|is|are) the (?:${WORDS}) (?:of|from|by) (?<speaker>.+?) (?<topic>(?:${ABOUT}) .*)$`,
		"i",
	),
	new RegExp(
		`^${OPENING}(?:is there |are there |is there an?y |any |need |find |get |give me |show me |show |looking for |i need |i want |all )*(?:an? |the |some |any )?(?:${WORDS}) (?:from|by|of) (?<speaker>.+?)(?<topic> (?:${ABOUT}) .*)?$`,
		"i",
	),
	new RegExp(
		`^(?!what|who|which|how|when|where|why|whose)(?<speaker>(?:[\\p{L}'’.-]+ ?){1,5}?) (?:${WORDS}) (?<topic>(?:${ABOUT}) .*)$`,
		"iu",
	),
	/^what (?:about )?(?<speaker>.+?) (?:said|says|told|thinks)\b(?<topic>.*)$/i,
];

/** "Taha on the bases": a speaker only if somebody of that name is quoted, which the caller finds out. */
const BRIEF = /^(?<speaker>(?:[\p{L}'’.-]+ ?){1,4}?) (?:on|about|re) (?<topic>.+)$/iu;

/** Reads a question about somebody's words; null where it asks for something else. */
export function readQuotationQuestion(question: string): QuotationQuestion | null {
	const text = question.trim().replace(/[\s?.!]+$/, "");
	return readWhoSaid(text) ?? readWhatSaid(text);
}

function readWhoSaid(text: string): QuotationQuestion | null {
	for (const pattern of WHO_SAID) {
		const { words = "", role = "", verb = "say" } = pattern.exec(text)?.groups ?? {};
		if (words.trim() === "") continue;
		const lemma = lemmaOf(verb);
		return { kind: "who-said", words: trimWords(words, lemma), role: role.trim(), verb: lemma };
	}
	return null;
}

function readWhatSaid(text: string): QuotationQuestion | null {
	for (const pattern of WHAT_SAID) {
		const { speaker, topic = "" } = pattern.exec(text)?.groups ?? {};
		if (speaker === undefined || !isSpeaker(speaker)) continue;
		const addressed = /\b(?:tell|told)\b/i.test(text) ? topic.trim().replace(ADDRESSEE, "") : topic;
		const isDenied = DENIED.test(text.slice(0, text.length - topic.length)) ? ({ isDenied: true } as const) : {};
		return { kind: "what-said", speaker: trimSpeaker(speaker), topic: trimTopic(addressed), ...isDenied };
	}
	return null;
}

// "what did Lee deny", "what did Lee not say", "what didn't Lee say"
const DENIED = /\b(?:den(?:y|ied|ies)|not|never)\b|n['’]t\b/i;

// "told the French media about …", "told reporters": the one addressed is no topic.
const ADDRESSEE =
	/^(?:(?:the |his |her |their )?[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}? (?=about |that |on )|(?:reporters|journalists|the media|the press)\b)/iu;

/** Reads "Taha on the bases" as a question about somebody's words; null where it has another form. */
export function readBriefQuestion(question: string): QuotationQuestion | null {
	const { speaker, topic } = BRIEF.exec(question.trim().replace(/[\s?.!]+$/, ""))?.groups ?? {};
	return speaker === undefined || topic === undefined
		? null
		: { kind: "what-said", speaker: trimSpeaker(speaker), topic };
}

function lemmaOf(verb: string): string {
	const [first = ""] = verb.toLowerCase().split(" ");
	return CUE_WORDS.get(first)?.lemma ?? (/^call(?:ed|s)?$/.test(first) ? "call" : "say");
}

function isSpeaker(speaker: string): boolean {
	return !/^(?:it|that|this|there|we know .*|you know .*)$/i.test(speaker);
}

function trimSpeaker(speaker: string): string {
	return speaker
		.trim()
		.replace(/^(?:the|an?)\s+/i, "")
		.replace(/\s+(?:not|never)$/i, "")
		.replace(/['’]s?$/, "");
}

function trimTopic(topic: string): string {
	return topic
		.trim()
		.replace(/^(?:to|with) [\p{L} ]{1,20}? (?=about|on|that)/iu, "")
		.replace(/^(?:anything|something|things?|much|exactly)\b/i, "")
		.trim()
		.replace(/^(?:about|on|regarding|concerning|of|to|that|as to)\b/i, "")
		.trim();
}

// "told reporters that it rained": the one addressed does not belong to the words.
function trimWords(words: string, verb: string): string {
	const said = verb === "tell" ? words.trim().replace(/^\S+ /, "") : words.trim();
	return said
		.replace(/^(?:something|anything)\b/i, "")
		.trim()
		.replace(/^(?:about|on|of|that|as saying|saying)\b/i, "")
		.trim();
}
