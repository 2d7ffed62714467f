package org.afterword.content.settings;

import java.util.HashMap;
import java.util.Map;

/** What stands here for the settings that other generators have. */
final class SettingsElsewhere {
    /** By the fields' names in small letters, without signs. */
    static final Map<String, String> CURES = cures();

    private SettingsElsewhere() {}

    private static Map<String, String> cures() {
        var cures = new HashMap<String, String>();
        put(
                cures,
                "use 'url', with the site's whole address",
                "baseurl siteurl base domain host link address permalinkprefix rooturl");
        put(cures, "use 'language'", "lang languagecode locale defaultcontentlanguage languages");
        put(cures, "use 'title'", "name sitename sitetitle blogname heading");
        put(cures, "use 'description'", "subtitle tagline summary slogan keywords about");
        put(cures, "use 'authors', such as authors: {ann: {name: Ann Weaver}}", "author writer owner twitterusername");
        put(
                cures,
                "use 'navigation', a list such as - {title: About, url: /about/}",
                "menu menus nav links sections headerpages pages social sociallinks");
        put(cures, "use 'page-size'", "paginate pagination paginateby perpage postsperpage pagesize paginatepath");
        put(cures, "use 'icon'", "favicon logo avatar");
        put(cures, "use 'footer'", "copyright license");
        put(cures, "use 'comments'", "comment disqus disqusshortname discussion isso giscus utterances remark42");
        put(cures, "take it out: a site's address for mail stands under comments, ways, mail", "email mail");
        put(
                cures,
                "take it out: the files in templates/ say how pages look",
                "theme themes layout template templates skin style css stylesheet minimalmistakesskin remotetheme");
        put(cures, "take it out: a file's path is its address", "permalink permalinks slug uglyurls trailingslash");
        put(
                cures,
                "take it out: there is nothing of this kind to set",
                "plugins gems plugin markdown kramdown highlighter exclude include collections defaults taxonomies params markup outputdir output destination source sass enablerobotstxt googleanalytics analytics builddrafts buildfuture summarylength rsslimit extra");
        return cures;
    }

    private static void put(Map<String, String> cures, String cure, String names) {
        for (var name : names.split(" ")) {
            cures.put(name, cure);
        }
    }
}
