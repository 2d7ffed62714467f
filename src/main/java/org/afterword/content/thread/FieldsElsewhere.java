package org.afterword.content.thread;

import org.afterword.yaml.ForeignFields;

/** What stands here for the fields of comments that other systems have. */
final class FieldsElsewhere {
    static final ForeignFields CURES = new ForeignFields()
            .add("use 'author'", "name user username nick nickname displayname authorname")
            .add("use 'body'", "message content text comment html words raw")
            .add(
                    "use 'reply_to', with the id of the comment that it answers",
                    "parent parentid inreplyto replyto replyingto inreply parentcomment")
            .add("use 'date'", "timestamp time created createdat published publishedat posted postedat datetime when")
            .add("use 'edited'", "updated updatedat modified lastmod editedat")
            .add("use 'url'", "website link homepage site web authorurl uri")
            .add("use 'replies'", "children answers comments thread")
            .add("use 'removed: true'", "deleted hidden isdeleted spam isspam")
            .add(
                    "take it out: nothing by which a reader can be traced belongs in the site's files",
                    "email mail emailhash gravatar ip ipaddress useragent hash remoteaddress")
            .add("take it out: a comment shows no picture of who wrote it", "avatar photo image")
            .add(
                    "take it out: what waits for a decision lies in content/inbox/",
                    "approved status moderated pending state")
            .add("use 'pinned: true'", "sticky featured pin highlight")
            .add("use 'id'", "guid uuid commentid")
            .add(
                    "take it out: the thread's file name says which article it belongs to",
                    "slug post page article path title");

    private FieldsElsewhere() {}
}
