// The names that site generators and their themes have for our fields, in small letters, without “_”, “-” and blanks:
// Hugo (https://gohugo.io/content-management/front-matter/), Jekyll (https://jekyllrb.com/docs/front-matter/),
// Eleventy, Astro, Gatsby, Zola, and what exporters write of WordPress and Ghost. The first that is there counts.

export const HEADLINE = "title headline";
export const STANDFIRST = "standfirst description excerpt summary subtitle dek deck customexcerpt";
export const BYLINE = "byline authors author";
export const DATELINE = "dateline";
export const PUBLISHER = "publisher publication site sitename";
export const SECTION = "section category categories";
export const LANGUAGE = "language lang locale";
export const PUBLISHED =
	"date published pubdate pubdatetime publishdate publishedat publisheddate publishedon datepublished dateposted";
export const UPDATED = `
	updated lastmod lastmodified lastmodifiedat lastmodifieddate lastupdated modified modifiedat modifieddate datemodified
	moddatetime updatedat updateddate updatedon dateupdated`;
export const URL = "url canonicalurl canonical permalink";

/** When an article may be told of at first, and from when on no more. */
export const RELEASE = "publishdate publishat publishon";
export const EXPIRY = `
	expirydate expiry expire expiredate expires expireson expiresat expiration expirationdate unpublishdate unpublishat
	unpublishon`;

/** An embargo, beside every name that has the word in it. */
export const HOLD = "holduntil holdtill holddate heldtill helduntil";

/** Groups within which Hugo and Zola keep what is a site's own. */
export const GROUPS = "params extra taxonomies";

/** What says with “true” that an article is not for readers, and what says it with “false”. */
export const DRAFT = "draft isdraft";
/**
 * `hidden` and `unlisted` (Chirpy, jekyll-paginate, Docusaurus) leave a page out of the lists of a site only, which has
 * it all the same: but who is found by nobody there is not to be found by a question either.
 */
export const HIDDEN = "private isprivate headless unpublished hidden ishidden unlisted wip expired";
export const PUBLISHED_FLAG = "published publish ispublished public ispublic";
export const STATUS = "status poststatus";
/** Who may read it: Ghost's name, and one that others have. */
export const VISIBILITY = "visibility access accesslevel";
/** What says with “true” that only some may read it. */
export const LOCKED = "membersonly memberonly subscribersonly subscriberonly paywall paywalled premium";
/** A page that is encrypted, as hexo-blog-encrypt and others for Hugo and Jekyll do it: any word in it. */
export const PASSWORD = "password";
/** What says, with “true” or the day, that an article was taken back. */
export const TAKEN_BACK = "retracted killed spiked";

/** What Hugo makes of a page, also as “_build”. */
export const BUILD = "build";

/** What kind of page a file is. */
export const LAYOUT = "layout template";
export const TYPE = "type posttype";
