// The elements of HTML (https://html.spec.whatwg.org/multipage/indices.html#elements-3, and the old ones still met);
// other names in angle brackets are text.

/** Every element of HTML; other names in angle brackets are text. */
export const ELEMENTS = `
	a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption
	center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption
	figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd
	label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture
	pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub
	summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`;

/** Elements that begin and end a paragraph. */
export const BLOCKS = `
	address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form h1 h2
	h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot
	thead tr ul`;

/**
 * Elements whose content is not the article's text: pictures with their captions, players, scripts, forms; and what was
 * struck out, which nobody stands by any more.
 */
export const DROPPED = `
	audio button canvas datalist del embed figcaption form head iframe map nav noscript object picture s script select
	strike style svg template textarea title video`;

/** Elements without content. */
export const VOID = "area base br col embed frame hr img input link meta param source track wbr";

export const BOLD = "b strong";

export const HEADINGS = "h1 h2 h3 h4 h5 h6";
