package org.afterword.arrival;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.afterword.base.Json;

/** Every shape in which answers arrive, and how several are written in it: for an article {@link #ARTICLE} that names {@link #POSTS}. */
public enum Shape {
    FORM_JSON(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(form(said, "id", "created_at"));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "[", ",\n", "]");
        }
    },
    FORM_LINES(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return FORM_JSON.one(said);
        }
    },
    FORM_POSTED(Trait.DATE) {
        @Override
        public String one(Said said) {
            return "name=" + encoded(said.name()) + "&message=" + encoded(said.words()) + "&article=" + encoded(ARTICLE)
                    + "&created_at=" + encoded(said.date());
        }
    },
    FORM_CSV(Trait.ID, Trait.PARENT, Trait.DATE) {
        @Override
        public String one(Said said) {
            return cells(said.id(), said.name(), said.words(), ARTICLE, said.parent(), said.date());
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "id,name,message,article,reply_to,created_at\n", "\n", "\n");
        }
    },
    STATICMAN_CSV(Trait.DATE) {
        @Override
        public String one(Said said) {
            return cells(said.name(), said.words(), "a", said.date());
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "fields[name],fields[message],options[slug],date\n", "\n", "\n");
        }
    },
    STATICMAN(Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "fields",
                    map("name", said.name(), "message", said.words(), "date", said.date()),
                    "options",
                    map("slug", "a")));
        }
    },
    NETLIFY(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "id",
                    said.id(),
                    "body",
                    "planted",
                    "data",
                    form(said, "", ""),
                    "created_at",
                    said.date(),
                    "site_url",
                    "https://site.example"));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "[", ",\n", "]");
        }
    },
    FORMSPREE(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(form(said, "_id", "_date"));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "{\"fields\":[\"name\",\"message\"],\"submissions\":[", ",\n", "]}");
        }
    },
    CUSDIS(Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "type",
                    "new_comment",
                    "data",
                    map(
                            "by_nickname",
                            said.name(),
                            "by_email",
                            "ann@mail.example",
                            "content",
                            said.words(),
                            "page_id",
                            ARTICLE)));
        }
    },
    ISSUE_FORM(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            var body = "### Article\n\n" + ARTICLE + "\n\n### Answer to\n\n"
                    + (said.parent().isEmpty() ? "_No response_" : said.parent()) + "\n\n### Name\n\n" + said.name()
                    + "\n\n### Web address\n\n_No response_\n\n### Comment\n\n" + said.words();
            return Json.of(map(
                    "action",
                    "opened",
                    "issue",
                    map(
                            "id",
                            Integer.valueOf(said.id()),
                            "html_url",
                            "https://github.com/example/blog/issues/" + said.id(),
                            "user",
                            user(),
                            "created_at",
                            said.date(),
                            "body",
                            body)));
        }
    },
    ISSUE_EVENT(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map("action", "created", "comment", comment(said), "issue", issue()));
        }
    },
    UTTERANCES(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(comment(said));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "[" + Json.of(issue()) + ",\n", ",\n", "]");
        }
    },
    GITALK(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return UTTERANCES.one(said);
        }

        @Override
        public String file(List<Said> all) {
            var labelled = issue();
            labelled.put("labels", List.of(map("name", "Gitalk"), map("name", "5f3c")));
            labelled.put("title", "A page of ours");
            return joined(all, "[" + Json.of(labelled) + "]\n[", ",\n", "]");
        }
    },
    DISCUSSION_EVENT(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            var comment = comment(said);
            comment.remove("issue_url");
            comment.put("html_url", "https://github.com/example/blog/discussions/3#discussioncomment-" + said.id());
            comment.put("parent_id", said.parent().isEmpty() ? null : Integer.valueOf(said.parent()));
            return Json.of(map("action", "created", "comment", comment, "discussion", issue()));
        }
    },
    GISCUS(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "id",
                    "DC_" + said.id(),
                    "databaseId",
                    Integer.valueOf(said.id()),
                    "author",
                    map("login", said.name().replace(' ', '-')),
                    "createdAt",
                    said.date(),
                    "url",
                    "https://github.com/example/blog/discussions/3#discussioncomment-" + said.id(),
                    "body",
                    said.words(),
                    "replies",
                    map("nodes", List.of())));
        }

        @Override
        public String file(List<Said> all) {
            return joined(
                    all,
                    "{\"data\":{\"repository\":{\"discussion\":{\"number\":3,\"title\":\"a\",\"locked\":false,"
                            + "\"body\":\"https://site.example/a/\",\"comments\":{\"nodes\":[",
                    ",\n",
                    "]}}}}}");
        }
    },
    MASTODON(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "id",
                    said.id(),
                    "uri",
                    "https://social.example/users/ann/statuses/" + said.id(),
                    "url",
                    "https://social.example/@ann/" + said.id(),
                    "in_reply_to_id",
                    said.parent().isEmpty() ? "123" : said.parent(),
                    "visibility",
                    "public",
                    "sensitive",
                    false,
                    "created_at",
                    said.date(),
                    "content",
                    "<p>" + said.words() + "</p>",
                    "account",
                    map("acct", "ann", "display_name", said.name(), "url", "https://social.example/@ann")));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "{\"ancestors\":[],\"descendants\":[", ",\n", "]}");
        }
    },
    BLUESKY(Trait.ID, Trait.PARENT, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return node(said.id(), "did:plc:ann", said.name(), said.date(), said.words(), said.parent());
        }

        @Override
        public String file(List<Said> all) {
            var root = node("3k", "did:plc:linnea", "Linnea", "2024-05-01T09:00:00Z", "A post", "");
            return joined(all, "{\"thread\":" + root.substring(0, root.length() - 1) + ",\"replies\":[", ",\n", "]}}");
        }

        private String node(String id, String did, String name, String date, String words, String parent) {
            var root = map("uri", "at://did:plc:linnea/app.bsky.feed.post/3k");
            var answered = parent.isEmpty() ? root : map("uri", "at://did:plc:ann/app.bsky.feed.post/" + parent);
            return Json.of(map(
                    "post",
                    map(
                            "uri",
                            "at://" + did + "/app.bsky.feed.post/" + id,
                            "author",
                            map("did", did, "handle", "ann.example", "displayName", name),
                            "record",
                            map("text", words, "createdAt", date, "reply", map("root", root, "parent", answered)))));
        }
    },
    WEBMENTION_IO(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(mention(said));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "{\"type\":\"feed\",\"name\":\"Webmentions\",\"children\":[", ",\n", "]}");
        }
    },
    WEBMENTION_HOOK(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "secret",
                    "s3cr3t",
                    "source",
                    "https://ann.example/" + said.id(),
                    "target",
                    "https://site.example/a/",
                    "private",
                    false,
                    "post",
                    mention(said)));
        }
    },
    WEBMENTION_LINKS(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "source",
                    "https://ann.example/" + said.id(),
                    "id",
                    Integer.valueOf(said.id()),
                    "verified_date",
                    said.date(),
                    "data",
                    map(
                            "author",
                            map("name", said.name(), "url", "https://ann.example/"),
                            "url",
                            "https://ann.example/" + said.id(),
                            "content",
                            said.words(),
                            "published",
                            said.date()),
                    "activity",
                    map("type", "reply"),
                    "target",
                    "https://site.example/a/"));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "{\"links\":[", ",\n", "]}");
        }
    },
    WEBMENTIOND(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "id",
                    "w" + said.id(),
                    "source",
                    "https://ann.example/" + said.id(),
                    "target",
                    "https://site.example/a/",
                    "created_at",
                    said.date(),
                    "status",
                    "approved",
                    "title",
                    "",
                    "content",
                    said.words(),
                    "author_name",
                    said.name(),
                    "type",
                    "comment"));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "{\"items\":[", ",\n", "],\"total\":3}");
        }
    },
    GO_JAMMING(Trait.ID, Trait.DATE, Trait.JSON) {
        @Override
        public String one(Said said) {
            return Json.of(map(
                    "author",
                    map("name", said.name(), "picture", ""),
                    "name",
                    "",
                    "content",
                    said.words(),
                    "published",
                    said.date(),
                    "url",
                    "https://ann.example/" + said.id(),
                    "type",
                    "reply",
                    "source",
                    "https://ann.example/" + said.id(),
                    "target",
                    "https://site.example/a/"));
        }

        @Override
        public String file(List<Said> all) {
            return joined(all, "{\"status\":\"success\",\"json\":[", ",\n", "]}");
        }
    },
    MAIL_TEXT(Trait.ID, Trait.PARENT, Trait.DATE) {
        @Override
        public String one(Said said) {
            return mail(said, "text/plain", said.words());
        }
    },
    MAIL_HTML(Trait.ID, Trait.PARENT, Trait.DATE) {
        @Override
        public String one(Said said) {
            return mail(said, "text/html", "<p>" + said.words() + "</p>");
        }
    };

    /** What a shape tells of an answer, and whether it is JSON. */
    public enum Trait {
        ID,
        PARENT,
        DATE,
        JSON
    }

    public static final String ARTICLE = "/a/";

    /** The posts that the article names as its discussions. */
    public static final String POSTS =
            "[https://social.example/@linnea/123, https://bsky.app/profile/did:plc:linnea/post/3k]";

    private final List<Trait> traits;

    Shape(Trait... traits) {
        this.traits = List.of(traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** One answer, as it stands in a file. */
    public abstract String one(Said said);

    /** A file of several. */
    public String file(List<Said> all) {
        return joined(all, "", "\n", "\n");
    }

    String joined(List<Said> all, String before, String between, String after) {
        return all.stream().map(this::one).collect(Collectors.joining(between, before, after));
    }

    private static Map<String, Object> map(Object... parts) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < parts.length; i += 2) {
            map.put((String) parts[i], parts[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> form(Said said, String id, String date) {
        var form = map(
                id,
                said.id(),
                "name",
                said.name(),
                "message",
                said.words(),
                "article",
                ARTICLE,
                "reply_to",
                said.parent(),
                date,
                said.date(),
                "email",
                "ann@mail.example");
        form.remove("");
        return form;
    }

    private static Map<String, Object> user() {
        return map("login", "ann", "html_url", "https://github.com/ann", "type", "User");
    }

    private static Map<String, Object> issue() {
        return map(
                "url",
                "https://api.github.com/repos/example/blog/issues/3",
                "comments_url",
                "https://api.github.com/repos/example/blog/issues/3/comments",
                "number",
                3,
                "title",
                "a/",
                "body",
                "https://site.example/a/");
    }

    private static Map<String, Object> comment(Said said) {
        return map(
                "id",
                Integer.valueOf(said.id()),
                "html_url",
                "https://github.com/example/blog/issues/3#issuecomment-" + said.id(),
                "issue_url",
                "https://api.github.com/repos/example/blog/issues/3",
                "user",
                map("login", said.name().replace(' ', '-'), "type", "User"),
                "created_at",
                said.date(),
                "body",
                said.words());
    }

    private static Map<String, Object> mention(Said said) {
        return map(
                "type",
                "entry",
                "wm-id",
                Integer.valueOf(said.id()),
                "wm-target",
                "https://site.example/a/",
                "wm-property",
                "in-reply-to",
                "wm-received",
                said.date(),
                "url",
                "https://ann.example/" + said.id(),
                "author",
                map("name", said.name(), "url", "https://ann.example/"),
                "content",
                map("html", said.words(), "text", said.words()));
    }

    private static String mail(Said said, String type, String body) {
        return "From ann@mail.example Wed May  1 10:00:00 2024\nFrom: " + said.name()
                + " <ann@mail.example>\nDate: " + said.mailDate() + "\nSubject: Re: A [/a/]\nMessage-ID: <" + said.id()
                + "@mail.example>\n"
                + (said.parent().isEmpty() ? "" : "In-Reply-To: <" + said.parent() + "@mail.example>\n")
                + "MIME-Version: 1.0\nContent-Type: " + type
                + "\nContent-Transfer-Encoding: 8bit\n\n" + body.replace("\nFrom ", "\n>From ") + "\n";
    }

    private static String cells(String... cells) {
        return List.of(cells).stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
