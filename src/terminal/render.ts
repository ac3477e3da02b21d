import type { Answer, Understood } from "../core/answer/answer.ts";
import { type Appearance, joinBlocks, paint } from "./appearance.ts";
import { renderAnswered } from "./render-answered.ts";
import { renderNotFound } from "./render-not-found.ts";
import { onOneLine } from "./show-controls.ts";

/** The answer as text for a terminal; article text stands in it as published, but for control characters, made visible. */
export function renderAnswer(answer: Answer, appearance: Appearance): string {
	return joinBlocks([paint("faint", renderUnderstood(answer.understood), appearance), renderKind(answer, appearance)]);
}

function renderUnderstood(understood: Understood | null): string {
	const words = [understood?.speaker, understood?.topic].map((it) => onOneLine(it ?? "").trim());
	return words.filter((it) => it !== "").join(" · ");
}

function renderKind(answer: Answer, appearance: Appearance): string {
	switch (answer.kind) {
		case "answered":
			return renderAnswered(answer, appearance);
		case "not-found":
			return renderNotFound(answer, appearance);
	}
}
