import type { Locale, RegionTheme, Section } from "@aluesivut/content";
import type { Link, PhoneNumber, Picture } from "./item-props.ts";

/** What all pages of one language of a site share: header, footer, look. Hashed once, not once a page. */
export type SiteLayout = {
  locale: Locale;
  region: { slug: string; name: string };
  /** Absolute URL of the site's root with a trailing slash. */
  baseUrl: string;
  /** Href of the front page in this language. */
  home: string;
  logo?: Picture;
  theme: RegionTheme;
  /** The main menu; `section` (of `PageBase.section`) tells which item is current, else its `href`. */
  navigation: (Link & { section?: Section; external: boolean })[];
  search: {
    /** The page a search form leads to by GET, its field `q`. */
    href: string;
    /** Folder of the search bundle of this language, with a trailing slash: `state.json` lies in it. */
    bundle: string;
  };
  contact: { phone?: PhoneNumber; email?: string; charge?: string; provider?: string };
  socialLinks: Link[];
  /** Every other region; `lang` when its name, `hreflang` when its site is not in this page's language. */
  regions: (Link & { slug: string; lang?: Locale; hreflang?: Locale })[];
  /** Hrefs: the mark for browser tabs, that for home screens (a PNG), the web manifest. */
  icons: { tab: string; home: string; manifest: string };
  /** Pages every site has. */
  links: {
    accessibility: string;
    privacy: string;
    feedback: string;
    siteMap: string;
    news: string;
    rss: string;
    calendar: string;
  };
};
