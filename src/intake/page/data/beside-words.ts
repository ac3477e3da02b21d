// What the systems and themes of newsrooms call the parts of a page that stand beside an article, in their classes and
// ids: in lower case, with a hyphen between the parts of a name. Written for this program.

/** Parts of the names of what readers wrote under an article, in any place of a name. */
export const COMMENT_WORDS = `
	comments commentlist commento comentarios commentaires commenti cusdis disqus giscus hyvor isso kommentare
	kommentarer leserkommentare livefyre openweb reacties remark42 spotim talkback utterances viafoura`;

/** The same in the singular, which is also what some newsrooms call their opinions: at the beginning of a name. */
export const COMMENT_WORD = "comment";

/** What may stand before it. */
export const COMMENT_LEADS = "article block c entry facebook fb post reader reply single story the user wp";

/** Parts beside those words in names that say what kind of page it is, or whether readers may write. */
export const NO_COMMENTS = `
	allowed analysis any article cat category closed column disabled enabled free format has hide is landing no not off
	on open opinion page piece pillar show status story tag theme tone type with without`;

export const RELATED_NAMES = `
	further-reading latest-news latest-posts latest-stories more-articles more-from more-news more-on-this more-stories
	most-popular most-read most-viewed next-up outbrain popular-posts popular-stories post-navigation read-next-box
	recent-posts recirc recirculation recommendations recommended recommended-articles recommended-stories related-box
	related-coverage related-items related-news related-reading related-story related-topics story-navigation taboola
	teaser-list top-stories trending trending-stories up-next you-may-also-like`;

export const FURNITURE_NAMES = `
	ad ads banner-ad breadcrumb breadcrumbs consent-banner cookie-banner cookie-bar cookie-consent cookie-notice donate
	donate-box donation donation-box email-form email-signup email-sign-up email-subscribe login-form mailing-list
	mailchimp mc-embed-signup membership-box membership-promo newsletter-block newsletter-box newsletter-cta
	newsletter-form newsletter-module newsletter-promo newsletter-subscribe pagination paywall-message paywall-notice
	paywall-prompt promo promotion sign-up-box sign-up-form signup-box signup-form social-links sponsor sponsored
	sponsored-content subscribe subscribe-box subscribe-form subscribe-promo subscription-box subscription-form
	support-us`;

export const SIDEBAR_NAMES = `
	left-rail page-sidebar post-sidebar primary-sidebar rail right-rail secondary-sidebar side-bar sidebar
	sidebar-content sidebar-primary site-sidebar widget widget-area widgets`;
