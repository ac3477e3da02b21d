import { type Article, type Span, textOf } from "../../article/article.ts";
import { splitParagraphs } from "../../article/split-paragraphs.ts";
import { type AskedSpeaker, fitSpeaker, readAskedSpeaker } from "../../evidence/speaker-fit.ts";
import type { Entity, Register } from "../../quotation/people/register.ts";
import { mayBeSamePerson } from "../../quotation/people/same-person.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { surnameOf } from "../../quotation/text/name-parts.ts";
import { findNames, type Name } from "../../quotation/text/names.ts";
import { ROLE_MODIFIERS, ROLES, TITLES } from "../../quotation/text/titles.ts";
import { splitWords } from "../../quotation/text/words.ts";
import type { Passage } from "../../search/index/passage.ts";
import { editDistance } from "../../search/query/spellings.ts";
import { STOP_WORDS } from "../../search/terms/stop-words.ts";
import { termsOf } from "../../search/terms/terms.ts";
import type { SpeakerFit } from "../verdict.ts";
import type { Registers } from "./registers.ts";

/** A name or title as typed, and who is named in the articles. */
export type Ascription = { readonly typed: string; readonly registers: Registers };

/** How the speaker of a quotation fits a name or title as typed, among all whom the article names. */
export function fitSpeakerOf({ typed, registers }: Ascription, passage: Passage, quotation: Quotation): SpeakerFit {
	const { article } = passage;
	const asked = readAskedSpeaker(typed);
	if (asked.all.length === 0) return { kind: "not-asked" };
	const typedName = readName(typed);
	const meant = whoIsMeant(registers.of(article), { typedName, asked, article });
	const { speaker, source } = quotation;
	if (speaker === null) {
		const isSource = source !== null && asked.all.every((term) => termsOf(textOf(article, source)).includes(term));
		if (!isSource) return { kind: "not-named" };
		return tellApart([source, ...meant]);
	}
	const others = meant.filter(({ start }) => start !== speaker.name.start);
	const isMeant =
		others.length < meant.length || isNameOf({ typedName, asked, article }, textOf(article, speaker.name));
	if (isMeant || (others.length === 0 && fitSpeaker(asked, passage, quotation) > 0))
		return tellApart([speaker.name, ...others]);
	return { kind: others.length === 0 && isTitle(typed) ? "not-told" : "another" };
}

function tellApart(names: readonly Span[]): SpeakerFit {
	return names.length === 1 ? { kind: "same" } : { kind: "ambiguous", names };
}

type Typed = { readonly typedName: Name | null; readonly asked: AskedSpeaker; readonly article: Article };

/** The names of all whom a name as typed can mean; where it is nobody's name, of all whom it describes. */
function whoIsMeant(register: Register, asked: Typed): readonly Span[] {
	const { entities } = register;
	const named = entities.filter(({ name }) => isNameOf(asked, textOf(asked.article, name)));
	const meant =
		named.length > 0 ? named : entities.filter((entity, at) => isRoleOf(asked, entity, rolesOf(register, at)));
	return meant.map(({ name }) => name);
}

function isNameOf({ typedName: one, asked }: Typed, name: string): boolean {
	const terms = termsOf(name);
	if (asked.name.length === 0 || terms.length === 0) return false;
	if (asked.name.every((term) => terms.some((it) => isNearly(term, it)))) return true;
	const other = readName(name);
	if (!one || !other || one.parts.length < 2 || other.parts.length < 2) return false;
	return surnameOf(one.parts) === surnameOf(other.parts) && mayBeSamePerson(one, other);
}

const LEAST_MISTYPED = 5;

/** Whether two terms are one, but for a letter mistyped in a long one. */
function isNearly(one: string, other: string): boolean {
	return one === other || (one.length >= LEAST_MISTYPED && editDistance(one, other, 1) <= 1);
}

/** A name as typed, in capitals or not. */
function readName(typed: string): Name | null {
	const text = typed.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
	const [name] = findNames(splitWords({ id: "", headline: "", text, paragraphs: splitParagraphs(text) }));
	return name ?? null;
}

function isRoleOf({ asked, article }: Typed, { name, description }: Entity, roles: readonly string[]): boolean {
	const known = new Set([
		...termsOf(textOf(article, name)),
		...(description ? termsOf(textOf(article, description)) : []),
		...roles.flatMap(termsOf),
	]);
	return asked.all.every((term) => known.has(term));
}

function rolesOf({ roles }: Register, entity: number): readonly string[] {
	return [...roles].flatMap(([role, holders]) => (holders.has(entity) ? [role] : []));
}

/** Whether a text names nobody, but says what somebody is: "the foreign minister". */
function isTitle(typed: string): boolean {
	const words = typed.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
	return words.some((word) => ROLES.has(word)) && words.every((word) => IN_TITLES.some((known) => known.has(word)));
}

const IN_TITLES: readonly ReadonlySet<string>[] = [TITLES, ROLES, ROLE_MODIFIERS, STOP_WORDS];
