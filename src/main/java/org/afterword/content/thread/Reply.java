package org.afterword.content.thread;

import java.util.Optional;

/** A comment as it stands in a thread file, with the id of the comment that it answers. */
public record Reply(Comment comment, Optional<String> to) {}
