// What a site holds beside its articles: words in the names of layouts that no article has, and the files that tell of
// the site itself or of the code that it is kept with.

export const PAGE_LAYOUTS = `
	page pages home index list archive archives about contact search category categories tag tags author authors default
	base 404 terms taxonomy splash landing redirect compress none null`;
export const PAGE_TYPES = "page attachment nav_menu_item wp_block revision";

/** Files that are never articles, by their names without what they end in. */
export const DOCUMENTS = `
	readme changelog license licence license-mit license-apache copying contributing code_of_conduct code-of-conduct
	pull_request_template issue_template robots humans ads app-ads llms llms-full requirements 404`;
/** Names of the same kind that an article may have too, unless all of their letters are capitals. */
export const SHOUTED = `
	authors changes contributors governance history install maintainers news notice notes roadmap security support
	thanks todo upgrading version`;
