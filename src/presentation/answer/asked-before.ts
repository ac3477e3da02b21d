import type { Asked } from "../../core/question/asked.ts";
import type { Show } from "../show.ts";
import { wordFilter } from "./filter-wording.ts";

/**
 * What somebody asked, by its words, and by what narrowed it: "the dam" and " · by Lee · in “Rain” · articles published
 * since 1 March 2025 · newest first"; the headline is that of the only article that was asked.
 */
export function wordAskedBefore(asked: Asked, headline: string | undefined, show: Show): readonly [string, string] {
	const { question, speaker = "", author = "", section = "", since = null, until = null, order } = asked;
	const words = asked.speaker === "" ? `Quotations about “${question}”` : question;
	const isNamed = question.toLowerCase().includes(speaker.toLowerCase());
	const filter = wordFilter({ author, section, since, until });
	const narrowing = [
		isNamed ? "" : `by ${show(speaker)}`,
		headline === undefined ? "" : `in “${show(headline)}”`,
		filter === "" ? "" : `articles${filter}`,
		order === undefined ? "" : `${order} first`,
	];
	return [words, narrowing.flatMap((it) => (it === "" ? [] : [` · ${it}`])).join("")];
}
