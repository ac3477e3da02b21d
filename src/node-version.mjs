// In JavaScript, as older versions of Node read no TypeScript and would show a stack trace.
const LEAST = 24;

/**
 * Why a version of Node cannot run this program, and what to do; null where it can.
 * @param {string} version
 * @returns {string | null}
 */
export function refuseNode(version) {
	if (Number(version.split(".")[0]) >= LEAST) return null;
	const remedy = 'run "npm ci --omit=dev", which brings it, and start with npm, or install it';
	return `Cannot run under Node ${version}: Node ${LEAST} or later is needed; ${remedy}`;
}
