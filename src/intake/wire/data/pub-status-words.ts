// The publishing status of IPTC: https://cv.iptc.org/newscodes/pubstatusg2/ and the management-status of NITF 3, with
// "withhold", as Superdesk writes it, and the British "cancelled".

export const PUB_STATUS_WORDS = [
	["usable", "usable"],
	["withheld", "withheld"],
	["withhold", "withheld"],
	["canceled", "canceled"],
	["cancelled", "canceled"],
	["embargoed", "embargoed"],
] as const;
