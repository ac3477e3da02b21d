// What agencies call the contents of an item, where there are several, and the signals that take an item back: their
// own codes, beside those of the IPTC (cv.iptc.org/newscodes/rendition, /signal). In lower case.

export const TEXT_RENDITIONS = `
	article body default full fulltext html long main nitf original plain print public story storytext text web xhtml`;

/** Words in the names of what is for the desk. */
export const NOT_PUBLIC_RENDITIONS = "advis coverage desk draft editor internal note plan private script slug";

export const TAKING_BACK = `
	bulletinkill cancel canceled cancelled cancellation elimination kill killed mandatorykill recall retract retraction
	withdraw withdrawal withdrawn`;

export const KEEPING_BACK = "embargo embargoed hold withheld withhold";
