package org.afterword.content.article;

import org.afterword.yaml.ForeignFields;

/** What stands here for the fields of front matter that other generators have. */
final class FieldsElsewhere {
    static final ForeignFields CURES = new ForeignFields()
            .add(
                    "take it out: the files in templates/ say how articles look",
                    "layout template theme view class cssclass cssclasses classes bodyclass wrapperclass pagetemplate templatekey pagelayout sidebarclassname")
            .add(
                    "take it out: the file's path is the address; a former address goes into 'aliases'",
                    "permalink slug url path link basename saveas prettyurl abbrlink dynamicpermalink customslug urlslug")
            .add(
                    "use 'aliases', a list of paths on this site",
                    "redirect redirects redirectfrom alias oldurl oldurls oldpath oldslug oldlink formerly")
            .add("use 'tags', a list", "categories category keywords topics topic labels tag taxonomies")
            .add(
                    "use 'draft: true' for what readers shall not see yet; what has no 'draft' is published",
                    "published publish hidden private wip status visibility unlisted ispublished state isdraft poststatus render headless build inlist searchhidden")
            .add(
                    "use 'updated'",
                    "lastmod lastmodified lastmodifiedat modified modifiedat datemodified updateddate updatedat lastupdated lastupdate edited dateupdated moddatetime revised revision updatedon modifieddate")
            .add(
                    "use 'date'",
                    "pubdate publishdate publishedat publishdateat datepublished publisheddate created createdat creationdate createddate datecreated time datetime timestamp pubdatetime publicationdate publishedon posted postdate createdon dateposted")
            .add(
                    "use 'expires'",
                    "expirydate unpublishdate expiry expiration expiredate expiresat archivedate validuntil")
            .add(
                    "use 'description'",
                    "summary excerpt abstract lead intro teaser metadescription seodescription subtitle tagline dek lede snippet spoiler customexcerpt ogdescription twitterdescription socialdescription standfirst blurb")
            .add(
                    "use 'image'",
                    "cover coverimage featuredimage featureimage thumbnail banner hero heroimage topimg header headerimage ogimage socialimage photo picture feature teaserimage images previewimage thumb background backgroundimage bannerimage twitterimage headerimg indeximg cardimage leadimage")
            .add(
                    "use 'author', with one name or the key of one of the site's authors",
                    "authors by byline writer creator authorname contributor contributors postauthor editor")
            .add(
                    "use 'comments', which can be open, closed or off",
                    "comment discussion disqus allowcomments enablecomments commentable commenting showcomments isso giscus utterances nocomments commentstatus pingstatus hidecomments disablecomments commentsenabled commentsection valine waline gitalk twikoo")
            .add(
                    "use 'enclosure', the sound or film that goes with the article: enclosure: episode-1.mp3",
                    "audio video videos podcast podcastfile podcasturl mp3 audiofile audiourl audiopath soundfile media mediafile enclosures enclosureurl episodefile")
            .add(
                    "write it further in, below 'enclosure', such as enclosure: {file: episode-1.mp3, duration: 31:07}",
                    "duration podcastduration audioduration length podcastbytes filesize explicit season episode episodenumber")
            .add("use 'series'", "seriestitle collection partof")
            .add(
                    "use 'title'",
                    "name heading headline pagetitle seotitle metatitle linktitle ogtitle twittertitle shorttitle posttitle sidebarlabel paginationlabel")
            .add(
                    "take it out: articles stand in the order of their dates",
                    "weight order sort position menu navorder sticky pin pinned featured seriesorder part top star sidebarposition displayedsidebar sortby prev next paginationnext paginationprev menus primarytag")
            .add("use 'language', a language tag such as en or pt-BR", "lang locale languagecode")
            .add(
                    "use 'translations', the paths of the same in other languages by their tags",
                    "translationkey translation alternates hreflang i18n langref refs translationof originallang")
            .add(
                    "write it further in, below 'image', such as image: {src: foot.jpg, alt: A foot}",
                    "imagealt coveralt heroimagealt featureimagealt featuredimagealt thumbnailalt imagecaption featureimagecaption altimage")
            .add(
                    "use 'time-zone' in site.yaml, or write +02:00 or the like behind the time of 'date'",
                    "timezone tz zone")
            .add(
                    "write it in site.yaml, at the author: authors: {ann: {name: Ann, url: /about/}}",
                    "authortitle authorurl authorimage authorimageurl authorbio authorprofile authortwitter authoravatar")
            .add(
                    "put <!--more--> into the text where the description is to end, or use 'description'",
                    "excerptseparator truncate autoexcerpt")
            .add(
                    "take it out: an article that leads elsewhere is a link in the text, or a line in content/_redirects",
                    "redirectto externalurl externallink linkto")
            .add(
                    "take it out: pages run no script, and nobody can be kept from a plain file",
                    "password encrypt encrypted secret protected membersonly codeinjectionhead codeinjectionfoot")
            .add("use 'direction', which can be ltr or rtl", "dir textdirection languagedirection")
            .add(
                    "use 'markdown', such as markdown: {mathematics: true}",
                    "math maths mathematics mathjax katex latex usemath hasmath enablemath")
            .add(
                    "take it out, or say 'page: true' for what is no post",
                    "type kind posttype contenttype format isoriginal article home")
            .add(
                    "take it out, or keep it under 'extra' for templates of your own",
                    "eleventynavigation templateengineoverride eleventyexcludefromcollections eleventycomputed pagination id guid uuid toc mermaid sidebar share readingtime readtime wordcount cascade outputs markup params sitemap robots canonical canonicalurl resources css js")
            .add(
                    "take it out, or keep it under 'extra' for templates of your own",
                    "iscjklanguage renderwithliquid commentsid showtoc tocopen hidemeta showreadingtime disableshare editpost target unsafe disablenunjucks copyright license licence photos gallery tocnumber highlightshrink aside eleventyimport renderdata insearchindex paginateby transparent insertanchorlinks generatefeeds hidetitle filters hyphenate noindex writeformats data html mobiledoc lexical emailsubject minutesread hideeditpost hidetableofcontents tocminheadinglevel tocmaxheadinglevel customediturl parsenumberprefixes head navbar editlink features footer timeline icon postid wordpressid dsqthreadid devto related contents tableofcontents bibliography csljson references scripts styles robotsnoindex og twitter seo meta schema extracss extrajs nositemap subject lesson difficulty prerequisites badge emoji accent minutes");

    private FieldsElsewhere() {}
}
