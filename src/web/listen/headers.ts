import type { secureHeaders } from "hono/secure-headers";

const NONE = ["'none'"];
const OWN = ["'self'"];

/**
 * What keeps a page to itself: it runs no script, takes nothing in but our style sheet, sends its form to us alone,
 * stands in no frame, and tells no other site where somebody came from.
 * https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const HEADERS: Parameters<typeof secureHeaders>[0] = {
	contentSecurityPolicy: {
		defaultSrc: NONE,
		styleSrc: OWN,
		formAction: OWN,
		baseUri: NONE,
		frameAncestors: NONE,
	},
	referrerPolicy: "no-referrer",
	xFrameOptions: "DENY",
	xXssProtection: "0",
	// Whoever has the certificate says that; a browser heeds it over https alone.
	strictTransportSecurity: false,
	permissionsPolicy: {
		camera: [],
		displayCapture: [],
		geolocation: [],
		microphone: [],
		payment: [],
		usb: [],
		publickeyCredentialsGet: [],
	},
};
