package org.afterword.content.article;

import java.util.HashMap;
import java.util.Map;

/** What stands here for the fields of front matter that other generators have. */
final class FieldsElsewhere {
    /** By the fields' names in small letters, without signs. */
    static final Map<String, String> CURES = cures();

    private FieldsElsewhere() {}

    private static Map<String, String> cures() {
        var cures = new HashMap<String, String>();
        put(
                cures,
                "take it out: the files in templates/ say how articles look",
                "layout template theme view class cssclass");
        put(
                cures,
                "take it out: the file's path is the address; a former address goes into 'aliases'",
                "permalink slug url path link basename");
        put(
                cures,
                "use 'aliases', a list of paths on this site",
                "redirect redirects redirectfrom alias oldurl oldurls");
        put(cures, "use 'tags', a list", "categories category keywords topics topic labels tag taxonomies");
        put(
                cures,
                "use 'draft: true' for what readers shall not see yet; what has no 'draft' is published",
                "published publish hidden private wip status visibility unlisted ispublished state");
        put(
                cures,
                "use 'updated'",
                "lastmod lastmodified lastmodifiedat modified modifiedat datemodified updateddate updatedat lastupdated lastupdate edited dateupdated");
        put(
                cures,
                "use 'date'",
                "pubdate publishdate publishedat publishdateat datepublished publisheddate created createdat creationdate createddate datecreated time datetime timestamp");
        put(cures, "use 'expires'", "expirydate unpublishdate expiry expiration expiredate");
        put(
                cures,
                "use 'description'",
                "summary excerpt abstract lead intro teaser metadescription seodescription subtitle tagline dek");
        put(
                cures,
                "use 'image'",
                "cover coverimage featuredimage featureimage thumbnail banner hero heroimage header headerimage ogimage socialimage photo picture feature teaserimage images");
        put(
                cures,
                "use 'author', with one name or the key of one of the site's authors",
                "authors by byline writer creator");
        put(
                cures,
                "use 'comments', which can be open, closed or off",
                "comment discussion disqus allowcomments enablecomments commentable commenting showcomments isso giscus utterances");
        put(cures, "use 'series'", "seriestitle collection partof");
        put(cures, "use 'title'", "name heading headline pagetitle seotitle metatitle linktitle");
        put(
                cures,
                "take it out: articles stand in the order of their dates",
                "weight order sort position menu navorder sticky pin pinned featured seriesorder part");
        put(cures, "use 'language' in site.yaml: a site has one", "lang language locale");
        put(cures, "take it out, or say 'page: true' for what is no post", "type kind posttype contenttype format");
        put(
                cures,
                "take it out, or keep it under 'extra' for templates of your own",
                "id guid uuid toc math mermaid katex sidebar share readingtime readtime wordcount cascade outputs markup params sitemap robots canonical canonicalurl videos audio resources css js");
        return cures;
    }

    private static void put(Map<String, String> cures, String cure, String names) {
        for (var name : names.split(" ")) {
            cures.put(name, cure);
        }
    }
}
