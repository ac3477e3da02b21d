import type { Checked, Place, Verdict } from "../core/check/verdict.ts";
import { wordCorrections } from "../presentation/answer/corrections.ts";
import { describeSearched } from "../presentation/answer/searched-wording.ts";
import { headDifference } from "../presentation/check/check-headings.ts";
import { wordCheck } from "../presentation/check/check-wording.ts";
import { citedInCheck } from "../presentation/check/cited-in-check.ts";
import { writeDifference } from "../presentation/check/difference.ts";
import { earlierWords, headEarlier } from "../presentation/check/earlier-wording.ts";
import { wordVoice } from "../presentation/check/place-wording.ts";
import { type Appearance, joinBlocks, paint, timesOf } from "./appearance.ts";
import { renderCitation, renderSource } from "./render-citation.ts";
import { onOneLine, showControls } from "./show-controls.ts";

/** What a check found as text for a terminal: the verdict, the difference, and where the words are printed. */
export function renderCheck(checked: Checked, appearance: Appearance): string {
	const { verdict, details } = wordCheck(checked);
	return joinBlocks([
		[verdict, ...details].map(onOneLine).join("\n"),
		...renderEarlier(checked, appearance),
		...renderFound(checked, appearance),
		wordCorrections(citedInCheck(checked), onOneLine).join("\n"),
		describeSearched(checked.searched, timesOf(appearance)),
	]);
}

function renderEarlier({ earlier }: Checked, appearance: Appearance): readonly string[] {
	if (earlier.length === 0) return [];
	const shown = earlier.map((it) => {
		const until = earlier.length > 1 ? [`until ${it.until}`] : [];
		const source = paint("faint", renderSource(it.article, until), appearance);
		return joinBlocks([showControls(earlierWords(it) ?? ""), source]);
	});
	return [`${headEarlier(earlier)}\n${shown[0]}`, ...shown.slice(1)];
}

function renderFound({ verdict, pasted, earlier }: Checked, appearance: Appearance): readonly string[] {
	switch (verdict.kind) {
		case "exact":
		case "another-speaker":
		case "own-words":
		case "denied-or-reported":
		case "too-short":
			return renderPlaces(verdict.places, appearance);
		case "altered":
		case "shortened":
			return [
				`${headDifference({ earlier })}\n${writeDifference(verdict, pasted, onOneLine)}`,
				...renderPlaces(verdict.places, appearance),
			];
		case "stitched":
			return verdict.pieces.map(({ place }, at) => `${at + 1}. ${renderPlace(place, appearance)}`);
		case "headline":
			return verdict.headlines.map(({ article }) => paint("faint", renderSource(article, []), appearance));
		case "not-found":
			return renderClosest(verdict, appearance);
	}
}

function renderPlaces(places: readonly Place[], appearance: Appearance): readonly string[] {
	const [best, ...others] = places;
	if (!best) return [];
	const also = others.map((place) => `- ${renderWhere(place)}`).join("\n");
	return [renderPlace(best, appearance), also && `Also printed:\n${also}`];
}

function renderPlace(place: Place, appearance: Appearance): string {
	const cited = place.citations.map((citation) => renderCitation(citation, appearance));
	const words = cited.flatMap((it) => [it.words, it.context]);
	const voice = showControls(wordVoice(place));
	// What was not claimed never stands first as if it were.
	const isClaim = place.voice.kind === "quoted";
	return joinBlocks([...(isClaim ? [...words, voice] : [voice, ...words]), cited.at(-1)?.source ?? ""]);
}

/** A place on one line. */
function renderWhere(place: Place): string {
	const [{ article, paragraph }] = place.citations;
	const facts = [article.headline, article.published, `paragraph ${paragraph.number}`, wordVoice(place)];
	return onOneLine(facts.filter((fact) => fact !== undefined).join(" · "));
}

function renderClosest(
	{ closest }: Extract<Verdict, { kind: "not-found" }>,
	appearance: Appearance,
): readonly string[] {
	if (closest.length === 0) return [];
	const shown = closest.map((citation) => {
		const { words, source } = renderCitation(citation, appearance);
		return joinBlocks([words, source]);
	});
	return ["The closest passages, which do not say this:", ...shown];
}
