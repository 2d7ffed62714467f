/**
 * Judges what arrives: which article and comment it is for, whether it came before, and why it is held; and receives whole
 * files of it.
 */
package org.afterword.moderation.receive;
