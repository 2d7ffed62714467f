package org.afterword.content.thread;

import java.util.HashMap;
import java.util.Map;

/** What stands here for the fields of comments that other systems have. */
final class FieldsElsewhere {
    /** By the fields' names in small letters, without signs. */
    static final Map<String, String> CURES = cures();

    private FieldsElsewhere() {}

    private static Map<String, String> cures() {
        var cures = new HashMap<String, String>();
        put(cures, "use 'author'", "name user username nick nickname displayname authorname");
        put(cures, "use 'body'", "message content text comment html words raw");
        put(
                cures,
                "use 'reply_to', with the id of the comment that it answers",
                "parent parentid inreplyto replyto replyingto inreply parentcomment");
        put(
                cures,
                "use 'date'",
                "timestamp time created createdat published publishedat posted postedat datetime when");
        put(cures, "use 'edited'", "updated updatedat modified lastmod editedat");
        put(cures, "use 'url'", "website link homepage site web authorurl uri");
        put(cures, "use 'replies'", "children answers comments thread");
        put(cures, "use 'removed: true'", "deleted hidden isdeleted spam isspam");
        put(
                cures,
                "take it out: nothing by which a reader can be traced belongs in the site's files",
                "email mail emailhash gravatar ip ipaddress useragent hash remoteaddress");
        put(cures, "take it out: a comment shows no picture of who wrote it", "avatar photo image");
        put(
                cures,
                "take it out: what waits for a decision lies in content/inbox/",
                "approved status moderated pending state");
        put(cures, "use 'pinned: true'", "sticky featured pin highlight");
        put(cures, "use 'id'", "guid uuid commentid");
        put(
                cures,
                "take it out: the thread's file name says which article it belongs to",
                "slug post page article path title");
        return cures;
    }

    private static void put(Map<String, String> cures, String cure, String names) {
        for (var name : names.split(" ")) {
            cures.put(name, cure);
        }
    }
}
