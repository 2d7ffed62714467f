package org.afterword.bench;

import java.util.List;

/**
 * One post of the made-up blog.
 *
 * @param path its address between the slashes
 * @param date an instant (ISO 8601)
 * @param thread the comments that answer the post itself, oldest first, each with its replies
 */
record Post(String path, String title, String date, List<String> tags, String body, List<Comment> thread) {

    /** @param url the author's page; nothing where there is none */
    record Comment(int id, String author, boolean bySite, String date, String url, String body, List<Comment> replies) {

        Comment saying(String other) {
            return new Comment(id, author, bySite, date, url, other, replies);
        }
    }
}
