package org.afterword.build;

/** Is told how a build goes on. Called by several threads. */
@FunctionalInterface
public interface Progress {
    void done(int outputs, int of);
}
