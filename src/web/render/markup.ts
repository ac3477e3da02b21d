import { html, raw } from "hono/html";

/** HTML; what was put into it is escaped. */
export type Markup = ReturnType<typeof html>;

/**
 * Words of an article as HTML that a browser reads as the very same characters, in text as in an attribute.
 * A carriage return would be read as a line feed, and U+0000 be left out, which nothing can stand for:
 * https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
export function words(text: string): Markup {
	const lines = text.replaceAll("\0", "\uFFFD").split("\r");
	return html`${lines.map((line, at) => [at === 0 ? "" : raw("&#13;"), line])}`;
}

/** The attributes of an element that holds words of an article: its language and its direction. */
export function inLanguage(language: string | undefined): Markup {
	const locale = localeOf(language);
	if (locale === null) return html`dir="auto"`;
	return html`lang="${locale.baseName}" dir="${directionOf(locale)}"`;
}

/** The direction in which what stands round words of an article is laid out; none where its language is not known. */
export function inDirection(language: string | undefined): Markup | string {
	const locale = localeOf(language);
	return locale === null ? "" : html`dir="${directionOf(locale)}"`;
}

function localeOf(language: string | undefined): Intl.Locale | null {
	try {
		return language === undefined ? null : new Intl.Locale(language.replaceAll("_", "-"));
	} catch {
		return null;
	}
}

// Scripts that are written from right to left: https://www.unicode.org/iso15924/iso15924-codes.html
const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

function directionOf(locale: Intl.Locale): "ltr" | "rtl" {
	return RIGHT_TO_LEFT.has(locale.maximize().script ?? "") ? "rtl" : "ltr";
}
