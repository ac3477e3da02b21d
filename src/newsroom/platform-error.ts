/**
 * A platform cannot start or go on for a reason that somebody can mend; the message tells it: "Cannot start Discord:
 * …".
 */
export class PlatformError extends Error {
	override readonly name = "PlatformError";
}
