const CONTROLS_WITHIN_LINES = /[\p{Cc}--[\n\t]]/gv;
const CONTROLS = /\p{Cc}/gu;

/**
 * The text with its control characters but line ends and tabs made visible, as `<U+001B>`: they could steer a terminal.
 */
export function showControls(text: string): string {
	return text.replace(CONTROLS_WITHIN_LINES, name);
}

/** The text on one line, with all its control characters made visible. */
export function onOneLine(text: string): string {
	return text.replace(CONTROLS, name);
}

function name(control: string): string {
	return `<U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
