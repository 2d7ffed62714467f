package org.afterword.base.fingerprint;

/** A value that knows its own fingerprint, so that nobody needs to look inside to tell whether it changed. */
public interface Fingerprinted {
    Fingerprint fingerprint();
}
