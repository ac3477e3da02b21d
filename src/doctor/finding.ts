/** What was found on one thing that serving needs. No secret is in it. */
export type Finding = {
	/** What it is about: "settings", "Slack", "clock" and so on. */
	readonly subject: string;
	readonly ok: boolean;
	/** How it is; where it is not as it should be, also what to do. */
	readonly says: string;
};

/** It is as it should be. */
export function fine(subject: string, says: string): Finding {
	return { subject, ok: true, says };
}

/** It is not; the words tell what to do. */
export function toMend(subject: string, says: string): Finding {
	return { subject, ok: false, says };
}
