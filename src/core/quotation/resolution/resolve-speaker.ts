import type { Span } from "../../article/article.ts";
import { genderOfPronoun } from "../people/gender.ts";
import { trimPhrase } from "../phrase/noun-phrase.ts";
import type { Meant } from "../quotation.ts";
import { firstFrom } from "../text/find-place.ts";
import { namedBy } from "./named-by.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { findAntecedent } from "./resolve-relative.ts";
import type { Resolved, SourceContext } from "./resolved.ts";
import { holderOf } from "./role-holder.ts";
import { canSpeak } from "./speaking-head.ts";

const PRONOUNS: ReadonlySet<string> = new Set(
	"i me you we us they them it this that these those who which whom one".split(" "),
);

const NOBODY_WORDS = /^(?:nobody|no|none|neither|nothing)$/;

const NOBODY = { speaker: null, entity: null } as const;

/** Who the words of a source mean: the entity they name or refer to, or the phrase itself. */
export function resolveSource(context: SourceContext, source: Span): Resolved {
	const { words, register } = context;
	const first = firstFrom(words, source.start);
	let last = firstFrom(words, source.end);
	if (words[last - 1]?.lower === "'s") last--;
	const own = words.slice(first, last).filter((word) => !word.isMark);
	const [only] = own;
	if (!only) return { source, speaker: null, entity: null, meant: "phrase" };
	if (NOBODY_WORDS.test(only.lower)) return { source, speaker: null, entity: null, meant: "phrase" };
	const gender = genderOfPronoun(only.lower);
	if (own.length === 1 && gender !== null) {
		const { speaker, entity } = resolvePronoun(context, { at: first, gender }) ?? NOBODY;
		return { source, speaker, entity, meant: "pronoun" };
	}
	if (own.length === 1 && only.lower === "who") return resolveRelative(context, source, first);
	if (own.length === 1 && PRONOUNS.has(only.lower)) return { source, speaker: null, entity: null, meant: "phrase" };
	const named = namedBy(context, { first, last });
	const entity = named === null ? undefined : register.entities[named];
	if (entity?.kind === "person" && !entity.isNamesake) return asEntity(context, source, named, "name");
	const holder = named === null ? holderOf(context, { first, last }) : null;
	if (holder !== null) return asEntity(context, source, holder, "role");
	if (named === null && !canSpeak(words, { first, last }))
		return { source, speaker: null, entity: null, meant: "phrase" };
	return {
		source,
		speaker: { name: trimPhrase(words, { first, last }) ?? source, description: null },
		entity: named,
		meant: named === null ? "phrase" : "name",
	};
}

function asEntity({ register }: SourceContext, source: Span, entity: number | null, meant: Meant): Resolved {
	const known = entity === null ? undefined : register.entities[entity];
	if (!known) return { source, speaker: null, entity: null, meant: "phrase" };
	return { source, speaker: { name: known.name, description: known.description }, entity, meant };
}

// "Ann Lee, who said": the person before, or else the phrase before.
function resolveRelative(context: SourceContext, source: Span, at: number): Resolved {
	const { words } = context;
	const { entity, phrase } = findAntecedent(context, at);
	if (entity !== null) return asEntity(context, source, entity, "name");
	const range = phrase && { first: firstFrom(words, phrase.start), last: firstFrom(words, phrase.end) };
	const speaker = phrase && range && canSpeak(words, range) ? { name: phrase, description: null } : null;
	return { source, speaker, entity: null, meant: "phrase" };
}
