import { clip as clipMeasured } from "../../../presentation/clip.ts";
import { escapeText } from "./escape.ts";

/** The beginning of a text that fits even once it is escaped. */
export function clip(text: string, most: number): string {
	return clipMeasured(text, most, (part) => escapeText(part).length);
}
