package org.afterword.content.settings;

import org.afterword.yaml.ForeignFields;

/** What stands here for the settings that other generators have. */
final class SettingsElsewhere {
    static final ForeignFields CURES = new ForeignFields()
            .add(
                    "use 'url', with the site's whole address",
                    "baseurl siteurl base domain link address permalinkprefix rooturl")
            .add(
                    "take it out: each setting begins its line, and the site's address is 'url'",
                    "site blog config settings")
            .add(
                    "take it out: an author's addresses stand at 'authors', as 'url' and 'accounts'",
                    "twitter github mastodon facebook instagram linkedin")
            .add("take it out: what is built is said on the command line, such as --drafts", "drafts future expired")
            .add("use 'afterword', such as afterword: '>=0.2'", "version minversion hugoversion requires engines")
            .add("use 'language'", "lang languagecode locale defaultcontentlanguage languages")
            .add("use 'title'", "name sitename sitetitle blogname heading")
            .add("use 'description'", "subtitle tagline summary slogan keywords about")
            .add("use 'authors', such as authors: {ann: {name: Ann Weaver}}", "author writer owner twitterusername")
            .add(
                    "use 'navigation', a list such as - {title: About, url: /about/}",
                    "menu menus nav links headerpages pages social sociallinks")
            .add("use 'page-size'", "paginate pagination paginateby perpage postsperpage pagesize paginatepath")
            .add("use 'icon'", "favicon logo avatar")
            .add("use 'footer'", "copyright license")
            .add("write it further in, below 'comments'", "invitation ways state closeafter trust form webmention")
            .add("write it further in, below 'outputs'", "archive tags tagfeeds threadfeeds jsonfeed related")
            .add("to have it beside each page, write outputs: {markdown-pages: true}", "markdowntwin markdownpages")
            .add(
                    "use 'feed-text', such as feed-text: summary",
                    "feed feeds rss rssfulltext fullcontentinrss feedexcerpt showfullcontentinrss")
            .add(
                    "use 'list-text', such as list-text: whole",
                    "listtext showfullcontent fullposts fullpost showfullposts homefull showexcerpts showexcerpt excerpt fulltext showfullcontentinlist summaries")
            .add("write outputs: {authors: true}", "authorpages authorarchives authorpage")
            .add("use 'extra', a group of fields of your own", "params custom")
            .add("write outputs: {llms: true}", "llms llmstxt")
            .add("write it further in, below 'policy'", "frames media fonts images forms")
            .add("use 'markdown', such as markdown: {mathematics: true}", "math mathematics mathjax katex latex")
            .add(
                    "use 'markdown', such as markdown: {typography: true}",
                    "typography smartypants typographer smartquotes")
            .add("use 'markdown', such as markdown: {marks: true}", "marks highlight superscript subscript")
            .add("use 'markdown', such as markdown: {definitions: true}", "definitions definitionlists deflist")
            .add("use 'markdown', such as markdown: {heading-ids: true}", "headingids attrlist")
            .add(
                    "use 'pictures', such as pictures: true",
                    "imaging images image-sizes responsiveimages imagesizes picture thumbnails thumbnail srcset imageprocessing")
            .add("write it further in, below 'pictures'", "sizes")
            .add("use 'podcast', with its fields below it", "itunes podcasts podcastfeed show")
            .add("write it further in, below 'podcast'", "explicit category subcategory itunescategory artwork cover")
            .add("use 'comments'", "comment disqus disqusshortname discussion isso giscus utterances remark42")
            .add("take it out: a site's address for mail stands under comments, ways, mail", "email mail")
            .add("use 'theme', such as theme: dense", "themes template skin minimalmistakesskin remotetheme")
            .add(
                    "take it out: the theme and the files in templates/ say how pages look",
                    "layout templates style css stylesheet")
            .add("take it out: a file's path is its address", "permalink permalinks slug uglyurls trailingslash")
            .add(
                    "take it out: there is nothing of this kind to set",
                    "plugins gems plugin kramdown highlighter exclude include collections defaults taxonomies markup outputdir output destination source sass enablerobotstxt googleanalytics analytics builddrafts buildfuture summarylength rsslimit");

    private SettingsElsewhere() {}
}
