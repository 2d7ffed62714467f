package org.afterword.content.article;

import org.afterword.yaml.ForeignFields;

/** What stands here for the fields of front matter that other generators have. */
final class FieldsElsewhere {
    static final ForeignFields CURES = new ForeignFields()
            .add(
                    "take it out: the files in templates/ say how articles look",
                    "layout template theme view class cssclass")
            .add(
                    "take it out: the file's path is the address; a former address goes into 'aliases'",
                    "permalink slug url path link basename")
            .add("use 'aliases', a list of paths on this site", "redirect redirects redirectfrom alias oldurl oldurls")
            .add("use 'tags', a list", "categories category keywords topics topic labels tag taxonomies")
            .add(
                    "use 'draft: true' for what readers shall not see yet; what has no 'draft' is published",
                    "published publish hidden private wip status visibility unlisted ispublished state")
            .add(
                    "use 'updated'",
                    "lastmod lastmodified lastmodifiedat modified modifiedat datemodified updateddate updatedat lastupdated lastupdate edited dateupdated")
            .add(
                    "use 'date'",
                    "pubdate publishdate publishedat publishdateat datepublished publisheddate created createdat creationdate createddate datecreated time datetime timestamp")
            .add("use 'expires'", "expirydate unpublishdate expiry expiration expiredate")
            .add(
                    "use 'description'",
                    "summary excerpt abstract lead intro teaser metadescription seodescription subtitle tagline dek")
            .add(
                    "use 'image'",
                    "cover coverimage featuredimage featureimage thumbnail banner hero heroimage topimg header headerimage ogimage socialimage photo picture feature teaserimage images")
            .add(
                    "use 'author', with one name or the key of one of the site's authors",
                    "authors by byline writer creator")
            .add(
                    "use 'comments', which can be open, closed or off",
                    "comment discussion disqus allowcomments enablecomments commentable commenting showcomments isso giscus utterances")
            .add(
                    "use 'enclosure', the sound or film that goes with the article: enclosure: episode-1.mp3",
                    "audio video videos podcast podcastfile podcasturl mp3 audiofile audiourl audiopath soundfile media mediafile enclosures enclosureurl episodefile")
            .add(
                    "write it further in, below 'enclosure', such as enclosure: {file: episode-1.mp3, duration: 31:07}",
                    "duration podcastduration audioduration length podcastbytes filesize explicit season episode episodenumber")
            .add("use 'series'", "seriestitle collection partof")
            .add("use 'title'", "name heading headline pagetitle seotitle metatitle linktitle")
            .add(
                    "take it out: articles stand in the order of their dates",
                    "weight order sort position menu navorder sticky pin pinned featured seriesorder part")
            .add("use 'language', a language tag such as en or pt-BR", "lang locale languagecode")
            .add(
                    "use 'translations', the paths of the same in other languages by their tags",
                    "translationkey translation alternates hreflang i18n langref refs")
            .add("use 'direction', which can be ltr or rtl", "dir textdirection languagedirection")
            .add(
                    "use 'markdown', such as markdown: {mathematics: true}",
                    "math maths mathematics mathjax katex latex usemath hasmath enablemath")
            .add("take it out, or say 'page: true' for what is no post", "type kind posttype contenttype format")
            .add(
                    "take it out, or keep it under 'extra' for templates of your own",
                    "eleventynavigation templateengineoverride eleventyexcludefromcollections eleventycomputed pagination id guid uuid toc mermaid sidebar share readingtime readtime wordcount cascade outputs markup params sitemap robots canonical canonicalurl resources css js");

    private FieldsElsewhere() {}
}
