package org.afterword.moderation.receive;

/** What the author rejected or wants forgotten, so that it does not come back. */
interface Rejections {
    /** Nothing was rejected. */
    Rejections NONE = new Rejections() {
        @Override
        public boolean has(String system, String id) {
            return false;
        }

        @Override
        public boolean hasEdit(String system, String id, String words) {
            return false;
        }
    };

    /** Whether what a system calls by an id was rejected. */
    boolean has(String system, String id);

    /** Whether these very words were rejected as an edit; no words stand for a deletion. */
    boolean hasEdit(String system, String id, String words);
}
